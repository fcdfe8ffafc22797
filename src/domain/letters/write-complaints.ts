import type { Deadline } from '../clocks/deadline.ts';
import { chosen, keyOf, restsOn, standing } from './chosen-deadline.ts';
import { lateDuties } from './late-duties.ts';
import { lawOf, laws } from './laws.ts';
import type { LetterForm } from './letter-form.ts';
import { type LetterCase, type LetterPlan, longDay, type Part, withOwn } from './letter-plan.ts';
import { acknowledgedBy } from './reply-by.ts';

export function writeComplaint(form: LetterForm, letterCase: LetterCase): LetterPlan {
  const of = 'complain-1';
  const due = lateDuties(letterCase.deadlines, letterCase.today);
  const choices = [...due.map((one) => ({ id: keyOf(one), deadline: one.id, due: one.due })), { id: 'other' }];
  const [first] = due;
  const about = form.choice('complaint-about', choices, { known: first ? keyOf(first) : 'other', front: true });
  const deadline = due.find((one) => keyOf(one) === about);
  const happened = form.text('happened', { optional: deadline !== undefined, front: true });
  const effect = form.text('effect', { optional: true, front: true });
  const want = form.text('want', { optional: true, front: true });
  return {
    parts: [
      { of, part: 'stage' },
      ...(deadline ? wasDue(deadline) : []),
      ...withOwn({ of, part: 'happened' }, happened),
      ...withOwn({ of, part: 'effect' }, effect),
      ...(want
        ? withOwn({ of, part: 'want' }, want)
        : [{ of, part: deadline && !deadline.metOn ? 'do' : 'put-right' }]),
      { of, part: 'code', values: { by: longDay(acknowledgedBy(letterCase.today)) } },
    ],
    law: deadline ? [lawOf(deadline), laws.complaints] : [laws.complaints],
    ...(deadline ? { restsOn: restsOn(chosen(deadline, letterCase.today)) } : {}),
    tells: { type: 'complaint-made', stage: 1 },
  };
}

function wasDue({ id, due, metOn, from }: Deadline): Part[] {
  // Regulation 45: the council agreed with the appeal, and no order was made.
  const of = from.type === 'appeal-unopposed' ? 'due-agreed' : 'due';
  const done = metOn
    ? { of: 'complain-1', part: 'done-late', values: { on: longDay(metOn) } }
    : { of: 'complain-1', part: 'not-done' };
  return [{ of, part: id, values: { due: longDay(due) } }, done];
}

/** The second stage: the first complaint's day, the answer or that there was none, and what is still asked for. */
export function writeSecondComplaint(form: LetterForm, letterCase: LetterCase): LetterPlan {
  const of = 'complain-2';
  const { lines, today } = letterCase;
  const late = standing(letterCase, ['complaint-reply', 'complaint-acknowledgement']).find(
    ({ subject }) => subject !== '2',
  );
  const newest = (type: 'complaint-made' | 'complaint-answered') =>
    lines.findLast(({ event, date }) => event.type === type && event.stage !== 2 && date !== undefined && date <= today)
      ?.date;
  const first = form.date('first-complaint', {
    known: newest('complaint-made') ?? letterCase.complainedOn,
    latest: today,
  });
  const answeredOn = newest('complaint-answered');
  const isAnswered = form.choice('was-answered', ['yes', 'no'], { known: answeredOn ? 'yes' : '' }) === 'yes';
  const answer = isAnswered
    ? form.date('complaint-answer', { known: answeredOn, latest: today, ...(first ? { earliest: first } : {}) })
    : undefined;
  const why = form.text('not-content', { optional: !isAnswered });
  const want = form.text('want', { optional: true, front: true });
  const overdue = late?.status === 'late' && !isAnswered ? chosen(late, today) : undefined;
  return {
    parts: [
      first ? { of, part: 'first', values: { first: longDay(first) } } : undefined,
      answer ? { of, part: 'answered', values: { answer: longDay(answer) } } : undefined,
      isAnswered
        ? undefined
        : { of, part: overdue ? `${overdue.deadline.id}-late` : 'no-answer', values: overdue?.values ?? {} },
      { of, part: 'stage' },
      ...withOwn({ of, part: 'why' }, why),
      ...withOwn({ of: 'complain-1', part: 'want' }, want),
      { of, part: 'code', values: { by: longDay(acknowledgedBy(today)) } },
    ],
    law: [overdue ? lawOf(overdue.deadline) : laws.complaints],
    ...(overdue ? { restsOn: restsOn(overdue) } : {}),
    tells: { type: 'complaint-made', stage: 2 },
  };
}
