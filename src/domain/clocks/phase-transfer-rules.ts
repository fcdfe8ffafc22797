import type { Rule } from './rule.ts';
import { amendedPlanSent, caseEnds, on, writeRule } from './write-rule.ts';

const shared: Pick<Rule, 'deadline' | 'met' | 'notNeeded' | 'actor' | 'source'> = {
  deadline: 'phase-transfer-plan',
  met: [on('phase-transfer-final'), ...amendedPlanSent],
  notNeeded: caseEnds,
  actor: 'council',
  source: 'https://legislation.gov.uk/uksi/2014/1530/part/2/crossheading/reviews-and-reassessments',
};

/**
 * The regulation says "before" 15 February or 31 March; many councils and guides say "by" (law.md section 10).
 * The clock is shown from 1 September before the transfer: the duty is for a child "within 12 months of a transfer".
 */
export const phaseTransferRules: Rule[] = [
  writeRule({
    ...shared,
    id: 'phase-transfer-plan.school',
    trigger: {
      events: ['phase-transfer'],
      where: {
        kind: [
          'early-years-to-school',
          'infant-to-junior',
          'primary-to-middle',
          'primary-to-secondary',
          'middle-to-secondary',
        ],
      },
      subject: 'kind',
    },
    startsOn: 'limit',
    limit: '02-15',
    code: 'BEF',
    n: 0,
    also: { code: 'ON', n: 0 },
    basis: 'SEND Regulations 2014, regulation 18(1)(b)',
  }),
  writeRule({
    ...shared,
    id: 'phase-transfer-plan.post-16',
    trigger: { events: ['phase-transfer'], where: { kind: ['secondary-to-post-16'] }, subject: 'kind' },
    startsOn: 'limit',
    limit: '03-31',
    code: 'BEF',
    n: 0,
    also: { code: 'ON', n: 0 },
    basis: 'SEND Regulations 2014, regulation 18(1)(a)',
  }),
  writeRule({
    ...shared,
    id: 'phase-transfer-plan.between-post-16',
    trigger: { events: ['phase-transfer'], where: { kind: ['post-16-to-post-16'] }, subject: 'kind' },
    code: 'MB',
    n: 5,
    closableDaysBefore: 365,
    basis: 'SEND Regulations 2014, regulation 18',
  }),
];
