import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calendarDate } from '../../../src/domain/calendar-date.ts';
import { type Asked, readHistory, withAsked } from '../../../src/domain/finder/finder-history.ts';

const day = calendarDate('2026-11-22');
const asked = (path: string, found = ['Herts SENDIASS']): Asked => ({ path, answer: 'sleep-help', on: day, found });

test('what was asked last stands first, and asking the same again does not list it twice', () => {
  const history = withAsked(withAsked(withAsked([], asked('a')), asked('b')), asked('a', ['Contact']));
  expect(history).toEqual([asked('a', ['Contact']), asked('b')]);
});

test('looking at the same answer again the same day changes nothing', () => {
  const history = withAsked([], asked('a'));
  expect(withAsked(history, asked('a'))).toBe(history);
});

test('the list stays short and holds each way once, whatever is asked', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 40 })), (ways) => {
      const history = ways.reduce<readonly Asked[]>((list, way) => withAsked(list, asked(`${way}`)), []);
      const paths = history.map(({ path }) => path);
      expect(paths.length).toBeLessThanOrEqual(20);
      expect(new Set(paths).size).toBe(paths.length);
      if (ways.length > 0) expect(paths[0]).toBe(`${ways.at(-1)}`);
    }),
  );
});

test('what the device cannot read any more is left away, the rest stays', () => {
  expect(readHistory(undefined)).toEqual([]);
  expect(readHistory('old')).toEqual([]);
  expect(readHistory([{ path: 3 }, asked('a'), { ...asked('b'), on: 'yesterday' }, null])).toEqual([asked('a')]);
});
