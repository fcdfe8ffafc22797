import { describe, expect, it } from 'vitest';
import { calendarDate, formatLong } from '../../../src/domain/calendar-date.ts';
import type { CaseEvent } from '../../../src/domain/clocks/event.ts';
import { lateDuties } from '../../../src/domain/letters/late-duties.ts';
import { lettersThatFit } from '../../../src/domain/letters/letters-that-fit.ts';
import { letterCase, on, written } from './written-letter.ts';

const long = (day: string) => formatLong(calendarDate(day), 'en-GB');
const basisOf = ({ law }: { law: readonly { basis: string }[] }) => law.map(({ basis }) => basis);
const late = { today: calendarDate('2026-06-20') };

describe('what the council is said to have done late', () => {
  const reviewed = (day: string) =>
    letterCase([
      { type: 'plan-issued', ...on('2025-06-10') },
      { type: 'review-decided', outcome: 'maintain', ...on(day) },
    ]);
  const duties = (of: ReturnType<typeof letterCase>, today = '2026-06-20') =>
    lateDuties(of.deadlines, calendarDate(today)).map(({ id }) => id);

  it('is not what was done on the day that many read the law as giving', () => {
    expect(duties(reviewed('2026-05-10'))).toEqual([]);
    const onTheDay = letterCase(
      [
        { type: 'plan-issued', ...on('2025-05-10') },
        { type: 'review-decided', outcome: 'maintain', ...on('2026-05-10') },
      ],
      late,
    );
    expect(onTheDay.deadlines.find(({ id }) => id === 'review-due')?.status).toBe('met-late');
    expect(duties(onTheDay)).toEqual([]);
  });

  it('is never a day that was the family’s own, or an answer nobody owed', () => {
    const of = letterCase(
      [
        { type: 'decision-sent', about: 'review-maintain', ...on('2026-01-05') },
        { type: 'draft-plan-served', ...on('2026-01-05') },
        { type: 'school-consulted', school: 'Elm', ...on('2026-01-05') },
      ],
      late,
    );
    expect(of.deadlines.filter(({ status }) => status === 'late').length).toBeGreaterThan(2);
    expect(duties(of)).toEqual([]);
  });

  it('is last what nobody could have written down as done', () => {
    const moved: CaseEvent[] = [
      { type: 'plan-issued', ...on('2025-01-10') },
      { type: 'moving', ...on('2026-03-02') },
      { type: 'moved-in', ...on('2026-03-02') },
    ];
    expect(duties(letterCase(moved, late)).at(-1)).toBe('new-council-tells');
  });
});

describe('a review after a move', () => {
  const moved = letterCase(
    [
      { type: 'plan-issued', ...on('2025-06-10') },
      { type: 'moving', ...on('2026-03-02') },
      { type: 'moved-in', ...on('2026-03-02') },
    ],
    late,
  );

  it('is asked for by the new council’s own day, before anybody complains', () => {
    const letter = written('chase-review', moved);
    expect(letter.restsOn).toMatchObject({ deadline: 'new-council-review', due: '2026-06-09' });
    expect(letter.text).toContain(`The time for it ended on ${long('2026-06-09')}`);
    expect(lettersThatFit(moved)).toEqual(['chase-review', 'complain-1']);
  });

  it('is no choice for a family that has not moved', () => {
    const { questions } = written('chase-review', letterCase([], late));
    expect(questions.find(({ id }) => id === 'which')?.choices?.map(({ id }) => id)).not.toContain(
      'new-council-review',
    );
  });
});

describe('a complaint', () => {
  it('is first about the answer that has not come, not about a plan that may never be', () => {
    const of = letterCase([{ type: 'review-meeting', ...on('2026-01-05') }], late);
    expect(lateDuties(of.deadlines, late.today).map(({ id }) => id)).toEqual(['review-decision', 'amended-plan']);
    const agreed = letterCase(
      [
        { type: 'review-meeting', ...on('2026-01-05') },
        { type: 'review-decided', outcome: 'amend', ...on('2026-02-02') },
      ],
      late,
    );
    expect(lateDuties(agreed.deadlines, late.today).map(({ id }) => id)).toEqual(['amended-plan']);
  });

  it('does not ask for what has come already', () => {
    const of = letterCase(
      [
        { type: 'review-meeting', ...on('2026-01-05') },
        { type: 'review-decided', outcome: 'maintain', ...on('2026-03-05') },
      ],
      late,
    );
    const { text } = written('complain-1', of);
    expect(text).toContain(`It was done on ${long('2026-03-05')}`);
    expect(text).toContain('how you will put this right');
    expect(text).not.toContain('the day when it will be done');
  });

  it('speaks of no order where the council itself agreed with the appeal', () => {
    const of = letterCase([{ type: 'appeal-unopposed', kind: 'amend-contents', ...on('2026-03-02') }], late);
    const { text } = written('complain-1', of);
    expect(text).toContain('agreed with the appeal');
    expect(text).not.toContain('Tribunal’s order');
    const ordered = letterCase([{ type: 'tribunal-order', kind: 'amend-contents', ...on('2026-03-02') }], late);
    expect(written('complain-1', ordered).text).toContain('After the Tribunal’s order');
  });

  it('about mediation says from which day it counts, as the law counts from another', () => {
    const of = letterCase([{ type: 'mediation-asked', ...on('2026-04-20') }], late);
    expect(written('complain-1', of).text).toContain(
      `Counted from the day I asked, they ended on ${long('2026-05-20')}`,
    );
  });

  it('at stage 2 says nothing of the second one’s own days', () => {
    const of = letterCase(
      [
        { type: 'complaint-made', stage: 1, ...on('2026-04-07') },
        { type: 'complaint-answered', stage: 1, ...on('2026-04-20') },
        { type: 'complaint-made', stage: 2, ...on('2026-05-01') },
      ],
      late,
    );
    const { text } = written('complain-2', of, { 'was-answered': 'no' });
    expect(text).toContain('I have not had an answer.');
    expect(text).not.toContain('was due by');
  });
});

describe('somebody who acts for a young person', () => {
  const of = letterCase([{ type: 'review-meeting', ...on('2026-03-02') }], {
    ...late,
    child: { name: 'Kofi', born: calendarDate('2009-01-01') },
  });

  it('names the regulation that lets them, where it reaches', () => {
    expect(basisOf(written('chase-review', of, { writer: 'for-them' }))).toContain(
      'SEND Regulations 2014, regulation 64',
    );
    for (const id of ['ask-records', 'complain-1'] as const) {
      const letter = written(id, of, { writer: 'for-them' });
      expect([id, basisOf(letter)]).toEqual([id, expect.not.arrayContaining([expect.stringContaining('64')])]);
      expect(letter.text).not.toContain('The law lets me');
      expect(letter.text).toContain('I write for them');
    }
  });
});

describe('who writes', () => {
  const at = (today: string) =>
    written(
      'chase-review',
      letterCase([{ type: 'review-meeting', ...on('2026-03-02') }], {
        today: calendarDate(today),
        child: { name: 'Kofi', born: calendarDate('2010-01-10') },
      }),
      { writer: 'young-person' },
    ).text;

  it('is the parent until the end of the last Friday of June, and the young person from the day after', () => {
    expect(at('2026-06-26')).toContain('This letter is about Kofi');
    expect(at('2026-06-27')).toContain('My name is Kofi');
  });

  it('asks for them, not for us, where a young person complains', () => {
    const of = letterCase([{ type: 'tribunal-order', kind: 'assess', ...on('2026-05-01') }], {
      ...late,
      child: { name: 'Kofi', born: calendarDate('2009-01-01') },
    });
    expect(written('complain-1', of, { writer: 'young-person' }).text).toContain('had to write to me by');
  });
});

describe('an appeal about the school alone', () => {
  const of = letterCase([{ type: 'decision-sent', about: 'final-plan', sections: ['I'], ...on('2026-06-01') }], late);

  it('has no last day to be in touch and needs no certificate', () => {
    const letter = written('ask-mediation', of, { mediation: 'try' });
    expect(letter.text).toContain('only disagree with Section I');
    expect(letter.text).not.toContain('I have until');
    expect(basisOf(letter)).toContain('Children and Families Act 2014, section 55');
    const choices = letter.questions.find(({ id }) => id === 'mediation')?.choices?.map(({ id }) => id);
    expect(choices).not.toContain('certificate');
  });
});

describe('the day of a decision', () => {
  const asked = (event: CaseEvent) =>
    written('ask-mediation', letterCase([event], late)).questions.find(({ id }) => id === 'decision-date');

  it('is put before the person where it is only the plan’s, for the law counts from the letter', () => {
    expect(asked({ type: 'plan-issued', ...on('2026-06-01') })).toMatchObject({ known: '2026-06-01', front: true });
    const sent = asked({ type: 'decision-sent', about: 'final-plan', ...on('2026-06-01') });
    expect(sent).toMatchObject({ known: '2026-06-01', front: false });
  });
});

describe('the law a letter names', () => {
  it('is said once for records that are late', () => {
    const of = letterCase([{ type: 'access-request', ...on('2026-04-01') }], late);
    expect(basisOf(written('ask-records', of))).toEqual(['UK GDPR, articles 12(3) and 15']);
  });

  it('of a panel is no law about schools: nobody said what the panel was about', () => {
    const of = letterCase([{ type: 'panel-met', ...on('2026-05-01') }], late);
    expect(basisOf(written('ask-reasons', of))).toEqual(['UK GDPR, articles 12(3) and 15']);
  });

  it('binds the council to a school when a plan is made or changed, not at any time', () => {
    const { text } = written('ask-school', letterCase([], late), { school: 'Elm', 'school-kind': 'listed' });
    expect(text).toContain('When a plan is made or changed, the law says that you must name it');
  });
});
