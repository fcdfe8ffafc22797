import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignInOrder } from '../../../src/domain/plan/align-in-order.ts';

const keysOf = (letters: string) => [...letters].map((letter) => letter.charCodeAt(0));
const aligned = (before: string, after: string) =>
  [...alignInOrder(keysOf(before), keysOf(after))].map((there) => (there < 0 ? '-' : (after[there] ?? '?'))).join('');

describe('sentences that keep their order', () => {
  test.each([
    ['something new between', 'abcd', 'abxcd', 'abcd'],
    ['something gone', 'abcd', 'ad', 'a--d'],
    ['one that moved far: the others stayed', 'abcdef', 'bcdefa', '-bcdef'],
    ['two that changed places: one of them stayed', 'ab', 'ba', '-b'],
    ['nothing in common', 'abc', 'xyz', '---'],
    ['none on one side', '', 'abc', ''],
    ['all said twice over, one on', 'ababab', 'bababa', '-babab'],
    ['the same over and over, among others', 'xaaay', 'paaq', '-aa--'],
  ])('%s', (_, before, after, wanted) => {
    expect(aligned(before, after)).toBe(wanted);
  });

  test('are found in rising order and only with their equals, each once', () => {
    const keys = fc.array(fc.nat(5), { maxLength: 40 });
    fc.assert(
      fc.property(keys, keys, (before, after) => {
        const found = alignInOrder(before, after);
        const pairs = [...found.entries()].filter(([, there]) => there >= 0);
        for (const [at, there] of pairs) expect(after[there]).toBe(before[at]);
        const places = pairs.map(([, there]) => there);
        expect(places).toEqual([...new Set(places)].sort((one, other) => one - other));
      }),
    );
  });

  test('are all found when nothing but new ones came between', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 60 }), (isNew) => {
        const after = isNew.map((_, at) => at);
        const before = after.filter((at) => !isNew[at]);
        expect([...alignInOrder(before, after)]).toEqual(before);
      }),
    );
  });
});
