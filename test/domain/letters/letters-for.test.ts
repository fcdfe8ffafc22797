import { describe, expect, it } from 'vitest';
import letters from '../../../locales/en-GB/letters.json' with { type: 'json' };
import { calendarDate } from '../../../src/domain/calendar-date.ts';
import { type Deadline, deadlineIds, deadlineStatuses } from '../../../src/domain/clocks/deadline.ts';
import { complaintDeadlines, lettersFor } from '../../../src/domain/letters/letters-for.ts';
import { letterGroups, letterTemplateIds, letterTemplates } from '../../../src/domain/letters/templates.ts';

const day = calendarDate('2026-05-25');

function fitting(id: Deadline['id'], status: Deadline['status'], subject?: string) {
  return lettersFor({
    ...{ id, due: day, working: { code: 'W', start: day, last: day }, basis: '', source: '', checked: true, status },
    ...{ from: { type: 'request-received', date: day }, actor: 'council', rule: { id, version: 1 } },
    ...(subject ? { subject } : {}),
  });
}

describe('the letters that fit a deadline', () => {
  it.each([
    ['decide-to-assess', 'late', ['chase-assess-decision', 'complain-1']],
    ['decide-not-to-issue', 'late', ['chase-plan-decision']],
    ['final-plan', 'late', ['chase-final-plan', 'complain-1']],
    ['final-plan', 'exception-possible', ['chase-final-plan']],
    ['respond-to-draft', 'soon', ['comment-draft', 'ask-school']],
    ['respond-to-amendments', 'late', ['comment-draft', 'ask-school']],
    ['contact-mediation', 'upcoming', ['ask-mediation', 'ask-reasons']],
    ['review-due', 'late', ['chase-review', 'complain-1']],
    ['review-decision', 'late', ['chase-review', 'complain-1']],
    ['amended-plan', 'late', ['chase-review', 'complain-1']],
    ['phase-transfer-plan', 'late', ['chase-review', 'complain-1']],
    ['new-council-review', 'late', ['chase-review', 'complain-1']],
    ['access-reply', 'late', ['ask-records']],
    ['final-plan', 'upcoming', []],
  ] as const)('%s, %s: %j', (id, status, letterIds) => {
    expect(fitting(id, status)).toEqual(letterIds);
  });

  it('are a second complaint after the first, and none after the second', () => {
    expect(fitting('complaint-reply', 'late', '1')).toEqual(['complain-2']);
    expect(fitting('complaint-reply', 'late', '2')).toEqual([]);
  });

  it('are none once the day is done with', () => {
    for (const id of deadlineIds)
      for (const status of ['met', 'met-late', 'not-needed'] as const)
        expect([id, fitting(id, status)]).toEqual([id, []]);
  });

  it('are all letters there are', () => {
    const all = deadlineIds.flatMap((id) => deadlineStatuses.flatMap((status) => fitting(id, status)));
    const withoutOne = letterTemplateIds.filter((id) => !all.includes(id));
    // The first letter of all rests on nothing that has begun; the list of schools has a screen of its own.
    expect(withoutOne).toEqual(['ask-assessment', 'state-preference']);
  });
});

describe('each letter', () => {
  it('has one place in the list, a name and words for when it fits', () => {
    expect(letterTemplates.map(({ id }) => id)).toEqual([...letterTemplateIds]);
    expect(Object.keys(letters.templates)).toEqual([...letterTemplateIds]);
    expect(new Set(letterTemplates.map(({ group }) => group))).toEqual(new Set(letterGroups));
  });

  it('of complaint has words for what was due', () => {
    const said = Object.keys(letters.text.due).filter((key) => !key.endsWith('_me'));
    expect(said.sort()).toEqual([...complaintDeadlines].sort());
    const agreed = Object.keys(letters.text['due-agreed']).filter((key) => !key.endsWith('_me'));
    expect(agreed.sort()).toEqual(said.filter((id) => id.startsWith('order-')));
  });
});
