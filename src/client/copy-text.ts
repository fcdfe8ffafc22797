import { plainText } from './i18n/plain-text.ts';

/** Puts words on the clipboard. False where the browser has none for us (no https) or the person said no: they copy by hand. */
export async function copyText(text: string): Promise<boolean> {
  if (!('clipboard' in navigator)) return false;
  return navigator.clipboard.writeText(plainText(text)).then(
    () => true,
    () => false,
  );
}
