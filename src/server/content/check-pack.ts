import {
  checkDays,
  checkFields,
  checkMeasure,
  checkSource,
  checkTexts,
  namesOfSources,
  unusedSources,
} from './check-facts.ts';
import { checkReach } from './check-reach.ts';
import { checkTranslations } from './check-translations.ts';
import { checkAlike, checkHoursKnown, checkMeaning, checkSections, checkSectors, checkWording } from './check-words.ts';
import { entriesOf } from './pack-entries.ts';
import type { PackFault, PackWarning } from './pack-fault.ts';
import type { Translations } from './pack-languages.ts';
import { type PackRecord, readPack } from './read-pack.ts';

export type PackCheck = {
  records: PackRecord[];
  translations: Translations;
  faults: PackFault[];
  warnings: PackWarning[];
};

/** The editor's checks. A fault refuses the pack; a warning asks to look again. All of them at once, by place. */
export function checkPack(pack: unknown): PackCheck {
  const read = readPack(pack);
  const entries = entriesOf(pack);
  const known = namesOfSources(entries);
  const sources = entries.map((entry) => checkSource(entry, known));
  const days = checkDays(entries);
  // Of a pack that cannot be read nothing is known to translate.
  const translated = checkTranslations(read.ok ? pack : undefined, read.ok ? read.records : []);
  const faults = [
    ...(read.ok ? [] : read.faults),
    ...days.faults,
    ...translated.faults,
    ...entries.flatMap(checkReach),
    ...entries.flatMap(checkTexts),
    ...entries.flatMap(checkMeasure),
    ...entries.filter(({ kind }) => kind === 'word').flatMap(checkMeaning),
    ...sources.flatMap((one) => one.faults),
    ...checkSectors(entries),
    ...checkAlike(entries).filter(({ path }) => read.ok || !read.faults.some((fault) => fault.path === path)),
  ];
  const warnings = [
    ...days.warnings,
    ...translated.warnings,
    ...entries.flatMap(checkWording),
    ...entries.flatMap(checkFields),
    ...entries.flatMap(checkHoursKnown),
    ...entries.filter(({ kind }) => kind === 'sector').flatMap(checkSections),
    ...sources.flatMap((one) => one.warnings),
    ...unusedSources(entries),
  ];
  return {
    records: read.ok ? read.records : [],
    translations: translated.translations,
    faults: inOrder(faults),
    warnings: inOrder(warnings),
  };
}

/** By place, so that an editor can go through the file once; `services[9]` before `services[10]`. */
function inOrder<Told extends { path: string }>(all: readonly Told[]): Told[] {
  return [...all].sort((a, b) => a.path.localeCompare(b.path, 'en', { numeric: true }));
}
