import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applierOf } from '../../../src/domain/changes/applier.ts';
import type { Change } from '../../../src/domain/changes/change.ts';
import { meRules } from '../../../src/domain/changes/me-answers.ts';
import { withPending } from '../../../src/domain/changes/with-pending.ts';
import type { WaymarkRecord } from '../../../src/domain/records/record.ts';

const apply = applierOf(meRules);
type Records = ReadonlyMap<string, WaymarkRecord>;

const word = fc.constantFrom('one', 'two', 'three', 'four', 'five');
const earlier = fc.uniqueArray(word, { minLength: 1, maxLength: 2 });
const at = fc.constantFrom('2026-11-01', '2026-11-02', '2026-11-03');
const optional = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined });
const kept = earlier.map((texts) => texts.map((text) => ({ text, madeAt: '2026-10-01' })));

const noticed = fc.record({ id: fc.constantFrom('n1', 'n2'), text: word, by: word, given: at, changed: at });
const file = fc.record({
  id: word,
  key: fc.constant('k'),
  size: fc.constant(1),
  type: fc.constant('image/png'),
  kind: fc.constant('photo'),
});
const answer = fc
  .record({
    changed: at,
    given: at,
    text: optional(fc.record({ text: word, earlier: optional(kept) })),
    chosen: optional(fc.record({ value: word, earlier: optional(kept) })),
    cards: optional(fc.uniqueArray(fc.record({ card: word }), { selector: ({ card }) => card, maxLength: 3 })),
    files: optional(fc.uniqueArray(file, { selector: ({ id }) => id, maxLength: 2 })),
    noticed: optional(fc.uniqueArray(noticed, { selector: ({ id }) => id, maxLength: 2 })),
    who: optional(fc.record({ label: fc.constantFrom('me', 'scribe'), helperName: word })),
    skipped: optional(fc.boolean()),
  })
  .map((body) => ({ question: 'm-proud', mode: '8-to-13', formats: ['text'], ...body }));
const ownCard = fc.record({ word, away: optional(fc.boolean()) });
const profile = fc.uniqueArray(fc.constantFrom('m-a', 'm-b', 'm-c'), { maxLength: 3 }).map((all) => ({
  chosen: all.map((question) => ({ on: 'matters', question })),
}));
const beside = fc.record({ text: word, made: at, name: word, earlier: optional(kept) }).map((body) => ({
  ...{ question: 'm-proud', form: 'clearer' },
  ...body,
}));
const room = fc.record({ answer, card: ownCard, profile, beside });

const plain = (body: unknown): Record<string, unknown> => JSON.parse(JSON.stringify(body));
const recordsOf = (of: { answer: object; card: object; profile: object; beside: object }): WaymarkRecord[] => [
  { id: 'answer-m-proud', kind: 'me-answer', version: 0, body: plain(of.answer) },
  { id: 'card-1', kind: 'me-card', version: 0, body: plain(of.card) },
  { id: 'me-profile', kind: 'me-profile', version: 0, body: plain(of.profile) },
  { id: 'beside-m-proud-clearer', kind: 'me-beside', version: 0, body: plain(of.beside) },
];

let count = 0;
const joining = (records: readonly WaymarkRecord[]): Change[] =>
  records.map((record) => {
    count += 1;
    return { id: `c${count}`, scope: 'person:zara', name: 'me-join', args: { record }, madeAt: '2026-11-22' };
  });
function joined(...rooms: WaymarkRecord[][]): Records {
  const { records, refusals } = withPending(new Map(), joining(rooms.flat()), apply);
  expect(refusals).toEqual([]);
  return records;
}

/** Everything somebody said, in whatever field: `text:two` may stand as the answer or wait beside it. */
function saidIn(records: Iterable<WaymarkRecord>): string[] {
  const found = new Set<string>();
  const walk = (value: unknown, under: string): void => {
    if (typeof value === 'string') found.add(`${under}:${value}`);
    else if (Array.isArray(value)) for (const one of value) walk(one, under);
    else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) walk(inner, names[key] ?? under.concat('.', key));
    }
  };
  for (const { kind, body } of records) walk({ [kind]: body }, '');
  const times = /\.(given|changed|made|madeAt|by|name|mode|relation):/;
  return [...found].filter((one) => !times.test(one)).sort();
}
/** Where a thing stands does not matter, only which of the answer's parts it is of. */
const names: Record<string, string> = {
  text: 'text',
  value: 'value',
  who: 'who',
  whoEarlier: 'who',
  helperName: 'helper',
  card: 'card',
};

/** A choice's other values wait as texts. */
const asText = (said: string) => said.replace(/^value:/, 'text:');
const inAll = (records: Records) => [...new Set(saidIn(records.values()).map(asText))].sort();

describe('two rooms of one young person that become one', () => {
  it('lose nothing that was said in either, whichever is told first', () => {
    fc.assert(
      fc.property(room, room, (one, other) => {
        const [a, b] = [recordsOf(one), recordsOf(other)];
        const both = saidIn(joined(a, b).values());
        const all = new Set(both.map(asText));
        for (const said of saidIn([...a, ...b])) expect(all).toContain(asText(said));
        expect(saidIn(joined(b, a).values())).toEqual(both);
      }),
      { numRuns: 200 },
    );
  });

  it('are as they were when one is told twice', () => {
    fc.assert(
      fc.property(room, room, (one, other) => {
        const [a, b] = [recordsOf(one), recordsOf(other)];
        expect(inAll(joined(a, b, a, b))).toEqual(inAll(joined(a, b)));
      }),
      { numRuns: 200 },
    );
  });

  it('refuse what is no record of a room', () => {
    const [change] = joining([{ id: 'x', kind: 'own-event', version: 0, body: {} }]);
    const { refusals, records } = withPending(new Map(), change ? [change] : [], apply);
    expect(records.size).toBe(0);
    expect(refusals.map(({ outcome }) => outcome.code)).toEqual(['invalid']);
  });
});
