import { calendarDate } from '../calendar-date.ts';
import { chosen, restsOn, standing } from './chosen-deadline.ts';
import { laws } from './laws.ts';
import type { LetterForm } from './letter-form.ts';
import { type LetterCase, type LetterPlan, longDay, withOwn } from './letter-plan.ts';
import { usualReplyBy } from './reply-by.ts';

const of = 'ask-records';

/** A request for what is held, or a reminder where one is late already. */
export function writeRecordsRequest(form: LetterForm, letterCase: LetterCase): LetterPlan {
  const { today, child } = letterCase;
  const late = standing(letterCase, ['access-reply']).find(({ status }) => status === 'late');
  if (late) {
    const found = chosen(late, today);
    return {
      parts: [
        { of, part: 'asked', values: { ...found.values, child: child.name } },
        { of, part: 'late', values: found.values },
        { of: 'all', part: 'if-not' },
      ],
      law: [laws.records],
      restsOn: restsOn(found),
      replyBy: usualReplyBy(today),
    };
  }
  const what = form.choice('records', ['all', 'some']);
  const some = what === 'some' ? form.text('records-which') : '';
  const since = form.date('records-since', { optional: true, latest: today, earliest: calendarDate('1990-01-01') });
  return {
    parts: [
      { of, part: 'ask', values: { child: child.name } },
      what === 'all' ? { of, part: 'all' } : undefined,
      ...withOwn({ of, part: 'some' }, some),
      since ? { of, part: 'since', values: { since: longDay(since) } } : undefined,
      { of, part: 'limit' },
      { of, part: 'who' },
    ],
    law: [laws.records],
    tells: { type: 'access-request' },
  };
}
