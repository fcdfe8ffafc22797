import { type Body, type PackEntry, textOf, textsOf } from './pack-entries.ts';
import type { PackFault, PackWarning } from './pack-fault.ts';

/** Words of somebody who recommends. The pack says what there is; what is right for a child is not ours to say. */
const judging =
  /\b(?:best|outstanding|excellent|superb|leading|top|ideal|perfect|first[- ]class|recommended|we recommend|you should (?:choose|pick))\b/i;
/** The same words where they judge nobody. */
const harmless = /\b(?:best interests?|at best|on top|top[- ]up)\b/gi;

/** The old guidance on who fits which school: the plan of 2026 proposes to end it, so nobody should go by it. */
const oldRule =
  /\b(?:IQ|(?:per)?centiles?|standard(?:ised)? scores?|P[- ]?(?:levels?|scales?)|years? behind (?:their|his|her) (?:age|peers))\b/i;

/** A source's title is what its author called it, and addresses are not read. */
const isOurs = ({ kind }: PackEntry) => kind !== 'source' && kind !== 'pack';
const isRead = ({ path }: { path: string }) => !/\.(?:source|url|id)$/.test(path);

export function checkWording(entry: PackEntry): PackWarning[] {
  if (!isOurs(entry)) return [];
  return textsOf(entry)
    .filter(isRead)
    .flatMap(({ path, text }): PackWarning[] => [
      ...(judging.test(text.replace(harmless, '')) ? [{ path, reason: 'judgement' as const }] : []),
      ...(oldRule.test(text) ? [{ path, reason: 'old-entry-rule' as const }] : []),
    ]);
}

const filler = new Set(['a', 'an', 'the', 'of', 'for', 'to', 'in', 'and', 'or', 'is', 'that', 'with', 'on', 'short']);

function wordsIn(text: string): string[] {
  const words = text.toLocaleLowerCase('en-GB').match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => !filler.has(word)).map((word) => word.replace(/s$/, ''));
}

/** A meaning that says only the word again, or its letters written out, explains nothing. */
export function checkMeaning({ path, body }: PackEntry): PackFault[] {
  const meaning = textOf(body, 'plainMeaning');
  if (!meaning) return [];
  const said = new Set(wordsIn(`${textOf(body, 'term') ?? ''} ${textOf(body, 'expansion') ?? ''}`));
  const isNew = wordsIn(meaning).some((word) => !said.has(word));
  return isNew ? [] : [{ path: `${path}.plainMeaning`, reason: 'explains-itself' }];
}

/** What a family compares by. Empty is allowed and shown as "not known yet"; an editor is told what is still to ask. */
const sections = [
  'ages',
  'classSizeAndStaffing',
  'curriculum',
  'timeInMainstream',
  'therapiesAndHealth',
  'movingOn',
] as const;

export function checkSections({ path, body }: PackEntry): PackWarning[] {
  const missing = sections
    .filter((section) => !textOf(body, section))
    .map((section): PackWarning => ({ path: `${path}.${section}`, reason: 'section-missing' }));
  const isProposed = /^proposed\b/i.test(textOf(body, 'status') ?? '');
  const isNamedOnce = isProposed && !textOf(body, 'formerName');
  return isNamedOnce ? [...missing, { path: `${path}.formerName`, reason: 'one-name-only' }] : missing;
}

export function checkHoursKnown({ path, body }: PackEntry): PackWarning[] {
  return textOf(body, 'openingHours') && !body.hours ? [{ path: `${path}.hours`, reason: 'no-hours' }] : [];
}

/** Without the capitals, spaces and marks by which the same words differ. */
const plain = (...parts: unknown[]) =>
  parts
    .map((part) =>
      (
        String(part ?? '')
          .toLocaleLowerCase('en-GB')
          .match(/[\p{L}\p{N}]+/gu) ?? []
      ).join(' '),
    )
    .join('|');

/** What two records of a kind may not share: each kind's own way of saying the same thing. */
const alikeBy: Partial<Record<PackEntry['kind'], (body: Body) => string>> = {
  service: (body) => plain(body.name, body.area),
  sector: (body) => plain(body.name),
  place: (body) => plain(body.name, body.town),
  panel: (body) => plain(body.title, body.area),
  process: (body) => plain(body.title),
  word: (body) => plain(body.term, body.expansion),
  figure: (body) => plain(body.meaning, body.date, body.area),
  // Addresses differ by their capitals too.
  source: (body) => String(body.url ?? body.id),
};

/** Two records that say the same: somebody would read it twice, and one of them would go stale. */
export function checkAlike(entries: readonly PackEntry[]): PackFault[] {
  const seen = new Set<string>();
  return entries.flatMap(({ kind, path, body }) => {
    const said = alikeBy[kind]?.(body);
    if (said === undefined) return [];
    const key = `${kind} ${said}`;
    if (seen.has(key)) return [{ path, reason: 'alike' as const }];
    seen.add(key);
    return [];
  });
}

/** A place of a kind that the pack does not know would stand nowhere. */
export function checkSectors(entries: readonly PackEntry[]): PackFault[] {
  const known = new Set(entries.filter(({ kind }) => kind === 'sector').map(({ body }) => body.id));
  return entries
    .filter(({ kind, body }) => kind === 'place' && !known.has(body.sectorId))
    .map(({ path }) => ({ path: `${path}.sectorId`, reason: 'unknown-sector' }));
}
