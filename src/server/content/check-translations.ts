import { languageOf } from '../../domain/languages/languages.ts';
import { isOnlyWorthALook, wordFaults } from '../../domain/languages/word-faults.ts';
import { checkTexts } from './check-facts.ts';
import type { ContentRecord } from './import-records.ts';
import { isObject } from './pack-entries.ts';
import type { PackFault, PackWarning } from './pack-fault.ts';
import {
  isLanguage,
  packStates,
  packUnits,
  packWords,
  type Translations,
  translationsSchema,
} from './pack-languages.ts';

type Checked = { translations: Translations; faults: PackFault[]; warnings: PackWarning[] };

/** The editor's checks of a pack's `translations`. A text whose English has changed is told, and stays at home. */
export function checkTranslations(pack: unknown, records: readonly ContentRecord[]): Checked {
  const given = isObject(pack) ? pack.translations : undefined;
  if (given === undefined) return { translations: {}, faults: [], warnings: [] };
  const read = translationsSchema.safeParse(given);
  if (!read.success) {
    const place = (path: readonly PropertyKey[]) => ['translations', ...path.map(String)].join('.');
    const faults = read.error.issues.map(({ path }): PackFault => ({ path: place(path), reason: 'invalid' }));
    return { translations: {}, faults, warnings: [] };
  }
  const units = packUnits(records);
  const checked = Object.entries(read.data).map(([tag, translated]) => {
    const path = `translations.${tag}`;
    return isLanguage(tag)
      ? checkLanguage(tag, translated, { path, units, records })
      : { faults: [{ path, reason: 'translation-language' as const }], warnings: [] };
  });
  return {
    translations: read.data,
    faults: checked.flatMap(({ faults }) => faults),
    warnings: checked.flatMap(({ warnings }) => warnings),
  };
}

type About = { path: string; units: ReturnType<typeof packUnits>; records: readonly ContentRecord[] };

function checkLanguage(tag: string, translated: Translations[string], { path, units, records }: About) {
  const language = languageOf(tag);
  if (!language) return { faults: [], warnings: [] };
  const words = packWords(units, translated);
  const ids = new Set(records.map(({ id }) => id));
  const strange = Object.entries(translated).flatMap(([record, fields]): PackFault[] => {
    if (!ids.has(record)) return [{ path: `${path}.${record}`, reason: 'translation-record' }];
    const known = Object.keys(fields).filter((field) => units.has(`pack:${record}.${field}`));
    const others = Object.keys(fields).filter((field) => !known.includes(field));
    return others.map((field) => ({ path: `${path}.${record}.${field}`, reason: 'translation-field' }));
  });
  const placeOf = (key: string) => `${path}.${key.slice('pack:'.length)}`;
  const found = wordFaults(words.source, words.local, language).filter(({ fault }) => fault !== 'unknown-key');
  const states = packStates(units, words);
  const inState = (state: string) => states.filter((one) => one.state === state).map(({ key }) => placeOf(key));
  return {
    faults: [
      ...strange,
      ...checkTexts({ kind: 'translation', path, body: translated }),
      ...found
        .filter((one) => !isOnlyWorthALook(one))
        .map(({ key, fault }): PackFault => ({ path: placeOf(key), reason: reasonOf(fault) })),
      ...inState('unregistered').map((place): PackFault => ({ path: place, reason: 'translation-unregistered' })),
    ],
    warnings: [
      ...found.filter(isOnlyWorthALook).map(
        ({ key, fault }): PackWarning => ({
          path: placeOf(key),
          reason: fault === 'long' ? 'translation-long' : 'translation-unchanged',
        }),
      ),
      ...inState('out-of-date').map((place): PackWarning => ({ path: place, reason: 'translation-out-of-date' })),
    ],
  };
}

const reasons = {
  empty: 'translation-empty',
  placeholders: 'translation-placeholders',
  tags: 'not-plain-text',
  brackets: 'translation-brackets',
  digits: 'translation-digits',
  numbers: 'translation-numbers',
} as const;

/** Lists and counted texts do not stand in packs, so that other faults mean a file of another form. */
const reasonOf = (fault: string): PackFault['reason'] =>
  fault in reasons ? reasons[fault as keyof typeof reasons] : 'invalid';
