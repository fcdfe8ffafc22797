import type { ContactBody } from '../../domain/records/case-records.ts';
import type { EventWord } from './event-words.ts';
import type { FaultReason } from './import-fault.ts';
import { readEmail } from './read-children.ts';
import type { ToldRow } from './read-event-row.ts';
import { readDate } from './read-value.ts';

type Say = (field: string, reason: FaultReason) => void;

/** Who answers for the child, from the caseworker columns; `undefined` when the row says nothing of that. */
export function readContact(
  cell: (name: string) => string,
  word: EventWord | undefined,
  { at, asOf }: Pick<ToldRow, 'at' | 'asOf'>,
  say: Say,
): ContactBody | undefined {
  const text = (field: string, longest: number) => {
    const value = cell(field);
    if ([...value].length > longest) say(field, 'too-much-text');
    return value === '' ? undefined : value;
  };
  const email = cell('email') === '' ? undefined : readEmail(cell('email'));
  if (email && !email.ok) say('email', email.reason);
  const days = cell('reply_days').replace(/\.0+$/, '');
  if (days !== '' && !(/^\d{1,3}$/.test(days) && Number(days) <= 365)) say('reply_days', 'not-a-number');
  const person = {
    role: text('caseworker_role', 80),
    name: text('caseworker_name', 80),
    phone: text('phone', 40),
    email: email?.ok ? email.value : undefined,
    replyDays: /^\d{1,3}$/.test(days) ? Number(days) : undefined,
  };
  const by = word?.kind === 'next-action' && cell('due_date') !== '' ? readDate(cell('due_date')) : undefined;
  if (by && !by.ok) say('due_date', by.reason);
  const note = word?.kind === 'next-action' ? text('note_plain', 4000) : undefined;
  const next = { ...(note && { note }), ...(by?.ok && { by: by.value }) };
  const said = Object.fromEntries(Object.entries(person).filter(([, value]) => value !== undefined));
  const hasNext = Object.keys(next).length > 0;
  if (Object.keys(said).length === 0 && !hasNext) return undefined;
  return { ...said, ...(hasNext && { next }), ...(asOf && { asOf }), ...(at && { at }) };
}
