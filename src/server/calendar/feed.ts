import { createHash } from 'node:crypto';
import type { Kysely, Transaction } from 'kysely';
import { addDays, type CalendarDate, calendarDate, londonDate } from '../../domain/calendar-date.ts';
import { calendarDates, calendarOwner, uidFrom } from '../../domain/calendar-file/calendar-dates.ts';
import { type Exported, nextExport } from '../../domain/calendar-file/next-export.ts';
import { type CalendarEntry, writeCalendar } from '../../domain/calendar-file/write-calendar.ts';
import type { DeadlineId } from '../../domain/clocks/deadline.ts';
import { canRead } from '../../domain/permission.ts';
import { isScopeId, type ScopeId, scopeKey, scopeKind } from '../../domain/scope.ts';
import { caseFile } from '../council/case-file.ts';
import { inTransaction } from '../database/in-transaction.ts';
import type { Tables } from '../database/tables.ts';
import { holdGrants } from '../sync/grants.ts';
import { calendarHash } from './calendar-store.ts';
import { type EntryWords, entryWords } from './entry-words.ts';

/** What a calendar shows is what it is given, so a day that has passed stays to be looked up for so long. */
const lookBackDays = 31;

/**
 * The calendar at this secret address: the dates of the council's record that its owner may read now, by the same rules
 * and under the same names as on the phone. `undefined` when there is no such address.
 */
export function feed(db: Kysely<Tables>, secret: string, now = new Date()): Promise<string | undefined> {
  const today = londonDate(now);
  const words = entryWords();
  return inTransaction(db, async (trx) => {
    const calendar = await trx
      .selectFrom('calendars')
      .select(['person', 'days'])
      .where('secret_hash', '=', calendarHash(secret))
      // Two polls at once must not give one change two numbers.
      .forUpdate()
      .executeTakeFirst();
    if (!calendar) return undefined;
    const { person, days } = calendar;
    const before = await keptEntries(trx, person);
    const entries: CalendarEntry[] = [];
    let kept = before;
    for (const ref of await readableCases(trx, person)) {
      const child = await entriesOf(trx, { person, ref, kept, days, today, words, now });
      kept = child.kept;
      entries.push(...child.entries);
    }
    await keepEntries(trx, person, before, kept);
    return writeCalendar(words.name, entries);
  });
}

async function readableCases(trx: Transaction<Tables>, person: string): Promise<string[]> {
  const rows = await trx
    .selectFrom('grants')
    .select('scope_id')
    .distinct()
    .where('person', '=', person)
    .orderBy('scope_id')
    .execute();
  const scopes = rows
    .map((row) => row.scope_id)
    .filter((id): id is ScopeId => isScopeId(id) && scopeKind(id) === 'case');
  const { grants, now } = await holdGrants(trx, person, scopes);
  return scopes.filter((scope) => canRead(grants, person, scope, now)).map(scopeKey);
}

type Question = {
  person: string;
  ref: string;
  kept: Exported;
  days: readonly number[];
  today: CalendarDate;
  words: EntryWords;
  now: Date;
};

async function entriesOf(trx: Transaction<Tables>, { person, ref, kept, days, today, words, now }: Question) {
  const file = await caseFile(trx, ref, today);
  const since = addDays(today, -lookBackDays);
  const saidBy = new Map<string, DeadlineId>();
  const wanted = calendarDates(file?.deadlines ?? [], calendarOwner({ ref, person }), since).map((one) => {
    const uid = uidFrom(createHash('sha256').update(one.name).digest());
    saidBy.set(uid, one.deadline.id);
    return { uid, due: one.deadline.due, face: '' };
  });
  const numbered = nextExport({ kept, child: ref, wanted, whole: true, today, now: now.toISOString() });
  const entries = numbered.entries.flatMap((entry): CalendarEntry[] => {
    const id = saidBy.get(entry.uid);
    // On an address, an entry that is not there is gone by that.
    if (!id || entry.cancelled) return [];
    return [{ ...entry, ...words.of(id), alarms: entry.due >= today ? days : [] }];
  });
  return { entries, kept: numbered.kept };
}

async function keptEntries(trx: Transaction<Tables>, person: string): Promise<Exported> {
  const rows = await trx.selectFrom('calendar_entries').selectAll().where('person', '=', person).execute();
  return Object.fromEntries(
    rows.map(({ uid, child_ref, due, sequence, changed_at, cancelled }) => [
      uid,
      {
        child: child_ref,
        due: calendarDate(due),
        face: '',
        sequence,
        changedAt: changed_at.toISOString(),
        ...(cancelled ? { cancelled } : {}),
      },
    ]),
  );
}

async function keepEntries(trx: Transaction<Tables>, person: string, before: Exported, after: Exported): Promise<void> {
  const changed = Object.entries(after).filter(
    ([uid, one]) => one.sequence !== before[uid]?.sequence || one.changedAt !== before[uid]?.changedAt,
  );
  for (const [uid, { child, due, sequence, changedAt, cancelled = false }] of changed) {
    const row = { child_ref: child, due, sequence, changed_at: changedAt, cancelled };
    await trx
      .insertInto('calendar_entries')
      .values({ person, uid, ...row })
      .onConflict((conflict) => conflict.columns(['person', 'uid']).doUpdateSet(row))
      .execute();
  }
}
