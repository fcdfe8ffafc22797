import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../domain/languages/languages.ts';
import { isOnlyWorthALook, type WordFault, wordFaults } from '../../domain/languages/word-faults.ts';
import type { WordUnit } from '../../domain/languages/word-units.ts';
import { type Exchange, orderedFiles, unitsIn } from './exchange-file.ts';
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

export type ImportedWords =
  | { ok: true; written: number; checked: number; stale: string[] }
  | { ok: false; faults: WordFault[] };

export type Signed = { by: string; on: string } | undefined;

/**
 * Takes a translator's file in. With `check` the same person vouches for every text in it, but only where the English
 * they saw is still the English of today; the others come in as drafts.
 */
export function importWords(
  language: Language,
  exchange: Exchange,
  english: LanguageFiles,
  check: Signed,
  folder = localesFolder,
): ImportedWords {
  const source = unitsToTranslate(english);
  const local = unitsOfLanguage(readLanguage(language.tag, folder), english);
  const registry = readRegistry(language.tag, folder);
  const done = takeIn({ language, exchange, check }, { source, local, registry });
  if (!done.ok) return done;
  writeFiles(language.tag, orderedFiles(local, source), folder);
  writeRegistry(language.tag, registry, english, folder);
  return done;
}

/** The same for words that lie anywhere: `local` and `registry` hold them afterwards, unless there is a fault. */
export function takeIn(
  { language, exchange, check }: { language: Language; exchange: Exchange; check: Signed },
  { source, local, registry }: { source: Map<string, WordUnit>; local: Map<string, WordUnit>; registry: Registry },
): ImportedWords {
  const came = unitsIn(exchange, source);
  const faults = wordFaults(source, came, language).filter((fault) => !isOnlyWorthALook(fault));
  const strange = exchange.units.filter(({ key }) => !source.has(key));
  const unknown = strange.map(({ key }): WordFault => ({ key, fault: 'unknown-key', detail: '' }));
  if (faults.length + unknown.length > 0) return { ok: false, faults: [...unknown, ...faults] };
  const seen = new Map(exchange.units.map(({ key, english: texts }) => [key, hashOf({ kind: 'text', texts })]));
  const stale: string[] = [];
  let checked = 0;
  for (const [key, unit] of came) {
    local.set(key, unit);
    const words = hashOf(unit);
    const known = registry.get(key);
    const today = seen.get(key) ?? '';
    const isStale = today !== hashOf(source.get(key) ?? unit);
    if (isStale) stale.push(key);
    // Checks hold for these words from this English alone.
    const earlier = known?.words === words && known.english === today ? known.checks : [];
    const mine = check && !isStale && !earlier.some(({ by }) => by === check.by) ? [check] : [];
    checked += mine.length;
    registry.set(key, { english: today, words, checks: [...earlier, ...mine] });
  }
  return { ok: true, written: came.size, checked, stale };
}

function writeFiles(tag: string, files: LanguageFiles, folder: string): void {
  mkdirSync(join(folder, tag), { recursive: true });
  for (const [name, file] of Object.entries(files)) {
    writeFileSync(join(folder, tag, `${name}.json`), `${JSON.stringify(file, null, 2)}\n`);
  }
}
