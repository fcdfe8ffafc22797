import { expect, test } from 'vitest';
import { vagueWordIds } from '../../../src/domain/plan/vague-rules.ts';
import { vagueWordsIn } from '../../../src/domain/plan/vague-words.ts';

const marked = (sentence: string) =>
  vagueWordsIn(sentence).map(({ id, start, end }) => `${id}: ${sentence.slice(start, end)}`);

const examples = {
  'access-to': 'Ben will have access to a quiet room.',
  'as-appropriate': 'Pictures will be used where appropriate.',
  'as-required': 'An adult will help as required.',
  'when-needed': 'He can rest when needed.',
  'where-possible': 'He will sit in front where possible.',
  'up-to': 'He will have up to 15 minutes.',
  opportunities: 'He will have opportunities to rest.',
  regular: 'He will be seen regularly.',
  often: 'An adult will check frequently.',
  'would-benefit': 'Ben would benefit from a laptop.',
  'support-with': 'He will have support with reading.',
  'level-of-support': 'He will have a high level of supervision.',
  'small-group': 'He will be taught in a small group.',
  may: 'He may use the library.',
  should: 'Staff should speak slowly.',
  ideally: 'This will ideally be in the morning.',
  consider: 'A laptop will be considered.',
  available: 'He will swim, subject to availability.',
  'trained-staff': 'He will be taught by suitably trained people.',
  ongoing: 'There will be ongoing talks.',
} as const;

test.each(vagueWordIds)('“%s” is marked with its own question, at its own words', (id) => {
  expect(vagueWordsIn(examples[id]).map((word) => word.id)).toEqual([id]);
});

test('the words marked are the words meant', () => {
  expect(marked('Ben will have access to a group as appropriate, up to twice a week.')).toEqual([
    'access-to: access to',
    'as-appropriate: as appropriate',
    'up-to: up to',
  ]);
  expect(marked('“Access to a quiet room.”')).toEqual(['access-to: Access to']);
});

test('the longer phrase counts, not the one inside it', () => {
  expect(marked('He might benefit from rest.')).toEqual(['would-benefit: might benefit from']);
});

test('how much and how often, said close by, leave nothing to ask', () => {
  expect(marked('He will have regular sessions of 20 minutes, twice a week.')).toEqual([]);
  expect(marked('He will have 25 hours a week of support with learning.')).toEqual([]);
  expect(marked('He will be taught in a small group of four.')).toEqual([]);
  expect(marked('He will be taught in a small group (no more than 6 children).')).toEqual([]);
});

test('“up to” stays open with any number, and a group of half an hour has no size', () => {
  expect(marked('He will have up to 15 minutes.')).toEqual(['up-to: up to']);
  expect(marked('A small group of 30 minutes will meet.')).toEqual(['small-group: small group']);
});

test('names, months and longer words are left alone', () => {
  expect(marked('In May he will use Access to Work and the Small Group Room.')).toEqual([]);
  expect(marked('May is his aunt.')).toEqual([]);
  expect(marked('The irregular, softened shoulder of a dismayed buttercup to you.')).toEqual([]);
  expect(marked('His records are kept up to date.')).toEqual([]);
});

test('words in capitals from end to end are words', () => {
  expect(marked('SUPPORT AS REQUIRED')).toEqual(['as-required: AS REQUIRED']);
});

test('a sentence with nothing to ask has nothing marked', () => {
  expect(marked('A therapist will see Ben for 45 minutes every week in term time.')).toEqual([]);
});
