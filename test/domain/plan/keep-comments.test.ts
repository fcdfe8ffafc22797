import { describe, expect, test } from 'vitest';
import { comparePlans } from '../../../src/domain/plan/compare-plans.ts';
import { keepComments } from '../../../src/domain/plan/keep-comments.ts';
import type { PlanSection, PlanSectionId } from '../../../src/domain/records/plan-records.ts';
import {
  amendedPlan,
  changed,
  deleted,
  inserted,
  joined,
  movedAcross,
  split,
  splitInProvision,
} from './amended-plan.ts';
import { madeUpPlan } from './made-up-plan.ts';

const reissued = comparePlans(madeUpPlan, amendedPlan);
const placeOf = (section: PlanSectionId, sentence: string, comparison = reissued) =>
  keepComments([{ body: { section, sentence } }], comparison)[0]?.place;

describe('a comment on a plan that is re-issued', () => {
  test('stays with a sentence that is the same', () => {
    expect(placeOf('A', 'I am good at building.')).toMatchObject({
      state: 'kept',
      how: 'same',
      sentence: { section: 'A', text: 'I am good at building.' },
    });
  });

  test('goes with its sentence to another section', () => {
    expect(placeOf(movedAcross.from, movedAcross.text)).toMatchObject({
      state: 'kept',
      how: 'moved',
      sentence: { section: movedAcross.to, text: movedAcross.text },
    });
  });

  test('stays with a sentence that was changed a little', () => {
    expect(placeOf('H2', changed[1]?.old ?? '')).toMatchObject({
      state: 'kept',
      how: 'changed',
      sentence: { text: changed[1]?.now },
    });
  });

  test('goes to the part that holds most of a sentence that was split', () => {
    expect(placeOf('A', split.old)).toMatchObject({ how: 'split', sentence: { text: split.now[0] } });
    expect(placeOf('F', splitInProvision.old)).toMatchObject({
      how: 'split',
      sentence: { text: splitInProvision.now[1] },
    });
  });

  test('goes to the sentence its own was joined into', () => {
    for (const old of joined.old)
      expect(placeOf('C', old)).toMatchObject({ how: 'joined', sentence: { text: joined.now } });
  });

  test('says what the sentence was when it has gone', () => {
    for (const [section, text] of [
      ['A', deleted[0]],
      ['B', deleted[1]],
      ['G', deleted[3]],
    ] as const) {
      expect(placeOf(section, text ?? '')).toEqual({ state: 'gone', section, sentence: text });
    }
  });

  test('that was about a whole section stays with the section, as long as it has words', () => {
    expect(placeOf('F', '')).toEqual({ state: 'section', section: 'F' });
    const without = madeUpPlan.map((one): PlanSection => (one.id === 'F' ? { ...one, text: '' } : one));
    expect(placeOf('F', '', comparePlans(madeUpPlan, without))).toEqual({ state: 'gone', section: 'F', sentence: '' });
  });

  test('on words the older plan no longer has, is found in the newer one', () => {
    expect(placeOf('J', inserted[1] ?? '')).toMatchObject({ state: 'kept', how: 'same', sentence: { section: 'J' } });
    expect(placeOf('J', 'Nobody ever wrote this.')).toMatchObject({ state: 'gone' });
  });

  test('on one of two equal sentences stays when one of them does', () => {
    const twice = [{ id: 'F' as const, text: 'Ben rests. He eats. Ben rests.' }];
    const once = [{ id: 'F' as const, text: 'He eats. Ben rests.' }];
    expect(placeOf('F', 'Ben rests.', comparePlans(twice, once))).toMatchObject({ state: 'kept', how: 'same' });
  });

  test('is never lost: as many come out as went in, in their order', () => {
    const comments = madeUpPlan.flatMap(({ id, text }) =>
      text.split('. ').map((sentence, at) => ({ id: `${id}${at}`, body: { section: id, sentence } })),
    );
    expect(keepComments(comments, reissued).map(({ comment }) => comment)).toEqual(comments);
  });
});
