import { describe, expect, it } from 'vitest';
import me from '../../../locales/en-GB/me.json' with { type: 'json' };
import set from '../../../locales/en-GB/me-set.json' with { type: 'json' };
import { answerWords, type Wording } from '../../../src/domain/this-is-me/answer-words.ts';
import { questionSet } from '../../../src/domain/this-is-me/question-set.ts';

/** The English words by their key, as a phone has them. */
const english = new Map<string, string>();
const read = (at: string, value: unknown): void => {
  if (typeof value === 'string') english.set(at, value);
  else for (const [key, inner] of Object.entries(value ?? {})) read(`${at}${at.endsWith(':') ? '' : '.'}${key}`, inner);
};
read('me:', me);
read('me-set:', set);
const wording: Wording = {
  say: (key, values) => english.get(key) ?? String(values?.defaultValue ?? key),
  day: (instant) => instant,
};
const { pile } = answerWords(wording);
const questions = questionSet.modes.flatMap(({ sections }) => sections.flatMap((section) => section.questions));
const saysI = (words: string | undefined) => /\b(?:I|me|my|we)\b/i.test(words ?? '');

describe('the words round an answer', () => {
  it.each(['noticed', 'someone-else'] as const)('never say "I" where the label is %s', (label) => {
    const said = questions.flatMap((question) => {
      const steps = questionSet.scales.find(({ id }) => id === question.scale)?.options.map(({ id }) => id) ?? [];
      const circles = question.formats.includes('people-circles') ? Object.keys(me.cards.circles) : [];
      const on = circles.length > 0 ? ['very-important', 'important', 'see-more'] : steps;
      return on.map((step) => pile(step, question, { label }));
    });
    expect(said.length).toBeGreaterThan(50);
    expect(said.filter(saysI)).toEqual([]);
  });

  it.each(['me', 'me-with-help', 'scribe', 'interpreted'] as const)('are their own where the label is %s', (label) => {
    const [question] = questions.filter(({ scale }) => scale === 'like3');
    if (!question) throw new Error('no such scale');
    expect(pile('like', question, { label })).toBe('I like it');
    expect(pile('not-sure', question, { label })).toBe('me-symbols:not-sure');
  });
});
