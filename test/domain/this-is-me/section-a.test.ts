import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { AnswerBody } from '../../../src/domain/records/me-records.ts';
import { questionSet } from '../../../src/domain/this-is-me/question-set.ts';
import {
  alsoUsefulFor,
  answersAbout,
  bees,
  headingOf,
  pfaIds,
  sectionAIds,
  sectionAOf,
  takenTogether,
} from '../../../src/domain/this-is-me/section-a.ts';

const said = '2026-11-22T10:00:00.000Z';
const questions = questionSet.modes.flatMap(({ sections }) => sections.flatMap((section) => section.questions));
const answer = (question: string, more: Partial<AnswerBody> = {}): AnswerBody => ({
  ...{ question, mode: '8-to-13', formats: ['text'], given: said, changed: said },
  ...{ text: { text: `about ${question}` }, ...more },
});
const all = new Map(questions.map(({ id }) => [id, answer(id)]));
const words = JSON.parse(readFileSync('locales/en-GB/me-set.json', 'utf8'));

describe('Section A of a plan', () => {
  it('tells each of the 89 answers in full once, under a heading it is about', () => {
    const told = sectionAOf(all).flatMap(({ id, entries }) => entries.map(({ question }) => ({ id, question })));
    expect(told.map(({ question }) => question).sort()).toEqual(questions.map(({ id }) => id).sort());
    expect(questions).toHaveLength(89);
    for (const { id, question } of told) {
      expect(questions.find((one) => one.id === question)?.sectionA).toContain(id);
    }
  });

  it('names an answer under every other heading it is about', () => {
    const parts = sectionAOf(all);
    for (const question of questions) {
      for (const heading of question.sectionA) {
        const part = parts.find(({ id }) => id === heading);
        const here = [...(part?.entries.map((entry) => entry.question) ?? []), ...(part?.also ?? [])];
        expect(here.filter((one) => one === question.id)).toEqual([question.id]);
      }
    }
  });

  it('keeps the order of the Code, and headings without an answer', () => {
    expect(sectionAOf(new Map()).map(({ id }) => id)).toEqual([...sectionAIds]);
    expect(Object.keys(words.sectionA)).toEqual([...sectionAIds]);
    expect(new Set(questions.flatMap((question) => headingOf(question) ?? 'none')).has('none' as never)).toBe(false);
  });

  it('tells what was skipped as skipped, once, and what was not asked not at all', () => {
    const some = new Map([['m-people', answer('m-people', { skipped: true })]]);
    const parts = sectionAOf(some);
    expect(parts.flatMap(({ entries }) => entries)).toEqual([{ question: 'm-people', state: 'skipped' }]);
    expect(parts.flatMap(({ also }) => also)).toEqual([]);
  });
});

describe('the outcomes', () => {
  it('find every answer the set maps to them', () => {
    for (const { id, pfa, bees: mapped } of questions) {
      for (const one of pfa) expect(answersAbout('pfa', one, all)).toContain(id);
      for (const one of mapped) expect(answersAbout('bees', one, all)).toContain(id);
    }
    expect(new Set(questions.flatMap(({ pfa }) => pfa))).toEqual(new Set(pfaIds));
    expect(new Set(questions.flatMap((question) => question.bees))).toEqual(new Set(bees.map(({ id }) => id)));
  });

  it('name no answer that was skipped or not given', () => {
    const skipped = new Map([['m-people', answer('m-people', { skipped: true })]]);
    expect(pfaIds.flatMap((id) => answersAbout('pfa', id, skipped))).toEqual([]);
  });

  it('say which two bees are not confirmed', () => {
    expect(bees.flatMap(({ id, confirmed }) => (confirmed ? [] : [id]))).toEqual(['be-resilient', 'be-independent']);
  });
});

describe('taking answers along with one press', () => {
  it('leaves out what the set never shares in bulk, and who may see the answers', () => {
    const taken = new Set(takenTogether(all).map(({ question }) => question));
    expect(questions.filter(({ id }) => !taken.has(id)).map(({ id }) => id)).toEqual([
      'u8-share',
      'm-share',
      'y-relationships',
      'y-share',
    ]);
  });

  it('tells where else in the plan an answer is of use', () => {
    expect(alsoUsefulFor('m-senses')).toEqual(['B', 'C', 'F']);
    expect(alsoUsefulFor('m-name')).toEqual([]);
  });
});
