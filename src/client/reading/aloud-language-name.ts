/** `Polish`, in the language of the screen. */
export function aloudLanguageName(language: string, screen: string): string {
  const [bare = language] = language.split(/[-_]/);
  return new Intl.DisplayNames([screen], { type: 'language' }).of(bare) ?? bare;
}
