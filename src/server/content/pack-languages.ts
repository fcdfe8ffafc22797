import * as z from 'zod/mini';
import { isPackEnglishFirst, packTexts } from '../../domain/content/pack-texts.ts';
import { type Language, languageOf, otherLanguages } from '../../domain/languages/languages.ts';
import { readTranslation, translationState, writeTranslation } from '../../domain/languages/translation-state.ts';
import type { WordUnit } from '../../domain/languages/word-units.ts';
import { shortId } from '../../domain/preference/short-id.ts';
import type { PackTranslation } from '../../domain/records/pack-translation.ts';
import { hashOf, type Registry, type UnitState } from '../languages/locale-files.ts';
import type { ContentRecord } from './import-records.ts';

/**
 * The optional `translations` of a pack: by language, record and field. `state` is a line as in `locales/states`: the
 * hash of the English and of the words, and who checked them when. `waymark languages take --pack` writes it.
 */
export const translationsSchema = z.record(
  z.string(),
  z.record(z.string(), z.record(z.string(), z.object({ words: z.string(), state: z.optional(z.string()) }))),
);
export type Translations = z.infer<typeof translationsSchema>;

const keyOf = (record: string, field: string): string => `pack:${record}.${field}`;
const unit = (text: string): WordUnit => ({ kind: 'text', texts: { '': text } });

export type PackUnit = { record: string; field: string; text: string; isFirst: boolean };

/** Every text of a pack that may be translated, by its key. */
export function packUnits(records: readonly ContentRecord[]): Map<string, PackUnit> {
  return new Map(
    records.flatMap(({ id, kind, body }) => {
      const isFirst = isPackEnglishFirst(kind, body);
      return packTexts(kind, body).map(({ field, text }): [string, PackUnit] => [
        keyOf(id, field),
        { record: id, field, text, isFirst },
      ]);
    }),
  );
}

/** One language of a pack, as the words of the screens are handled: units and what is known of each. */
export type PackWords = { source: Map<string, WordUnit>; local: Map<string, WordUnit>; registry: Registry };

export function packWords(units: ReadonlyMap<string, PackUnit>, translated: Translations[string] = {}): PackWords {
  const local = new Map<string, WordUnit>();
  const registry: Registry = new Map();
  for (const [record, fields] of Object.entries(translated)) {
    for (const [field, { words, state = '' }] of Object.entries(fields)) {
      local.set(keyOf(record, field), unit(words));
      const known = readTranslation(state);
      if (known) registry.set(keyOf(record, field), known);
    }
  }
  return { source: new Map([...units].map(([key, { text }]) => [key, unit(text)])), local, registry };
}

/** Back into the form of the file, in the order of the pack. */
export function translatedOf(units: ReadonlyMap<string, PackUnit>, { local, registry }: PackWords) {
  const translated: Translations[string] = {};
  for (const [key, { record, field }] of units) {
    const words = local.get(key)?.texts[''];
    if (words === undefined) continue;
    const known = registry.get(key);
    translated[record] = {
      ...translated[record],
      [field]: { words, ...(known ? { state: writeTranslation(known) } : {}) },
    };
  }
  return translated;
}

/** How each text of a pack stands in one language today. */
export function packStates(units: ReadonlyMap<string, PackUnit>, { source, local, registry }: PackWords): UnitState[] {
  return [...source].map(([key, english]) => {
    const words = local.get(key);
    const today = { english: hashOf(english), words: words && hashOf(words) };
    const isFirst = units.get(key)?.isFirst ?? true;
    return {
      key,
      state: translationState(key, registry.get(key), today, isFirst),
      source: english,
      unit: words,
      isFirst,
    };
  });
}

/** Notes every text that is new or was written anew as a draft of the English of today. */
export function takePackWords({ source, local, registry }: PackWords): number {
  let taken = 0;
  for (const [key, words] of local) {
    const from = source.get(key);
    if (!from || registry.get(key)?.words === hashOf(words)) continue;
    registry.set(key, { english: hashOf(from), words: hashOf(words), checks: [] });
    taken += 1;
  }
  return taken;
}

/** What phones fetch of each language: a text whose English moved on stays at home, and English shows in its place. */
export function translationRecords(
  records: readonly ContentRecord[],
  translations: Translations,
): { language: Language; records: ContentRecord[] }[] {
  const units = packUnits(records);
  return otherLanguages.flatMap((language) => {
    const translated = translations[language.tag];
    if (!translated) return [];
    const byRecord = new Map<string, PackTranslation['texts']>();
    for (const { key, state, unit: words } of packStates(units, packWords(units, translated))) {
      const from = units.get(key);
      const text = words?.texts[''];
      if (!from || text === undefined || !isShown(state)) continue;
      const texts = byRecord.get(from.record) ?? {};
      const told = { words: text, of: shortId(from.text), ...(state === 'checked' ? { checked: true as const } : {}) };
      byRecord.set(from.record, { ...texts, [from.field]: told });
    }
    const told = [...byRecord].map(([id, texts]): ContentRecord => ({ id, kind: 'translation', body: { texts } }));
    return [{ language, records: told }];
  });
}

const isShown = (state: UnitState['state']): boolean =>
  state === 'draft' || state === 'checked-once' || state === 'checked';

export const isLanguage = (tag: string): boolean => tag !== 'en-GB' && languageOf(tag) !== undefined;
