import { createHash } from 'node:crypto';
import { type CalendarDate, londonDate } from '../../domain/calendar-date.ts';
import { type CaseEvent, type EventFault, readEvent } from '../../domain/clocks/event.ts';
import type { ContactBody } from '../../domain/records/case-records.ts';
import { documentRecordId } from './document-id.ts';
import { readEventFields, type Say as SayField } from './event-columns.ts';
import { type EventWord, readEventWord, slug } from './event-words.ts';
import { type FaultReason, type ImportFault, kindOf } from './import-fault.ts';
import { readContact } from './read-contact.ts';
import type { CsvRow } from './read-csv.ts';
import { readDate, readYesNo } from './read-value.ts';

/** What one row tells of one enrolled child. */
export type ToldRow = {
  ref: string;
  line: number;
  at?: string;
  asOf?: CalendarDate;
  /**
   * `event` is absent when the row takes back what an earlier one told. `bare` is the id of the same row without its
   * document, where it names one.
   */
  thing?: { id: string; bare?: string; event?: CaseEvent; note?: string; document?: string };
  contact?: ContactBody;
};

export type RowRead = { told: ToldRow; hidden: boolean; said: 'event' | 'nothing' };

const takenBack = new Set(['withdrawn', 'cancelled', 'canceled', 'deleted', 'void']);
const longestNote = 4000;

type Into = { faults: ImportFault[]; warnings: ImportFault[] };

/** Reads a row of an enrolled child. `undefined` when it has faults, which are all in `faults` then. */
export function readEventRow(file: string, ref: string, row: CsvRow, { faults, warnings }: Into): RowRead | undefined {
  const { line, cells } = row;
  const cell = (name: string) => cells.get(name.replaceAll(/[^a-z]/g, '')) ?? '';
  const before = faults.length;
  const say = (field: string, reason: FaultReason, allowed?: unknown[]) => {
    const kind = kindOf(cell(field));
    faults.push({ file, line, field, kind, reason, ...(allowed ? { allowed } : {}) });
  };
  const visible = readYesNo(cell('visible_to_family'));
  if (!visible.ok) say('visible_to_family', cell('visible_to_family') === '' ? 'wanted' : visible.reason);
  const when = cell('updated_at') === '' ? undefined : readInstant(cell('updated_at'));
  if (when && !when.ok) say('updated_at', when.reason);
  const at = when?.ok ? when.value : undefined;
  const base: ToldRow = { ref, line, ...(at && { at, asOf: londonDate(new Date(at)) }) };
  const status = slug(cell('status'));
  const word = cell('event_type') === '' ? undefined : readEventWord(cell('event_type'), status);
  const hidden = visible.ok && !visible.value;
  // What a family is not to see may have words of the council's own; nothing of it is read.
  if (hidden && !word) return { told: base, hidden, said: 'nothing' };
  const contact = readContact(cell, word, base, say);
  if (!word) {
    if (cell('event_type') !== '' || !contact)
      say('event_type', cell('event_type') === '' ? 'wanted' : 'unknown-event');
    return faults.length > before
      ? undefined
      : { told: { ...base, ...(contact && { contact }) }, hidden, said: 'event' };
  }
  const thing = word.kind === 'event' ? readThing({ ref, word, cell, cells, say }) : undefined;
  if (faults.length > before) return undefined;
  const isGone = hidden || takenBack.has(status);
  if (!isGone && isTooSoon(thing?.event, base.asOf ?? londonDate(new Date()))) {
    warnings.push({ file, line, field: 'event_date', kind: kindOf(cell('event_date')), reason: 'in-the-future' });
  }
  const told: ToldRow = {
    ...base,
    ...(thing && { thing: isGone ? { id: thing.id, ...(thing.bare && { bare: thing.bare }) } : thing }),
    ...(contact && !isGone && { contact }),
  };
  return { told, hidden, said: word.kind === 'nothing' ? 'nothing' : 'event' };
}

/** Planned ahead as a matter of course; anything else that lies ahead of its own row is most often a slip. */
const plannedAhead = new Set(['panel-planned', 'review-meeting', 'moving', 'phase-transfer', 'phase-transfer-due']);

function isTooSoon(event: CaseEvent | undefined, asOf: CalendarDate): boolean {
  return event?.date !== undefined && event.date > asOf && !plannedAhead.has(event.type);
}

type Reading = {
  ref: string;
  word: Extract<EventWord, { kind: 'event' }>;
  cell: (name: string) => string;
  cells: ReadonlyMap<string, string>;
  say: (field: string, reason: FaultReason, allowed?: unknown[]) => void;
};

function readThing({ ref, word, cell, cells, say }: Reading): ToldRow['thing'] {
  const day = (field: string) => {
    const date = cell(field) === '' ? undefined : readDate(cell(field));
    if (date && !date.ok) say(field, date.reason);
    return date?.ok ? date.value : undefined;
  };
  const [date, due] = [day('event_date'), day('due_date')];
  const isInvitation = slug(cell('event_type')) === 'meeting-invited' && due !== undefined;
  const days = isInvitation ? { date: due, invited: date } : { date, 'council-due': due };
  const fields = readEventFields(cells, say as SayField);
  const told = Object.fromEntries(
    Object.entries({ type: word.type, ...days, ...fields }).filter(([, value]) => value !== undefined),
  );
  const read = readEvent(told);
  // A day that could not be read has been said already.
  if (!read.ok) for (const fault of read.faults) if (!isSaid(fault, cell)) sayFault(fault, cell, say);
  const note = cell('note_plain');
  if ([...note].length > longestNote) say('note_plain', 'too-much-text');
  if (!read.ok) return undefined;
  const document = cell('document_id');
  const apart = ['school', 'about', 'from', 'kind', 'stage'].map((name) => fields[name] ?? '');
  const idBy = (what: string) => {
    const key = [ref, cell('case_ref'), word.thing, what, ...apart].join('|');
    return `events-${createHash('sha256').update(key).digest('hex').slice(0, 32)}`;
  };
  return {
    id: idBy(document || (date ?? '')),
    ...(document && { bare: idBy(date ?? '') }),
    event: read.event,
    ...(note && { note }),
    ...(document && { document: documentRecordId(ref, document) }),
  };
}

const columnOf = ({ path }: EventFault) => (path[0] === 'date' ? 'event_date' : String(path.at(-1) ?? 'event_type'));

function isSaid(fault: EventFault, cell: Reading['cell']): boolean {
  return columnOf(fault) === 'event_date' && cell('event_date') !== '';
}

function sayFault(fault: EventFault, cell: Reading['cell'], say: Reading['say']): void {
  const column = columnOf(fault);
  const isList = fault.path.length > 1 && typeof fault.path[1] === 'number';
  const field = isList ? String(fault.path[0]) : column;
  if (cell(field) === '') say(field, 'wanted', fault.allowed);
  else if (fault.allowed) say(field, 'not-one-of', fault.allowed);
  else say(field, isList ? 'unknown-code' : 'not-right');
}

const clockTime = /[T ](\d{1,2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?(?: ?([ap])m)?$/i;
const zoned = /T\d{2}:\d{2}.*(Z|[+-]\d{2}:?\d{2})$/i;

/**
 * An instant, told apart to the second where the file does, also as a spreadsheet writes it (`05/01/2026 16:30`); a day
 * alone is its first moment.
 */
function readInstant(text: string): { ok: true; value: string } | { ok: false; reason: FaultReason } {
  const day = readDate(text);
  if (!day.ok) return day;
  const at = new Date(zoned.test(text) ? text : `${day.value}T${timeIn(text)}Z`);
  return Number.isNaN(at.getTime()) ? { ok: false, reason: 'not-a-date' } : { ok: true, value: at.toISOString() };
}

function timeIn(text: string): string {
  const [, hour = '0', minute = '00', second = '00', half] = clockTime.exec(text) ?? [];
  const inHalf = half === undefined ? Number(hour) : (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  return `${String(inHalf).padStart(2, '0')}:${minute}:${second}`;
}
