import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findMyWords } from '../../../src/domain/plan/my-words.ts';
import { madeUpPlan } from './made-up-plan.ts';

const sectionA = madeUpPlan[0]?.text ?? '';
const foundOf = (text: string, section = sectionA) =>
  findMyWords([{ who: 'Ben', text }], section).map((one) => [one.found, one.found === 'not' ? '' : one.there.text]);

test('a sentence of a child’s that stands in section A is found word for word', () => {
  expect(foundOf('Writing makes my hand hurt.')).toEqual([['word-for-word', 'Writing makes my hand hurt.']]);
});

test('a line that a child typed without a full stop or a capital is found too', () => {
  expect(foundOf('writing makes my hand hurt\ni am good at building')).toEqual([
    ['word-for-word', 'Writing makes my hand hurt.'],
    ['word-for-word', 'I am good at building.'],
  ]);
});

test('what somebody quoted inside a longer sentence is word for word', () => {
  expect(foundOf('I like trains.', 'Ben says: “I like trains”, and he means it.')[0]?.[0]).toBe('word-for-word');
});

test('what was told about the person, or put a little differently, is nearly there', () => {
  expect(foundOf('I like trains best of all.', 'Ben likes trains best of all.')[0]?.[0]).toBe('nearly');
  expect(foundOf('He falls asleep in his coat when he comes home from school.')).toEqual([
    ['nearly', 'He comes home from school so tired that he often falls asleep in his coat.'],
  ]);
});

test('what nobody took over is not there, however many small words it shares', () => {
  expect(foundOf('I am afraid of the dark, and I do not like it when the light is out.')).toEqual([['not', '']]);
  expect(foundOf('I like the beach.')).toEqual([['not', '']]);
});

test('one word is not found inside a sentence, nor inside another word', () => {
  expect(foundOf('Trains.')).toEqual([['not', '']]);
  expect(foundOf('an art', 'He can start')).toEqual([['not', '']]);
});

test('each sentence keeps who said it, in the order it was said', () => {
  const mine = [
    { who: 'Ben', text: 'I am good at building. I hate peas.' },
    { who: 'Mum', text: 'He is kind and funny.' },
  ];
  expect(findMyWords(mine, sectionA).map(({ who, found }) => [who, found])).toEqual([
    ['Ben', 'word-for-word'],
    ['Ben', 'not'],
    ['Mum', 'word-for-word'],
  ]);
});

test('everything in section A is found there word for word, and nothing in an empty one', () => {
  const mine = [{ who: 'Ben', text: sectionA }];
  expect(findMyWords(mine, sectionA).every(({ found }) => found === 'word-for-word')).toBe(true);
  expect(findMyWords(mine, '').every(({ found }) => found === 'not')).toBe(true);
});

test('whatever was typed, each sentence is answered once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (own, section) => {
      const words = findMyWords([{ who: 1, text: own }], section).flatMap(
        ({ sentence }) => sentence.match(/[\p{L}\p{N}]/gu) ?? [],
      );
      const letters = own.replace(/\s+/gu, ' ').match(/[\p{L}\p{N}]/gu) ?? [];
      expect(words.length).toBeLessThanOrEqual(letters.length);
    }),
  );
});
