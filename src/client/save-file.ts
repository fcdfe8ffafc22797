import { plainText } from './i18n/plain-text.ts';

/** Long enough for the slowest phone to have taken the file (Safari reads it after the click). */
const takenAfterMs = 60_000;

/** Hands a file made here to the browser's downloads. */
export function saveFile(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([plainText(text)], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = plainText(name);
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), takenAfterMs);
}
