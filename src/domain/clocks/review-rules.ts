import type { Closer, Rule } from './rule.ts';
import { amendedPlanSent, caseEnds, on, writeRule } from './write-rule.ts';

const regulation = (n: number) => `https://www.legislation.gov.uk/uksi/2014/1530/regulation/${n}`;
const devon = 'https://www.ipsea.org.uk/r-l-m-and-p-v-devon-county-council-2022-ewhc-493-admin';

/** The letter that ends a review without changes; a notice of changes may also come without a review (reg 28). */
const keptOrEnded = on('decision-sent', { where: { about: ['review-maintain', 'review-cease'] } });
const reviewLetter: Closer[] = [on('review-decided'), on('amendment-notice-sent'), keptOrEnded];
const noAmendment: Closer[] = [on('review-decided', { where: { outcome: ['maintain', 'cease'] } }), keptOrEnded];

/** A year later another meeting was due: a decision that late belongs to a review that was not recorded. */
const oneYear = 12;

export const reviewRules: Rule[] = [
  writeRule({
    deadline: 'review-due',
    // A plan the Tribunal ordered does not start the year again.
    trigger: { events: ['plan-issued', 'review-decided'], where: { by: ['council', null] } },
    window: 'open',
    code: 'MS',
    n: 12,
    also: { code: 'M', n: 12 },
    // The letter of the decision that started this year comes within weeks of it.
    met: [on('review-decided'), { ...keptOrEnded, afterDays: 60 }],
    // From the move on the new council has its own last day, which may be later (regulation 15(5)).
    notNeeded: [...caseEnds, on('moving', { onlyInTime: true })],
    staleAfterMonths: oneYear,
    actor: 'council',
    basis: 'Children and Families Act 2014, section 44(1)',
    source:
      'https://www.ipsea.org.uk/FAQs/my-child-is-in-year-5-the-deadline-for-the-next-annual-review-of-my-childs-ehc-plan-is-15-april',
    checked: false,
  }),
  writeRule({
    deadline: 'review-papers',
    trigger: { events: ['review-meeting'] },
    code: 'WB',
    n: 2,
    met: [on('review-papers-sent')],
    notNeeded: caseEnds,
    closableDaysBefore: 84,
    afterwards: 'not-needed',
    actor: 'school',
    basis: 'SEND Regulations 2014, regulations 20(3)–(4) and 21(3)–(4)',
    source: regulation(20),
  }),
  writeRule({
    deadline: 'review-report',
    trigger: { events: ['review-meeting'] },
    code: 'W',
    n: 2,
    met: [on('review-report-sent')],
    notNeeded: [...reviewLetter, on('amendment-notice-served'), ...amendedPlanSent, ...caseEnds],
    actor: 'school',
    basis: 'SEND Regulations 2014, regulations 20(7)–(8) and 21(7)',
    source: regulation(21),
    checked: false,
  }),
  writeRule({
    deadline: 'review-decision',
    trigger: { events: ['review-meeting'] },
    code: 'W',
    n: 4,
    // A notice served in time was sent in time; one served late may still have been sent in time.
    met: [...reviewLetter, on('amendment-notice-served', { onlyInTime: true })],
    notNeeded: [on('amendment-notice-served'), ...amendedPlanSent, ...caseEnds],
    staleAfterMonths: oneYear,
    actor: 'council',
    basis:
      'SEND Regulations 2014, regulations 20(10), 21(9) and 22(2)(a); R (L, M and P) v Devon CC [2022] EWHC 493 (Admin)',
    source: devon,
    checked: false,
  }),
  writeRule({
    id: 'amended-plan.meeting',
    deadline: 'amended-plan',
    trigger: { events: ['review-meeting'] },
    code: 'W',
    n: 12,
    met: amendedPlanSent,
    notNeeded: [...noAmendment, ...caseEnds],
    staleAfterMonths: oneYear,
    actor: 'council',
    basis: 'SEND Regulations 2014, regulations 20(10) and 22(3); R (L, M and P) v Devon CC [2022] EWHC 493 (Admin)',
    source: devon,
  }),
  writeRule({
    id: 'amended-plan.notice',
    deadline: 'amended-plan',
    trigger: { events: ['amendment-notice-sent'] },
    code: 'W',
    n: 8,
    limb: {
      pick: 'earlier',
      events: ['review-meeting'],
      side: 'before',
      endedBy: [...amendedPlanSent, ...noAmendment],
      // After a year the meeting before this notice is one nobody wrote down.
      withinDays: 365,
      code: 'W',
      n: 12,
    },
    met: amendedPlanSent,
    notNeeded: [...noAmendment, ...caseEnds],
    staleAfterMonths: oneYear,
    actor: 'council',
    basis: 'SEND Regulations 2014, regulation 22(3)–(4); R (L, M and P) v Devon CC [2022] EWHC 493 (Admin)',
    source: 'https://www.legislation.gov.uk/uksi/2014/1530/regulation/22/2020-05-01',
  }),
  writeRule({
    deadline: 'respond-to-amendments',
    trigger: { events: ['amendment-notice-served'] },
    code: 'DI',
    n: 15,
    also: { code: 'DX', n: 15 },
    met: [on('amendments-answered')],
    notNeeded: [
      ...amendedPlanSent,
      ...noAmendment,
      // New proposals have 15 days of their own.
      on('amendment-notice-served', { everyClock: true }),
      ...caseEnds,
    ],
    actor: 'family',
    basis: 'SEND Regulations 2014, regulation 22(2)(c)',
    source: 'https://www.legislation.gov.uk/uksi/2014/1530/regulation/22/2020-05-01',
  }),
];
