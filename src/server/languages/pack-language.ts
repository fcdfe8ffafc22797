import { otherLanguages } from '../../domain/languages/languages.ts';
import { type PackedWords, packWords } from '../../domain/languages/packed-words.ts';
import { type LanguageFiles, localesFolder, readLanguage, statesOf } from './locale-files.ts';

/** The languages that have words so far. */
export const writtenLanguages = (folder = localesFolder): string[] =>
  otherLanguages.map(({ tag }) => tag).filter((tag) => Object.keys(readLanguage(tag, folder)).length > 0);

/**
 * One part of a language as a phone fetches it. A text whose English has moved on stays at home: English shows in its
 * place, never a guess at what it now should say.
 */
export function packLanguage(
  tag: string,
  namespaces: readonly string[],
  source: LanguageFiles,
  folder = localesFolder,
): PackedWords {
  const states = statesOf(tag, source, folder);
  const shown = states.flatMap(({ key, state, unit }) =>
    unit && state !== 'out-of-date' ? [[key, unit] as const] : [],
  );
  const checked = new Set(states.filter(({ state }) => state === 'checked').map(({ key }) => key));
  return packWords(namespaces, source, new Map(shown), (key) => checked.has(key));
}
