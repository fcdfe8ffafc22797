import type { Example, Expected } from './example.ts';

const decision = (date: string, about = 'final-plan', more = {}) => ({ type: 'decision-sent', date, about, ...more });
const appeal = (last: string, due: string): Expected[] => [
  { deadline: 'contact-mediation', due: last },
  { deadline: 'appeal', due, last },
];
const order = (kind: string) => ({ type: 'tribunal-order', date: '2026-06-12', kind });

export const appealExamples: Example[] = [
  {
    id: 'D21',
    about: 'into a leap February',
    events: [decision('2027-12-31')],
    expected: appeal('2028-02-29', '2028-02-29'),
  },
  {
    id: 'D23',
    about: 'September has 30 days',
    events: [decision('2027-07-31')],
    expected: appeal('2027-09-30', '2027-09-30'),
  },
  {
    id: 'D25',
    about: 'a month from the certificate ends on a Saturday',
    events: [decision('2027-03-10'), { type: 'mediation-certificate', date: '2027-05-05' }],
    expected: [
      { deadline: 'contact-mediation', due: '2027-05-10' },
      { deadline: 'appeal', due: '2027-06-07', last: '2027-06-05' },
    ],
  },
  {
    id: 'D27',
    about: 'section I alone needs no certificate',
    events: [decision('2027-02-12', 'final-plan', { sections: ['I'] })],
    expected: [
      { deadline: 'contact-mediation', due: '2027-04-12', status: 'not-needed' },
      { deadline: 'appeal', due: '2027-04-12' },
    ],
  },
  {
    id: 'D28',
    about: '24 December is no Christmas',
    events: [decision('2026-10-24')],
    expected: appeal('2026-12-24', '2026-12-24'),
  },
  {
    id: 'D30',
    about: 'a Saturday after New Year',
    events: [decision('2026-11-02')],
    expected: appeal('2027-01-02', '2027-01-04'),
  },
  { id: 'D32', about: 'August', events: [decision('2026-06-01')], expected: appeal('2026-08-01', '2026-09-01') },
  {
    id: 'D34',
    about: '31 July is no August',
    events: [decision('2026-05-31')],
    expected: appeal('2026-07-31', '2026-07-31'),
  },
  {
    id: 'D37',
    about: 'mediation within 30 days',
    events: [{ type: 'mediation-asked', date: '2026-12-01' }],
    expected: [{ deadline: 'mediation-meeting', due: '2026-12-31' }],
  },
  {
    id: 'D43',
    about: 'a review that keeps the plan as it is can be appealed',
    events: [decision('2026-11-06', 'review-maintain')],
    expected: appeal('2027-01-06', '2027-01-06'),
  },
  {
    id: 'D55',
    about: 'what follows an order to assess',
    events: [order('assess')],
    expected: [
      { deadline: 'order-notify', due: '2026-06-26' },
      { deadline: 'decide-not-to-issue', due: '2026-08-21' },
      { deadline: 'order-final', due: '2026-09-18' },
    ],
  },
  {
    id: 'D55',
    about: 'what follows an order to make a plan',
    events: [order('make-plan')],
    expected: [
      { deadline: 'order-draft', due: '2026-07-17' },
      { deadline: 'order-final', due: '2026-08-28' },
    ],
  },
  {
    id: 'D55',
    about: 'what follows an order to amend or to name a school',
    events: [order('amend-contents'), order('name-school')],
    expected: [
      { deadline: 'order-amend', due: '2026-07-17' },
      { deadline: 'order-name-school', due: '2026-06-26' },
    ],
  },
  {
    id: 'D56',
    about: 'an unopposed appeal about contents: 5 weeks since 2015',
    events: [{ type: 'appeal-unopposed', date: '2026-07-01', kind: 'amend-contents' }],
    expected: [{ deadline: 'order-amend', due: '2026-08-05' }],
  },
];
