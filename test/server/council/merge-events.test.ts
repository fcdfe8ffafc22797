import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, calendarDate } from '../../../src/domain/calendar-date.ts';
import type { CaseEvent } from '../../../src/domain/clocks/event.ts';
import { mergeEvents } from '../../../src/server/council/merge-events.ts';
import { type CaseRecord, type KnownCase, mergeReturn } from '../../../src/server/council/merge-return.ts';
import type { ToldRow } from '../../../src/server/council/read-event-row.ts';
import { type Said, said } from '../../../src/server/council/said.ts';

const ref = 'C-TEST-TEST';
const start = calendarDate('2026-01-05');
const types = ['panel-met', 'plan-issued', 'review-meeting'] as const;

type Step =
  | { kind: 'rows'; rows: { type: (typeof types)[number]; day: number; at: number; note: string; gone: boolean }[] }
  | { kind: 'return'; events: { type: (typeof types)[number]; day: number }[] };

const type = fc.constantFrom(...types);
const day = fc.integer({ min: 0, max: 2 });
const rowsStep: fc.Arbitrary<Step> = fc.record({
  kind: fc.constant('rows' as const),
  rows: fc.array(
    fc.record({ type, day, at: fc.integer({ min: 0, max: 9 }), note: fc.constantFrom('a', 'b'), gone: fc.boolean() }),
    { maxLength: 5 },
  ),
});
const returnStep: fc.Arbitrary<Step> = fc.record({
  kind: fc.constant('return' as const),
  events: fc.array(fc.record({ type, day }), { maxLength: 4 }),
});

const rowOf = (
  { type, day, at, note, gone }: Extract<Step, { kind: 'rows' }>['rows'][number],
  line: number,
): ToldRow => ({
  ...{ ref, line, at: `2026-02-1${at}T00:00:00.000Z` },
  thing: {
    // A row without a document is known again by its day; a letter stays the same letter when its day is put right.
    id: type === 'panel-met' ? `events-${type}-${day}` : `events-${type}-letter`,
    ...(gone ? {} : { event: { type, date: addDays(start, day) } as CaseEvent, note }),
  },
});

type World = KnownCase & { takenBack: Map<string, string> };
const empty = (): World => ({ child: undefined, records: [], dead: new Set(), takenBack: new Map() });

function store(world: World, puts: readonly { id: string }[], removes: readonly string[]): World {
  const records = new Map(world.records.map((record) => [record.id, record]));
  for (const put of puts) {
    if (world.dead.has(put.id)) throw new Error('a removed id was used again');
    records.set(put.id, put as CaseRecord);
  }
  for (const id of removes) records.delete(id);
  return { ...world, records: [...records.values()], dead: new Set([...world.dead, ...removes]) };
}

function take(world: World, step: Step): World {
  if (step.kind === 'rows') {
    const merged = mergeEvents(ref, world, step.rows.map(rowOf));
    const after = store(world, merged.puts, merged.removes);
    return { ...after, takenBack: new Map([...world.takenBack, ...merged.takenBack]) };
  }
  const items = step.events.map(({ type, day }): Said => {
    return said({ part: 'plan', request: undefined }, type, addDays(start, day));
  });
  const once = [...new Map(items.map((item) => [item.key, item])).values()];
  const told = {
    items: once,
    indicators: [],
    retold: new Set<string>(),
    liveRequests: new Set<never>(),
    requests: new Set<never>(),
  };
  const merged = mergeReturn(ref, world, told, { year: 2026, asOf: start });
  return store(world, merged.puts, merged.removes);
}

const lines = (world: World) =>
  world.records
    .map(({ body }) => ('event' in body ? `${body.event.type} ${body.event.date} ${body.note ?? ''}`.trim() : ''))
    .sort();

describe('returns and companion files of one child, in any order', () => {
  it('never tell one thing twice, and never use a removed id again', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(rowsStep, returnStep), { maxLength: 8 }), (steps) => {
        const end = steps.reduce(take, empty());
        const things = lines(end).map((line) => line.split(' ').slice(0, 2).join(' '));
        expect(new Set(things).size).toBe(things.length);
      }),
      { numRuns: 500 },
    );
  });

  it('say nothing new the second time', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(rowsStep, returnStep), { maxLength: 6 }),
        fc.oneof(rowsStep, returnStep),
        (steps, last) => {
          const once = take(steps.reduce(take, empty()), last);
          expect(take(once, last)).toEqual(once);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('show the newest word of each row, whatever the order of the files', () => {
    const stamped = fc.uniqueArray(fc.record({ type, day, note: fc.constantFrom('a', 'b'), gone: fc.boolean() }), {
      maxLength: 9,
      selector: (row) => JSON.stringify(row),
    });
    fc.assert(
      fc.property(stamped, fc.infiniteStream(fc.nat()), (rows, order) => {
        const files = rows.map((row, at): Step => ({ kind: 'rows', rows: [{ ...row, at }] }));
        const shuffled = files.map((file) => [order.next().value, file] as const).sort(([a], [b]) => a - b);
        const [sorted, mixed] = [files, shuffled.map(([, file]) => file)].map((all) =>
          lines(all.reduce(take, empty())),
        );
        expect(mixed).toEqual(sorted);
      }),
      { numRuns: 300 },
    );
  });

  it('keep what the return tells when the companion file takes its own word back', () => {
    fc.assert(
      fc.property(type, day, (type, day) => {
        const told: Step = { kind: 'return', events: [{ type, day }] };
        const row = { type, day, note: 'a', at: 1, gone: false };
        const steps: Step[] = [
          told,
          { kind: 'rows', rows: [row] },
          { kind: 'rows', rows: [{ ...row, at: 2, gone: true }] },
        ];
        expect(lines(steps.reduce(take, empty()))).toEqual([`${type} ${addDays(start, day)}`]);
      }),
    );
  });
});
