import { describe, expect, it } from 'vitest';
import type { AnswerBody } from '../../../src/domain/records/me-records.ts';
import { offersFor, pageOf } from '../../../src/domain/this-is-me/profile.ts';
import { questionSet } from '../../../src/domain/this-is-me/question-set.ts';

const said = '2026-11-22T10:00:00.000Z';
const empty = (question: string): AnswerBody => ({
  ...{ question, mode: '8-to-13', formats: [], given: said, changed: said },
});
const answer = (question: string, more: Partial<AnswerBody> = {}): AnswerBody => ({
  ...empty(question),
  ...{ formats: ['text'], text: { text: `about ${question}` } },
  ...more,
});
const note = { id: 'n1', text: 'He hums.', by: 'Mr Blue', given: said, changed: said };
const room = (...answers: AnswerBody[]) => new Map(answers.map((one) => [one.question, one]));

describe('what may be chosen for a heading', () => {
  it('is first what the set means for it, from all three modes, then everything else they said', () => {
    const answers = room(answer('m-proud'), answer('y-people'), answer('m-interests'), answer('u8-name'));
    const { fitting, others } = offersFor('matters', '8-to-13', answers);
    expect(fitting).toEqual([{ question: 'm-interests' }, { question: 'y-people' }]);
    expect(others).toEqual([{ question: 'm-proud' }, { question: 'u8-name' }]);
  });

  it('has an observer’s note apart from the answer, and never who may see their answers', () => {
    const answers = room(answer('m-feelings', { noticed: [note] }), answer('m-share'), {
      ...empty('m-body'),
      noticed: [note],
    });
    expect(offersFor('support', '8-to-13', answers).others).toEqual([
      { question: 'm-body', note: 'n1' },
      { question: 'm-feelings' },
      { question: 'm-feelings', note: 'n1' },
    ]);
  });

  it('tells which questions for it are open, and which of them were skipped', () => {
    const answers = room(answer('m-people'), answer('m-interests', { skipped: true }));
    expect(offersFor('matters', '8-to-13', answers)).toEqual({
      fitting: [{ question: 'm-people' }],
      others: [],
      open: [
        { question: 'm-interests', isSkipped: true },
        { question: 'm-routines', isSkipped: false },
      ],
    });
  });

  it('can be found for every heading of the set in every mode', () => {
    for (const { id, from } of questionSet.profile) {
      expect(['people-like', 'matters', 'support']).toContain(id);
      for (const questions of Object.values(from)) {
        const answers = room(...questions.map((question) => answer(question)));
        const { fitting } = offersFor(id as 'matters', undefined, answers);
        expect(fitting.map(({ question }) => question).sort()).toEqual([...questions].sort());
      }
    }
  });
});

describe('what stands on the page', () => {
  const five = ['m-people', 'm-interests', 'm-routines', 'm-proud', 'm-soon'];
  const chosen = five.map((question) => ({ on: 'matters' as const, question }));

  it('is four for each heading; what is too much waits and is not lost', () => {
    const [, matters] = pageOf({ chosen }, room(...five.map((question) => answer(question))));
    expect(matters?.shown.map(({ question }) => question)).toEqual(five.slice(0, 4));
    expect(matters?.waiting).toEqual([{ question: 'm-soon' }]);
  });

  it('tells a skipped answer as skipped, and leaves out one that was emptied', () => {
    const answers = room(
      answer('m-people', { skipped: true }),
      answer('m-interests', { text: { text: ' ' } }),
      answer('m-routines'),
    );
    const [, matters] = pageOf({ chosen }, answers);
    expect(matters?.shown).toEqual([{ question: 'm-people' }, { question: 'm-routines' }]);
  });

  it('takes nothing in that was ticked for Section A alone', () => {
    const taken = { chosen: [{ on: 'section-a' as const, question: 'm-people' }] };
    expect(pageOf(taken, room(answer('m-people'))).flatMap(({ shown }) => shown)).toEqual([]);
  });
});
