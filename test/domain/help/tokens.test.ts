import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { slipsBetween } from '../../../src/domain/help/edits.ts';
import { foldText } from '../../../src/domain/help/fold.ts';
import { stemOf } from '../../../src/domain/help/stem.ts';
import { holdsWords, tokensOf } from '../../../src/domain/help/tokens.ts';

describe('the words of a text', () => {
  test.each([
    ['apostrophes join', "my child's can’t", ['my', 'childs', 'cant']],
    ['dots of short forms go', 'S.E.N.D. and s.41, e.g. St. Albans', ['send', 'and', 's41', 'eg', 'st', 'albans']],
    ['commas in numbers go', '£6,000', ['6000']],
    ['Chinese is cut in pairs beside English', 'EHCP計劃書 help', ['ehcp', '計劃', '劃書', 'help']],
    ['Arabic loses its vowels and its articles', 'النَّوم والمدرسة', ['نوم', 'مدرسه']],
    ['a short Arabic word is whole', 'الله ال بال كل', ['له', 'ال', 'بال', 'كل']],
    ['Urdu and Arabic letters are one', 'سکول کے بچے', tokensOf('سكول كى بچي')],
    ['vowel signs of Hindi stay', 'नींद ज़्यादा', ['नींद', 'ज्यादा']],
    ['dotless and dotted i are one', 'ışık İSTANBUL', ['isik', 'istanbul']],
  ])('%s', (_, text, words) => {
    expect(tokensOf(text)).toEqual(words);
  });

  test('folded once are folded for good', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });

  test('are held whatever their order, the last one perhaps unfinished', () => {
    expect(holdsWords('Hitchin and Letchworth', 'letch hit')).toBe(true);
    expect(holdsWords('Hitchin and Letchworth', 'worth')).toBe(false);
    expect(holdsWords('Hitchin', '')).toBe(true);
  });
});

describe('a word and its other forms', () => {
  test.each([
    'sleep sleeps sleeping',
    'refuse refuses refused refusing',
    'bully bullied bullies bullying',
    'worry worries worried worrying',
    'school schools',
    'class classes',
    'run running runs',
    'EHCP EHCPs',
    'نوم النوم والنوم',
  ])('%s are one', (forms) => {
    expect(new Set(forms.toLowerCase().split(' ').map(stemOf)).size).toBe(1);
  });

  test.each(['parents parenting', 'trains training', 'section sectioned', 'news new', 'bus bu', 'crisis crisi'])(
    '%s are two',
    (words) => {
      expect(new Set(words.split(' ').map(stemOf)).size).toBe(2);
    },
  );
});

/** By the definition, with no thought of time. */
function slipsSlowly(one: string, other: string): number {
  if (!one || !other) return one.length + other.length;
  const ways = [
    slipsSlowly(one.slice(1), other) + 1,
    slipsSlowly(one, other.slice(1)) + 1,
    slipsSlowly(one.slice(1), other.slice(1)) + (one[0] === other[0] ? 0 : 1),
  ];
  if (one.length > 1 && other.length > 1 && one[0] === other[1] && one[1] === other[0])
    ways.push(slipsSlowly(one.slice(2), other.slice(2)) + 1);
  return Math.min(...ways);
}

describe('slips of the finger', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });

  test('are counted as by the definition, up to the most that are forgiven', () => {
    fc.assert(
      fc.property(word, word, fc.nat(3), (one, other, most) => {
        const slips = slipsSlowly(one, other);
        expect(slipsBetween(one, other, { most })).toBe(slips <= most ? slips : Number.POSITIVE_INFINITY);
      }),
    );
  });

  test('of a word still being typed are those to its likest beginning', () => {
    fc.assert(
      fc.property(word, word, fc.nat(3), (typed, whole, most) => {
        const beginnings = [...whole, ''].map((_, at) => slipsSlowly(typed, whole.slice(0, at)));
        const slips = Math.min(...beginnings, slipsSlowly(typed, whole));
        expect(slipsBetween(typed, whole, { most, unfinished: true })).toBe(
          slips <= most ? slips : Number.POSITIVE_INFINITY,
        );
      }),
    );
  });
});
