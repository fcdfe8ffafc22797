import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applierOf } from '../../../src/domain/changes/applier.ts';
import type { Change } from '../../../src/domain/changes/change.ts';
import { answerId, meRules } from '../../../src/domain/changes/me-answers.ts';
import { besideId, profileId } from '../../../src/domain/changes/me-profile.ts';
import { withPending } from '../../../src/domain/changes/with-pending.ts';
import {
  meBesideBodySchema,
  meProfileBodySchema,
  profileHeadings,
} from '../../../src/domain/records/me-profile-records.ts';

const apply = applierOf(meRules);
type Act = readonly [name: string, args: object];

/** What the room holds after these were said, in this order. */
function roomAfter(acts: readonly Act[]) {
  const changes = acts.map(
    ([name, args], index): Change => ({
      ...{ id: `c${index}`, scope: 'person:sam', name, args },
      madeAt: `2026-11-22T10:00:${String(index % 60).padStart(2, '0')}.000Z`,
    }),
  );
  const { records, refusals } = withPending(new Map(), changes, apply);
  expect(refusals).toEqual([]);
  return records;
}

const chosenAfter = (acts: readonly Act[]) => {
  const record = roomAfter(acts).get(profileId);
  return record ? meProfileBodySchema.parse(record.body).chosen : [];
};
const put = (on: string, question: string): Act => ['me-profile-put', { on, picks: [{ question }] }];
const take = (on: string, question: string): Act => ['me-profile-take', { on, picks: [{ question }] }];

describe('choosing answers for the one page', () => {
  it('keeps them in the order they were chosen, each once a heading, and takes off just the one that is meant', () => {
    const acts = [put('matters', 'm-people'), put('matters', 'm-interests'), put('matters', 'm-people')];
    expect(chosenAfter([...acts, put('support', 'm-people')])).toEqual([
      { on: 'matters', question: 'm-people' },
      { on: 'matters', question: 'm-interests' },
      { on: 'support', question: 'm-people' },
    ]);
    expect(chosenAfter([...acts, put('support', 'm-people'), take('matters', 'm-people')])).toEqual([
      { on: 'matters', question: 'm-interests' },
      { on: 'support', question: 'm-people' },
    ]);
  });

  it('takes an observer’s note apart from the answer it stands beside', () => {
    const picks = [{ question: 'm-feelings' }, { question: 'm-feelings', note: 'n1' }];
    const both: Act = ['me-profile-put', { on: 'support', picks }];
    expect(chosenAfter([both, take('support', 'm-feelings')])).toEqual([
      { on: 'support', question: 'm-feelings', note: 'n1' },
    ]);
  });

  it('adds up what two devices chose, whichever is heard first: nothing chosen is lost, nothing comes twice', () => {
    const act = fc
      .tuple(
        fc.constantFrom('put', 'take'),
        fc.constantFrom(...profileHeadings),
        fc.constantFrom('m-name', 'm-soon', 'm-proud'),
      )
      .map(([what, on, question]) => (what === 'put' ? put(on, question) : take(on, question)));
    const puts = act.filter(([name]) => name === 'me-profile-put');
    const set = (acts: readonly Act[]) =>
      chosenAfter(acts)
        .map(({ on, question }) => `${on} ${question}`)
        .sort();
    fc.assert(
      fc.property(fc.array(act), fc.array(puts), fc.array(puts), (before, one, other) => {
        const together = set([...before, ...one, ...other]);
        expect(together).toEqual(set([...before, ...other, ...one]));
        expect(new Set(together).size).toBe(together.length);
        for (const [, args] of [...one, ...other]) {
          const { on, picks } = args as { on: string; picks: { question: string }[] };
          expect(together).toContain(`${on} ${picks[0]?.question}`);
        }
      }),
    );
  });
});

describe('a second version of an answer', () => {
  const about = { question: 'm-proud', form: 'in-english' };
  const beside = (text: string, was: string, more: object = {}): Act => [
    'me-beside',
    { ...about, text, was, madeFrom: 'Most', ...more },
  ];
  const versionAfter = (acts: readonly Act[]) =>
    meBesideBodySchema.parse(roomAfter(acts).get(besideId('m-proud', 'in-english'))?.body);
  const answered: Act = [
    'me-write',
    { question: 'm-proud', mode: '8-to-13', format: 'text', text: 'Zbudowałem most.', was: '' },
  ];

  it('never touches the answer', () => {
    const alone = roomAfter([answered]).get(answerId('m-proud'));
    const records = roomAfter([
      answered,
      beside('I built a bridge.', ''),
      ['me-beside-maker', { ...about, by: 'person' }],
    ]);
    expect(records.get(answerId('m-proud'))).toEqual(alone);
  });

  it('keeps both texts of two devices until they choose, and who made it', () => {
    const acts = [beside('I built a bridge.', ''), beside('I made a bridge.', '')];
    const both = versionAfter([...acts, ['me-beside-maker', { ...about, by: 'person', name: 'Ola' }]]);
    expect(both).toMatchObject({ text: 'I made a bridge.', by: 'person', name: 'Ola', madeFrom: 'Most' });
    expect(both.earlier?.map(({ text }) => text)).toEqual(['I built a bridge.']);
    const texts = ['I made a bridge.', 'I built a bridge.'];
    const settled = versionAfter([...acts, beside('I built a bridge.', 'I made a bridge.', { dropped: texts })]);
    expect(settled.text).toBe('I built a bridge.');
    expect(settled.earlier).toBeUndefined();
  });

  it('has no maker before somebody says so', () => {
    expect(versionAfter([beside('I built a bridge.', '')]).by).toBeUndefined();
  });
});
