import { calendarDate } from '../calendar-date.ts';
import type { EventType } from './event.ts';
import type { Closer, Rule } from './rule.ts';
import {
  amendedPlanSent,
  caseEnds,
  finalPlanSent,
  on,
  planRefused,
  relaxedBetween,
  writeRule,
  yesToPlan,
} from './write-rule.ts';

const regulation = (n: number) => `https://www.legislation.gov.uk/uksi/2014/1530/regulation/${n}`;

/** Exceptions of regs 5(4), 10(4), 13(3) and 27(3); law.md section 1. */
export const assessmentExceptions = ['school-closed', 'exceptional-circumstances', 'absent'];

const requests: Rule['trigger'] = { events: ['request-received', 'came-to-attention'] };

/**
 * The council changed its mind by itself: the clock of the first request goes on and does not start again
 * (W v Hertfordshire [2023] EWHC 3138 (Admin)). After an order or an unopposed appeal the Tribunal's limits run.
 */
const ownClocks: EventType[] = ['tribunal-order', 'appeal-unopposed'];
const assessRefused: Closer = on('decision-sent', {
  where: { about: ['assess-refused'] },
  undoneBy: ['assess-agreed', 'plan-agreed', 'draft-plan-served', 'plan-issued'],
  unlessAfter: ownClocks,
});
const planRefusedForNow: Closer = {
  ...planRefused,
  undoneBy: ['plan-agreed', 'draft-plan-served', 'plan-issued'],
  unlessAfter: ownClocks,
};
const requestEnds: Closer[] = [on('request-withdrawn'), ...caseEnds];

const limits: Rule[] = [
  writeRule({
    deadline: 'decide-to-assess',
    trigger: requests,
    code: 'W',
    n: 6,
    exceptions: assessmentExceptions,
    absenceWeeks: 4,
    met: [on('assess-agreed'), on('decision-sent', { where: { about: ['assess-refused'] } })],
    notNeeded: [...yesToPlan, planRefused, ...requestEnds],
    actor: 'council',
    basis: 'SEND Regulations 2014, regulations 4(1) and 5(1)',
    source: regulation(5),
  }),
  writeRule({
    deadline: 'decide-not-to-issue',
    trigger: requests,
    code: 'W',
    n: 16,
    exceptions: assessmentExceptions,
    absenceWeeks: 4,
    met: [planRefused],
    // The 16 weeks bind only a refusal: a yes has no limit of its own but the 20 weeks.
    notNeeded: [assessRefused, ...yesToPlan, ...requestEnds],
    actor: 'council',
    basis: 'SEND Regulations 2014, regulation 10(1) and (3)',
    source: regulation(10),
  }),
  writeRule({
    deadline: 'final-plan',
    trigger: requests,
    code: 'W',
    n: 20,
    exceptions: assessmentExceptions,
    absenceWeeks: 4,
    met: finalPlanSent,
    notNeeded: [assessRefused, planRefusedForNow, ...requestEnds],
    actor: 'council',
    basis: 'SEND Regulations 2014, regulation 13(2)',
    source: regulation(13),
  }),
  writeRule({
    deadline: 'advice-due',
    trigger: { events: ['advice-requested'], subject: 'from' },
    window: 'next-start-of-subject',
    code: 'W',
    n: 6,
    exceptions: ['exceptional-circumstances', 'absent', 'missed-appointment'],
    absenceWeeks: 4,
    met: [on('advice-received', { same: 'from' })],
    notNeeded: [...yesToPlan, planRefused, ...requestEnds],
    actor: 'advisers',
    basis: 'SEND Regulations 2014, regulation 8(1)',
    source: 'https://edyourself.org/send-regulations/',
  }),
];

/**
 * Between 1 May and 25 September 2020 time limits were relaxed where coronavirus made them impractical. Which other
 * limits were relaxed, and in which words, was not found in a published page: only these are marked, and unchecked.
 */
export const assessmentRules: Rule[] = [
  ...limits.flatMap((rule) =>
    relaxedBetween(rule, calendarDate('2020-05-01'), calendarDate('2020-09-25'), {
      reason: 'coronavirus',
      basis: `${rule.basis}, as relaxed from 1 May to 25 September 2020`,
      source:
        'https://gov.uk/government/publications/changes-to-the-law-on-education-health-and-care-needs-assessments-and-plans-due-to-coronavirus/education-health-and-care-needs-assessments-and-plans-guidance-on-temporary-legislative-changes-relating-to-coronavirus-covid-19',
      checked: false,
    }),
  ),
  writeRule({
    deadline: 'respond-to-draft',
    trigger: { events: ['draft-plan-served'] },
    code: 'DI',
    n: 15,
    also: { code: 'DX', n: 15 },
    met: [on('draft-answered')],
    // A new draft has 15 days of its own.
    notNeeded: [...finalPlanSent, planRefused, on('draft-plan-served', { everyClock: true }), ...requestEnds],
    actor: 'family',
    basis: 'SEND Regulations 2014, regulation 13(1)(a)',
    source: regulation(13),
  }),
  writeRule({
    deadline: 'school-reply',
    trigger: { events: ['school-consulted'], subject: 'school' },
    window: 'next-start-of-subject',
    code: 'DX',
    n: 15,
    met: [on('school-replied', { same: 'school' })],
    notNeeded: [...amendedPlanSent, on('school-named'), ...requestEnds],
    actor: 'school',
    basis: 'SEND Code of Practice 2015, paragraph 9.83 (guidance)',
    source: 'https://torbayfamilyhub.org.uk/topic/the-local-authoritys-duty-to-consult',
  }),
];
