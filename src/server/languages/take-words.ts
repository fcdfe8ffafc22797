import {
  hashOf,
  type LanguageFiles,
  localesFolder,
  type Registry,
  readLanguage,
  readRegistry,
  unitsOfLanguage,
  unitsToTranslate,
  writeRegistry,
} from './locale-files.ts';

/**
 * Registers every text that is new or was written anew as a draft of the English as it stands today. A text that nobody
 * touched keeps what is known of it, so an English that moved on still shows as out of date.
 */
export function takeWords(tag: string, english: LanguageFiles, folder = localesFolder): number {
  const source = unitsToTranslate(english);
  const local = unitsOfLanguage(readLanguage(tag, folder), english);
  const before = readRegistry(tag, folder);
  const after: Registry = new Map();
  let taken = 0;
  for (const [key, unit] of local) {
    const from = source.get(key);
    if (!from) continue;
    const known = before.get(key);
    if (known?.words === hashOf(unit)) after.set(key, known);
    else {
      after.set(key, { english: hashOf(from), words: hashOf(unit), checks: [] });
      taken += 1;
    }
  }
  writeRegistry(tag, after, english, folder);
  return taken;
}
