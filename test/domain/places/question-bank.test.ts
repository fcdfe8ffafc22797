import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questionBank, questionsInOrder, themes } from '../../../src/domain/places/question-bank.ts';

const words = JSON.parse(readFileSync('locales/en-GB/places-ask.json', 'utf8'));
const anyOrder = fc.uniqueArray(fc.constantFrom(...themes));

describe('the questions to ask a school', () => {
  it('stand in the family’s order first, and none is ever left out or asked twice', () => {
    const all = questionsInOrder([])
      .flatMap(({ questions }) => questions.map(({ id }) => id))
      .sort();
    fc.assert(
      fc.property(anyOrder, (first) => {
        const ordered = questionsInOrder(first);
        expect(ordered.slice(0, first.length).map(({ theme }) => theme)).toEqual(first);
        expect(ordered.flatMap(({ questions }) => questions.map(({ id }) => id)).sort()).toEqual(all);
      }),
    );
    expect(new Set(all).size).toBe(all.length);
  });

  it('each have their words, and no words are without a question', () => {
    expect(Object.keys(words.themes).sort()).toEqual([...themes].sort());
    const asked = Object.fromEntries(questionBank.map(({ theme, questions }) => [theme, [...questions].sort()]));
    const told = Object.entries<Record<string, string>>(words.ask);
    expect(Object.fromEntries(told.map(([theme, ask]) => [theme, Object.keys(ask).sort()]))).toEqual(asked);
  });
});
