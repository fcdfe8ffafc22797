import { describe, expect, test } from 'vitest';
import { comparePlans } from '../../../src/domain/plan/compare-plans.ts';
import { countEntries, type SectionText } from '../../../src/domain/plan/comparison.ts';
import { goldenThread } from '../../../src/domain/plan/golden-thread.ts';
import { findMyWords } from '../../../src/domain/plan/my-words.ts';

describe('a text that is made to be hard', () => {
  const flat = (count: number, words: (at: number) => string): SectionText[] => [
    { id: 'F', text: Array.from({ length: count }, (_, at) => words(at)).join(' ') },
  ];
  const counts = (one: SectionText[], other: SectionText[]) => countEntries(comparePlans(one, other));

  test('3,000 equal sentences against 2,900', () => {
    const same = (count: number) => flat(count, () => 'Ben needs help.');
    expect(counts(same(3000), same(2900))).toMatchObject({ same: 2900, removed: 100, moved: 0 });
  });

  test('3,000 equal sentences against 3,000 others that are nearly so', () => {
    const all = counts(
      flat(3000, () => 'Ben needs help.'),
      flat(3000, () => 'Ben needs support.'),
    );
    expect(all).toMatchObject({ changed: 3000, added: 0, removed: 0 });
  });

  test('3,000 in the opposite order', () => {
    const one = flat(3000, (at) => `Ben needs ${at} hours.`);
    const other = flat(3000, (at) => `Ben needs ${2999 - at} hours.`);
    expect(counts(one, other)).toMatchObject({ same: 1, moved: 2999, changed: 0 });
  });

  test('50,000 characters without a stop, or without a space', () => {
    const words = counts([{ id: 'F', text: 'word '.repeat(10_000) }], [{ id: 'F', text: 'wort '.repeat(10_000) }]);
    expect(words).toMatchObject({ same: 0, added: words.removed });
    const letters = counts([{ id: 'F', text: 'x'.repeat(50_000) }], [{ id: 'F', text: `${'x'.repeat(49_999)}y` }]);
    expect(letters).toMatchObject({ added: 1, removed: 1 });
  });

  test('2,500 needs that all bear one number, with as many outcomes and as much help', () => {
    const section = Array.from({ length: 2500 }, (_, at) => `Need 1 x${at} word.`).join('\n\n');
    const thread = goldenThread([
      { id: 'B', text: section },
      { id: 'E', text: section },
      { id: 'F', text: section },
    ]);
    expect(thread.areas.flatMap(({ rows }) => rows)).toHaveLength(2500);
  });

  test('2,500 own sentences, each nearly like each of section A', () => {
    const own = Array.from({ length: 2500 }, () => 'Ben needs help now.').join(' ');
    const found = findMyWords([{ who: 'Ben', text: own }], own.replaceAll('now', 'today'));
    expect(found.filter((one) => one.found === 'nearly')).toHaveLength(2500);
  });
});
