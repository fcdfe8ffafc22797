import { languages } from '../../domain/languages/languages.ts';

/** `Polish`, in the language of the screen; where the browser has no word for it, as the language calls itself. */
export function aloudLanguageName(language: string, screen: string): string {
  const [bare = language] = language.split(/[-_]/);
  const named = new Intl.DisplayNames([screen], { type: 'language', fallback: 'none' }).of(bare);
  return named ?? languages.find(({ tag }) => tag === bare || tag.startsWith(`${bare}-`))?.name ?? bare;
}
