import { calendarDate } from '../calendar-date.ts';
import { assessmentExceptions } from './assessment-rules.ts';
import type { Rule } from './rule.ts';
import { amendedPlanSent, caseEnds, on, writeRule } from './write-rule.ts';

const regulation15 = 'https://www.legislation.gov.uk/uksi/2014/1530/regulation/15/made';

const reassessment: Rule[] = [
  writeRule({
    deadline: 'reassessment-answer',
    trigger: { events: ['reassessment-asked'] },
    code: 'DX',
    n: 15,
    met: [on('reassessment-agreed'), on('decision-sent', { where: { about: ['reassess-refused'] } })],
    notNeeded: [on('request-withdrawn'), ...caseEnds],
    actor: 'council',
    basis: 'SEND Regulations 2014, regulation 25(1)',
    source:
      'https://www.kent.gov.uk/education-and-children/special-educational-needs-and-disabilities/education-health-and-care-plans/what-happens-during-an-education,-health-and-care-needs-assessment/education,-health-and-care-needs-re-assessment',
    checked: false,
  }),
  writeRule({
    deadline: 'reassessment-plan',
    trigger: { events: ['reassessment-agreed'] },
    code: 'W',
    n: 14,
    exceptions: assessmentExceptions,
    absenceWeeks: 4,
    met: amendedPlanSent,
    notNeeded: caseEnds,
    actor: 'council',
    basis: 'SEND Regulations 2014, regulation 27(2)',
    source: 'https://www.legislation.gov.uk/uksi/2014/1530/regulation/27/made?view=plain',
  }),
];

const moves: Rule[] = [
  writeRule({
    deadline: 'transfer-plan',
    trigger: { events: ['moving'] },
    startsOn: 'transfer',
    code: 'ON',
    n: 0,
    met: [on('moved-in'), on('moved-out')],
    notNeeded: [on('plan-ceased', { everyClock: true })],
    actor: 'council',
    basis: 'SEND Regulations 2014, regulation 15(2)',
    source: regulation15,
  }),
  writeRule({
    deadline: 'new-council-tells',
    trigger: { events: ['moving'] },
    startsOn: 'transfer',
    code: 'W',
    n: 6,
    // No event says that it told; what it could only do afterwards does.
    notNeeded: [
      on('reassessment-agreed'),
      on('review-meeting'),
      on('review-decided'),
      on('plan-ceased', { everyClock: true }),
    ],
    actor: 'council',
    basis: 'SEND Regulations 2014, regulation 15(4)',
    source: regulation15,
  }),
  writeRule({
    deadline: 'new-council-review',
    trigger: { events: ['moving'] },
    startsOn: 'transfer',
    code: 'MS',
    n: 3,
    limb: {
      pick: 'later',
      events: ['plan-issued', 'review-decided'],
      where: { by: ['council', null] },
      side: 'before',
      code: 'MS',
      n: 12,
    },
    met: [on('review-decided'), on('decision-sent', { where: { about: ['review-maintain', 'review-cease'] } })],
    notNeeded: [on('plan-ceased', { everyClock: true })],
    actor: 'council',
    basis: 'SEND Regulations 2014, regulation 15(5)',
    source: regulation15,
    checked: false,
  }),
];

const complaintCode = {
  // The Ombudsman applies its Complaint Handling Code from this day.
  inForceFrom: calendarDate('2026-04-01'),
  actor: 'council',
  source: 'https://llg.org.uk/news/the-lgsco-release-the-complaint-handling-code',
} as const;

const complaints: Rule[] = [
  writeRule({
    ...complaintCode,
    deadline: 'complaint-acknowledgement',
    trigger: { events: ['complaint-made'], subject: 'stage' },
    code: 'WDX',
    n: 5,
    met: [on('complaint-acknowledged')],
    notNeeded: [on('complaint-answered')],
    basis: 'Local Government and Social Care Ombudsman, Complaint Handling Code (guidance)',
  }),
  writeRule({
    ...complaintCode,
    id: 'complaint-reply.stage-1',
    deadline: 'complaint-reply',
    trigger: { events: ['complaint-acknowledged'], where: { stage: [1, null] }, subject: 'stage' },
    code: 'WDX',
    n: 10,
    met: [on('complaint-answered')],
    basis: 'Local Government and Social Care Ombudsman, Complaint Handling Code, stage 1 (guidance)',
  }),
  writeRule({
    ...complaintCode,
    id: 'complaint-reply.stage-2',
    deadline: 'complaint-reply',
    trigger: { events: ['complaint-acknowledged'], where: { stage: [2] }, subject: 'stage' },
    code: 'WDX',
    n: 20,
    met: [on('complaint-answered', { where: { stage: [2] } })],
    basis: 'Local Government and Social Care Ombudsman, Complaint Handling Code, stage 2 (guidance)',
  }),
  writeRule({
    deadline: 'ombudsman',
    // A second stage is about the same fault, known since before: it does not give another 12 months.
    trigger: { events: ['complaint-made'], where: { stage: [1, null] } },
    code: 'M',
    n: 12,
    actor: 'family',
    basis: 'Local Government Act 1974, section 26B',
    source: 'https://www.lgo.org.uk/decisions/education/special-educational-needs/20-001-594',
    checked: false,
  }),
  writeRule({
    id: 'access-reply.ordinary',
    deadline: 'access-reply',
    trigger: { events: ['access-request'], where: { complex: [false, null] } },
    code: 'M',
    n: 1,
    roll: 'next-working-day',
    met: [on('access-answered')],
    actor: 'council',
    basis: 'UK GDPR, article 12(3)',
    source: 'https://ico.org.uk/global/sar-checklist-for-smes/i-need-to-complete-a-sar',
  }),
  writeRule({
    id: 'access-reply.complex',
    deadline: 'access-reply',
    trigger: { events: ['access-request'], where: { complex: [true] } },
    code: 'M',
    n: 3,
    roll: 'next-working-day',
    met: [on('access-answered')],
    actor: 'council',
    basis: 'UK GDPR, article 12(3)',
    source: 'https://ico.org.uk/global/sar-checklist-for-smes/i-need-to-complete-a-sar',
  }),
];

const rightsPass = writeRule({
  deadline: 'rights-pass',
  trigger: { events: ['child'] },
  startsOn: 'birth',
  code: 'RP',
  n: 16,
  afterwards: 'met',
  actor: 'person',
  basis: 'Children and Families Act 2014, Part 3; SEND Code of Practice 2015 (end of compulsory school age)',
  source: 'https://dudleyci.co.uk/SEND-Code-of-%20Practice?view=map',
});

export const otherRules: Rule[] = [...reassessment, ...moves, ...complaints, rightsPass];
