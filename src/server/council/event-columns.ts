import { slug } from './event-words.ts';
import { type Read, readDate, readYesNo } from './read-value.ts';

/** The companion file's own columns (`updated_at` and `updatedAt` are the same: names are compared without signs). */
export const eventColumns = [
  ...['case_ref', 'child_ref', 'event_type', 'event_date', 'due_date', 'status', 'visible_to_family', 'note_plain'],
  ...['document_id', 'updated_at', 'caseworker_role', 'caseworker_name', 'phone', 'email', 'reply_days'],
] as const;

/** Without these no row can be understood; without `visible_to_family` nobody said that a family may see anything. */
export const neededColumns = ['childref', 'eventtype', 'visibletofamily'] as const;

const asText = (text: string): Read<unknown> => ({ ok: true, value: text });
/** A value of a closed list: which of them is checked with the event itself. */
const asWord = (text: string): Read<unknown> => ({ ok: true, value: slug(text) });
const asNumber = (text: string): Read<unknown> =>
  /^\d{1,4}(\.0+)?$/.test(text) ? { ok: true, value: Number(text) } : { ok: false, reason: 'not-a-number' };
const asList = (text: string): Read<unknown> => ({
  ok: true,
  value: text
    .toUpperCase()
    .split(/[\s,;/]+/)
    .filter((one) => one !== ''),
});
/** Who gave advice, or the first day of an exception: the column is the same. */
const asDayOrText = (text: string): Read<unknown> => {
  const day = readDate(text);
  return day.ok ? day : { ok: true, value: text };
};

/** More columns, named like the fields of an event (design §9). */
const fieldColumns: Record<string, (text: string) => Read<unknown>> = {
  school: asText,
  urn: asText,
  panel: asText,
  setting: asText,
  list: asText,
  about: asWord,
  kind: asWord,
  outcome: asWord,
  reply: asWord,
  by: asWord,
  triage: asWord,
  step: asWord,
  reason: asWord,
  from: asDayOrText,
  to: readDate,
  'review-on': readDate,
  'council-aware': readDate,
  'council-told': readDate,
  closes: readDate,
  reopens: readDate,
  stage: asNumber,
  year: asNumber,
  sections: asList,
  reasons: readYesNo,
  complex: readYesNo,
};

const plain = (name: string) => name.replace(/[^a-z0-9]/g, '');
const fieldOfColumn = new Map(Object.keys(fieldColumns).map((field) => [plain(field), field]));
const known = new Set([...eventColumns.map(plain), ...fieldOfColumn.keys()]);

export const isEventColumn = (plainName: string): boolean => plainName === '' || known.has(plainName);

export type Say = (field: string, reason: Extract<Read<never>, { ok: false }>['reason']) => void;

/** The event's own fields in a row; what cannot be read is said by the column's name. */
export function readEventFields(cells: ReadonlyMap<string, string>, say: Say): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const [column, field] of fieldOfColumn) {
    const text = cells.get(column);
    const how = fieldColumns[field];
    if (!text || !how) continue;
    const value = how(text);
    if (value.ok) fields[field] = value.value;
    else say(field, value.reason);
  }
  const { closes, reopens, ...rest } = fields;
  if (rest.reason === 'deceased') rest.reason = 'died';
  return closes === undefined && reopens === undefined ? rest : { ...rest, 'school-closure': { closes, reopens } };
}
