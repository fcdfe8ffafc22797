import { isCalendarDate } from '../../domain/calendar-date.ts';
import { sourcesOf } from '../../domain/records/fact-source.ts';
import { measures } from '../../domain/records/measures.ts';
import { fieldsOf, type PackEntry, textOf, textsOf } from './pack-entries.ts';
import type { PackFault, PackWarning } from './pack-fault.ts';

const longest = 5000;
/** Markup, control characters, and marks that turn the direction of the text around them. */
const notPlain = /<[a-z!/?]|(?![\n\t])\p{Cc}|[\u202a-\u202e\u2066-\u2069\ufffd]/iu;

export function checkTexts(entry: PackEntry): PackFault[] {
  return textsOf(entry).flatMap(({ path, text }): PackFault[] => {
    if (text.length > longest) return [{ path, reason: 'too-long' }];
    return notPlain.test(text) ? [{ path, reason: 'not-plain-text' }] : [];
  });
}

export type KnownSources = ReadonlySet<string>;

/** Under these names a fact may call a source of the pack: its id, its file, its address. */
export function namesOfSources(entries: readonly PackEntry[]): KnownSources {
  const sources = entries.filter(({ kind }) => kind === 'source');
  return new Set(sources.flatMap(({ body }) => ['id', 'file', 'url'].flatMap((key) => textOf(body, key) ?? [])));
}

/** Nothing may stand on a page that cannot be asked for: a paper of the list, an address, or said to be from memory. */
export function checkSource({ path, body }: PackEntry, known: KnownSources) {
  const faults: PackFault[] = [];
  const warnings: PackWarning[] = [];
  for (const { text, address } of sourcesOf(textOf(body, 'source') ?? '')) {
    if (known.has(text) || /\bfrom memory$/.test(text)) continue;
    if (address) warnings.push({ path: `${path}.source`, reason: 'source-not-listed' });
    else faults.push({ path: `${path}.source`, reason: 'unknown-source' });
  }
  return { faults, warnings };
}

/** Each source of the list should be what some fact rests on. */
export function unusedSources(entries: readonly PackEntry[]): PackWarning[] {
  const used = new Set(entries.flatMap(({ body }) => sourcesOf(textOf(body, 'source') ?? '').map(({ text }) => text)));
  return entries
    .filter(
      ({ kind, body }) => kind === 'source' && !['id', 'file', 'url'].some((key) => used.has(textOf(body, key) ?? '')),
    )
    .map(({ path }) => ({ path, reason: 'source-not-used' }));
}

/** `compiled` stands for every fact without a day of its own, so it has to be one. */
export function checkDays(entries: readonly PackEntry[]) {
  const meta = entries.find(({ kind }) => kind === 'pack');
  if (!meta) return { faults: [{ path: 'meta', reason: 'wanted' as const }], warnings: [] };
  const compiled = textOf(meta.body, 'compiled') ?? '';
  if (!isCalendarDate(compiled))
    return { faults: [{ path: 'meta.compiled', reason: 'not-a-day' as const }], warnings: [] };
  const later = entries.filter(({ body }) => {
    const asOf = textOf(body, 'asOf');
    return isCalendarDate(asOf) && asOf > compiled;
  });
  return {
    faults: [],
    warnings: later.map(({ path }): PackWarning => ({ path: `${path}.asOf`, reason: 'after-the-pack' })),
  };
}

export function checkMeasure({ path, body }: PackEntry): PackFault[] {
  const measure = textOf(body, 'measure');
  return measure && !measures.some((one) => one === measure)
    ? [{ path: `${path}.measure`, reason: 'unknown-measure' }]
    : [];
}

/** A field nobody knows is a field no screen shows: most often a slip of the pen. */
export function checkFields({ kind, path, body }: PackEntry): PackWarning[] {
  const known = fieldsOf(kind);
  return Object.keys(body)
    .filter((field) => !known.includes(field))
    .map((field) => ({ path: `${path}.${field}`, reason: 'unknown-field' }));
}
