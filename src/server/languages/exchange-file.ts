import * as z from 'zod';
import { isEnglishFirst } from '../../domain/languages/levels.ts';
import { type WordTree, type WordUnit, wordFiles } from '../../domain/languages/word-units.ts';
import type { UnitState } from './locale-files.ts';

/** What goes to a translator and comes back: the English, its translation, and how it stands. */
export const exchangeSchema = z.object({
  language: z.string(),
  units: z.array(
    z.object({
      key: z.string(),
      state: z.string().optional(),
      /** Safety, rights, dates, sharing: two people look at it. */
      twice: z.boolean().optional(),
      english: z.record(z.string(), z.string()),
      words: z.record(z.string(), z.string()),
    }),
  ),
});
export type Exchange = z.infer<typeof exchangeSchema>;

export function exchangeOf(language: string, states: readonly UnitState[]): Exchange {
  return {
    language,
    units: states.map(({ key, state, source, unit, isFirst = isEnglishFirst(key) }) => ({
      key,
      state,
      ...(isFirst && { twice: true }),
      english: { ...source.texts },
      words: { ...unit?.texts },
    })),
  };
}

/** The units that came back with words; a unit without any is one that nobody has translated yet. */
export function unitsIn({ units }: Exchange, english: ReadonlyMap<string, WordUnit>): Map<string, WordUnit> {
  return new Map(
    units.flatMap(({ key, words }): [string, WordUnit][] => {
      const kind = english.get(key)?.kind;
      return kind && Object.keys(words).length > 0 ? [[key, { kind, texts: words }]] : [];
    }),
  );
}

/** Files of a language with its units in the order of the English. */
export const orderedFiles = (
  local: ReadonlyMap<string, WordUnit>,
  english: ReadonlyMap<string, WordUnit>,
): Record<string, WordTree> =>
  wordFiles(
    [...english.keys()].flatMap((key): [string, WordUnit][] => {
      const unit = local.get(key);
      return unit ? [[key, unit]] : [];
    }),
  );
