import type { Example } from './example.ts';

const transfer = (kind: string, year: number) => ({ type: 'phase-transfer', kind, year });

export const laterExamples: Example[] = [
  {
    id: 'P2',
    about: 'a phase-transfer review whose decision came in time',
    events: [
      { type: 'review-meeting', date: '2024-11-01' },
      { type: 'review-decided', date: '2024-11-25', outcome: 'amend' },
      { type: 'amendment-notice-sent', date: '2024-11-25' },
    ],
    expected: [
      { deadline: 'review-decision', due: '2024-11-29', status: 'met', metOn: '2024-11-25' },
      { deadline: 'review-due', due: '2025-11-24', also: '2025-11-25', from: '2024-11-25' },
      { deadline: 'amended-plan', due: '2025-01-20', from: '2024-11-25' },
      { deadline: 'amended-plan', due: '2025-01-24', from: '2024-11-01' },
    ],
  },
  {
    id: 'P8',
    about: 'a month for a subject access request, off a weekend',
    events: ['2026-09-03', '2027-01-31', '2028-01-31'].map((date) => ({ type: 'access-request', date })),
    expected: [
      { deadline: 'access-reply', due: '2026-10-05', last: '2026-10-03', from: '2026-09-03' },
      { deadline: 'access-reply', due: '2027-03-01', last: '2027-02-28', from: '2027-01-31' },
      { deadline: 'access-reply', due: '2028-02-29', last: '2028-02-29', from: '2028-01-31' },
    ],
  },
  {
    id: 'D39',
    about: 'a review in which everything is done on its last day',
    events: [
      { type: 'review-meeting', date: '2026-10-14' },
      { type: 'amendment-notice-sent', date: '2026-11-11' },
      { type: 'amendment-notice-served', date: '2026-11-11' },
    ],
    expected: [
      { deadline: 'review-papers', due: '2026-09-30' },
      { deadline: 'review-report', due: '2026-10-28' },
      { deadline: 'review-decision', due: '2026-11-11' },
      { deadline: 'respond-to-amendments', due: '2026-11-25', also: '2026-11-26' },
      { deadline: 'amended-plan', due: '2027-01-06', from: '2026-10-14' },
      { deadline: 'amended-plan', due: '2027-01-06', from: '2026-11-11' },
    ],
  },
  {
    id: 'D45',
    about: 'a plan of 29 February: both readings agree',
    events: [{ type: 'plan-issued', date: '2028-02-29' }],
    expected: [{ deadline: 'review-due', due: '2029-02-28' }],
  },
  {
    id: 'D48',
    about: 'primary to secondary in 2027',
    events: [transfer('primary-to-secondary', 2027)],
    expected: [{ deadline: 'phase-transfer-plan', due: '2027-02-14', also: '2027-02-15' }],
  },
  {
    id: 'D49',
    about: 'secondary to college in 2027 and 2028',
    events: [transfer('secondary-to-post-16', 2027), transfer('secondary-to-post-16', 2028)],
    expected: [
      { deadline: 'phase-transfer-plan', due: '2027-03-30', also: '2027-03-31', from: '2026-09-01' },
      { deadline: 'phase-transfer-plan', due: '2028-03-30', also: '2028-03-31', from: '2027-09-01' },
    ],
  },
  {
    id: 'D52',
    about: 'a move the old council knew of 20 working days before',
    events: [{ type: 'moving', date: '2027-03-01', 'council-aware': '2027-02-01' }],
    expected: [
      { deadline: 'transfer-plan', due: '2027-03-01' },
      { deadline: 'new-council-tells', due: '2027-04-12' },
    ],
  },
  {
    id: 'D59',
    about: 'twelve months to the Ombudsman',
    events: [{ type: 'complaint-made', date: '2026-03-10' }],
    expected: [{ deadline: 'ombudsman', due: '2027-03-10' }],
  },
];
