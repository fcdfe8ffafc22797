import type { Kysely } from 'kysely';
import type { CalendarDate } from '../../domain/calendar-date.ts';
import { calendarDate } from '../../domain/calendar-date.ts';
import type { Deadline } from '../../domain/clocks/deadline.ts';
import type { CaseEvent } from '../../domain/clocks/event.ts';
import { withInferred } from '../../domain/clocks/with-inferred.ts';
import { workOut } from '../../domain/clocks/work-out.ts';
import {
  type CaseChildBody,
  type ContactBody,
  caseChildBodySchema,
  contactBodySchema,
  type OfficialEventBody,
  officialEventBodySchema,
  type UndatedBody,
  undatedBodySchema,
} from '../../domain/records/case-records.ts';
import {
  type DocumentBody,
  documentBodySchema,
  type PlanKind,
  planBodySchema,
} from '../../domain/records/plan-records.ts';
import type { Tables } from '../database/tables.ts';
import { caseScope, draftScope } from './case-store.ts';

export type ListedChild = {
  ref: string;
  forename: string;
  born: string | null;
  died: boolean;
  sen2Year: number | null;
  carers: number;
};

/** Everybody enrolled, in a steady order. */
export async function listChildren(db: Kysely<Tables>): Promise<ListedChild[]> {
  const rows = await db
    .selectFrom('children')
    .leftJoin('carers', 'carers.child_ref', 'children.ref')
    .select((eb) => [
      'ref',
      'forename',
      'born',
      'died',
      'sen2_year as sen2Year',
      eb.fn.count<number>('carers.email').as('carers'),
    ])
    .groupBy('ref')
    .orderBy('enrolled_at')
    .orderBy('ref')
    .execute();
  return rows.map((row) => ({ ...row, carers: Number(row.carers) }));
}

export type CaseFile = {
  child: CaseChildBody;
  /** Each with the council's own words and the document that came with it. */
  events: (CaseEvent & Pick<OfficialEventBody, 'note' | 'document'>)[];
  deadlines: Deadline[];
  undated: Omit<UndatedBody, 'source'>[];
  contact?: Omit<ContactBody, 'at'>;
  /** Their words are not repeated here. */
  plans: { id: string; kind: PlanKind; date: CalendarDate }[];
  documents: ({ id: string } & Pick<DocumentBody, 'name' | 'type' | 'size' | 'date'>)[];
};

/** What the child's family sees of the official record: the same records, read by the same rules as on their phone. */
export async function caseFile(db: Kysely<Tables>, ref: string, today: CalendarDate): Promise<CaseFile | undefined> {
  const row = await db
    .selectFrom('children')
    .select(['ref', 'forename', 'born'])
    .where('ref', '=', ref)
    .executeTakeFirst();
  if (!row) return undefined;
  const records = await db
    .selectFrom('records')
    .select(['id', 'kind', 'body'])
    .where('scope_id', 'in', [caseScope(ref), draftScope(ref)])
    .where('removed', '=', false)
    .orderBy('id')
    .execute();
  const bodies = (kind: string) => records.filter((record) => record.kind === kind).map((record) => record.body);
  const own = bodies('child')[0];
  const child = own ? caseChildBodySchema.parse(own) : { ref, forename: row.forename };
  const told = bodies('official-event').map((body) => officialEventBodySchema.parse(body));
  const events = told.map(({ event }) => event);
  const undated = bodies('undated').map((body) => {
    const { source: _source, ...rest } = undatedBodySchema.parse(body);
    return rest;
  });
  const born = child.born ?? (row.born === null ? undefined : calendarDate(row.born));
  // Quiet after a death: nothing more is due.
  const deadlines = child.died
    ? []
    : workOut({
        today,
        ...(born ? { child: { born } } : {}),
        events: withInferred(events, born),
        undated,
      });
  return {
    ...{ child, events: told.map(withWords).sort(byDay), deadlines, undated: undated.sort(byWords) },
    ...paperOf(records),
  };
}

function withWords({ event, note, document }: OfficialEventBody): CaseFile['events'][number] {
  return { ...event, ...(note && { note }), ...(document && { document }) };
}

type Row = { id: string; kind: string; body: Record<string, unknown> | null };

/** What is not on the line: who answers for the child, the plans, and the letters themselves. */
function paperOf(records: readonly Row[]): Pick<CaseFile, 'contact' | 'plans' | 'documents'> {
  const [contact] = records.flatMap(({ kind, body }) => (kind === 'contact' ? [contactBodySchema.parse(body)] : []));
  const plans = records.flatMap(({ id, ...record }) => {
    if (record.kind !== 'plan') return [];
    const { kind, date } = planBodySchema.parse(record.body);
    return [{ id, kind, date }];
  });
  const documents = records.flatMap(({ id, kind, body }) => {
    if (kind !== 'document') return [];
    const { name, type, size, date } = documentBodySchema.parse(body);
    return [{ id, name, type, size, ...(date && { date }) }];
  });
  const { at: _at, ...shown } = contact ?? {};
  return {
    ...(contact && { contact: shown }),
    plans: plans.sort((a, b) => b.date.localeCompare(a.date) || byWords(a, b)),
    documents: documents.sort((a, b) => a.name.localeCompare(b.name) || byWords(a, b)),
  };
}

const dayOf = (event: CaseEvent) => ('date' in event ? event.date : undefined) ?? '9999';

function byDay(a: CaseEvent, b: CaseEvent): number {
  return dayOf(a).localeCompare(dayOf(b)) || a.type.localeCompare(b.type) || byWords(a, b);
}

/** Ids hang on a child's random reference: two councils that know the same must say it in the same order. */
function byWords(a: object, b: object): number {
  return JSON.stringify(a).localeCompare(JSON.stringify(b));
}
