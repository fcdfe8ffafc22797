import { calendarDate } from '../calendar-date.ts';
import type { DeadlineId } from './deadline.ts';
import type { EventType } from './event.ts';
import type { Closer, Rule } from './rule.ts';
import { amendedPlanSent, caseEnds, finalPlanSent, on, planRefused, writeRule, yesToPlan } from './write-rule.ts';

type Step = {
  id: string;
  deadline: DeadlineId;
  kind: string;
  weeks: number;
  met: Closer[];
  notNeeded: Closer[];
  checked?: boolean;
};

/** What the council must do after an order; regulations 44 and 45 share the weeks. law.md section 4. */
const steps: Step[] = [
  {
    id: 'order-notify.assess',
    deadline: 'order-notify',
    kind: 'assess',
    weeks: 2,
    met: [on('assess-agreed'), on('reassessment-agreed')],
    notNeeded: [...yesToPlan, planRefused, on('request-withdrawn')],
  },
  {
    id: 'decide-not-to-issue.order',
    deadline: 'decide-not-to-issue',
    kind: 'assess',
    weeks: 10,
    met: [planRefused],
    notNeeded: [...yesToPlan, on('request-withdrawn')],
  },
  {
    id: 'order-final.assess',
    deadline: 'order-final',
    kind: 'assess',
    weeks: 14,
    met: amendedPlanSent,
    notNeeded: [planRefused, on('request-withdrawn')],
  },
  {
    id: 'order-draft.make-plan',
    deadline: 'order-draft',
    kind: 'make-plan',
    weeks: 5,
    met: [on('draft-plan-served')],
    notNeeded: amendedPlanSent,
  },
  {
    id: 'order-final.make-plan',
    deadline: 'order-final',
    kind: 'make-plan',
    weeks: 11,
    met: finalPlanSent,
    notNeeded: [on('request-withdrawn')],
  },
  {
    id: 'order-amend.contents',
    deadline: 'order-amend',
    kind: 'amend-contents',
    weeks: 5,
    met: amendedPlanSent,
    notNeeded: [],
  },
  {
    id: 'order-name-school.section-i',
    deadline: 'order-name-school',
    kind: 'name-school',
    weeks: 2,
    met: [...amendedPlanSent, on('school-named')],
    notNeeded: [],
  },
  {
    id: 'order-amend.maintain',
    deadline: 'order-amend',
    kind: 'maintain',
    weeks: 5,
    met: amendedPlanSent,
    notNeeded: [],
    checked: false,
  },
];

function stepRule(step: Step, event: EventType): Omit<Parameters<typeof writeRule>[0], 'basis' | 'source'> {
  const { id, deadline, kind, weeks, met, notNeeded, checked = true } = step;
  return {
    id: `${id}.${event === 'tribunal-order' ? 'regulation-44' : 'regulation-45'}`,
    deadline,
    trigger: { events: [event], where: { kind: [kind] }, subject: 'kind' },
    code: 'W',
    n: weeks,
    met,
    notNeeded: [...notNeeded, ...caseEnds],
    actor: 'council',
    checked,
  };
}

function afterOrder(step: Step): Rule {
  return writeRule({
    ...stepRule(step, 'tribunal-order'),
    exceptions: ['exceptional-circumstances', 'absent'],
    absenceWeeks: 2,
    basis: 'SEND Regulations 2014, regulation 44',
    source:
      'https://gov.uk/government/publications/time-limits-for-complying-with-a-send-tribunal-decision-send18/carry-out-an-order-in-special-educational-needs-cases',
  });
}

const amendedIn2015 = calendarDate('2015-03-23');
const regulation45 = {
  basis: 'SEND Regulations 2014, regulation 45',
  source: 'https://legislation.gov.uk/id/uksi/2015/359/regulation/8/b?timeline=false',
};

/** Regulation 45 as amended on 23 March 2015. Of the figures before, only that for contents is known: 4 weeks. */
function afterUnopposed(step: Step): Rule[] {
  const now = writeRule({
    ...stepRule(step, 'appeal-unopposed'),
    ...regulation45,
    version: 2,
    inForceFrom: amendedIn2015,
  });
  if (step.kind !== 'amend-contents') return [{ ...now, version: 1 }];
  const before = writeRule({
    ...stepRule({ ...step, weeks: 4 }, 'appeal-unopposed'),
    basis: 'SEND Regulations 2014, regulation 45, as it stood before 23 March 2015',
    source: 'https://www.legislation.gov.uk/uksi/2014/1530/part/2/crossheading/appeals/2014-09-01',
    status: 'repealed',
    inForceTo: calendarDate('2015-03-22'),
  });
  return [before, now];
}

/** Sent back to the council to think again: regulation 44 only. */
const reconsider: Step = {
  id: 'order-notify.reconsider',
  deadline: 'order-notify',
  kind: 'reconsider',
  weeks: 2,
  met: [on('assess-agreed'), on('plan-agreed'), on('reassessment-agreed'), on('decision-sent')],
  notNeeded: [on('draft-plan-served'), ...amendedPlanSent],
  checked: false,
};

export const orderRules: Rule[] = [...[...steps, reconsider].map(afterOrder), ...steps.flatMap(afterUnopposed)];
