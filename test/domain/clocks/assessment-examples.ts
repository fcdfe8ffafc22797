import type { Example, Expected } from './example.ts';

const request = (date: string) => ({ type: 'request-received', date });
const decision = (date: string, about: string) => ({ type: 'decision-sent', date, about });
const assessment = (six: string, sixteen: string, twenty: string): Expected[] => [
  { deadline: 'decide-to-assess', due: six },
  { deadline: 'decide-not-to-issue', due: sixteen },
  { deadline: 'final-plan', due: twenty },
];
const summer = { closes: '2026-07-22', reopens: '2026-09-02' };
const asked = (date: string, closure: object = summer) => ({
  type: 'advice-requested',
  date,
  from: 'school',
  'school-closure': closure,
});

export const assessmentExamples: Example[] = [
  {
    id: 'P5',
    about: 'the Ombudsman wrote 6 September 2023, weeks give 7 September',
    events: [request('2023-05-18')],
    expected: [{ deadline: 'decide-not-to-issue', due: '2023-09-07' }],
  },
  {
    id: 'P6',
    about: 'W v Hertfordshire: the refusal was in time, and a later change of mind does not restart the 20 weeks',
    today: '2023-11-01',
    events: [
      request('2022-12-30'),
      decision('2023-02-08', 'assess-refused'),
      { type: 'assess-agreed', date: '2023-07-05' },
    ],
    expected: [
      { deadline: 'decide-to-assess', due: '2023-02-10', status: 'met', metOn: '2023-02-08' },
      { deadline: 'final-plan', due: '2023-05-19', status: 'late' },
    ],
  },
  {
    id: 'D1',
    about: 'the 20 weeks end on a bank holiday and stay there',
    events: [request('2026-01-05')],
    expected: assessment('2026-02-16', '2026-04-27', '2026-05-25'),
  },
  {
    id: 'D3',
    about: 'the 6 weeks end on Christmas Day and stay there',
    events: [request('2026-11-13')],
    expected: assessment('2026-12-25', '2027-03-05', '2027-04-02'),
  },
  {
    id: 'D5',
    about: 'a leap day makes one day of difference',
    events: [request('2028-01-20'), request('2027-01-20')],
    expected: [
      { deadline: 'decide-to-assess', due: '2028-03-02', from: '2028-01-20' },
      { deadline: 'decide-to-assess', due: '2027-03-03', from: '2027-01-20' },
    ],
  },
  {
    id: 'D6',
    about: 'the clocks go forward on the way',
    events: [request('2027-03-01')],
    expected: assessment('2027-04-12', '2027-06-21', '2027-07-19'),
  },
  {
    id: 'D7',
    about: 'the clocks go back on the way',
    events: [request('2026-10-05')],
    expected: assessment('2026-11-16', '2027-01-25', '2027-02-22'),
  },
  {
    id: 'D9',
    about: 'the child came to the council’s attention',
    events: [{ type: 'came-to-attention', date: '2026-03-10' }],
    expected: assessment('2026-04-21', '2026-06-30', '2026-07-28'),
  },
  {
    id: 'D10',
    about: 'advice is due 6 weeks after it was asked for',
    events: [{ type: 'advice-requested', date: '2026-02-16' }],
    expected: [{ deadline: 'advice-due', due: '2026-03-30' }],
  },
  {
    id: 'D11',
    about: 'the day the draft was served is day 1',
    events: [{ type: 'draft-plan-served', date: '2026-04-30' }],
    expected: [{ deadline: 'respond-to-draft', due: '2026-05-14', also: '2026-05-15' }],
  },
  {
    id: 'D13',
    about: 'a school should reply in 15 days',
    events: [{ type: 'school-consulted', date: '2026-04-30', school: 'Oak' }],
    expected: [{ deadline: 'school-reply', due: '2026-05-15' }],
  },
  {
    id: 'D14',
    about: 'advice asked the day before the window is no exception',
    today: '2026-10-01',
    events: [request('2026-06-01'), asked('2026-07-14')],
    expected: [{ deadline: 'final-plan', due: '2026-10-19', status: 'upcoming' }],
  },
  {
    id: 'D16',
    about: 'advice asked the day after the window is no exception',
    today: '2026-10-01',
    events: [request('2026-06-01'), asked('2026-08-27')],
    expected: [{ deadline: 'final-plan', due: '2026-10-19', status: 'upcoming' }],
  },
  {
    id: 'D17',
    about: 'a closure of 14 days is no exception',
    today: '2026-12-20',
    events: [request('2026-10-05'), asked('2026-12-16', { closes: '2026-12-21', reopens: '2027-01-04' })],
    expected: [{ deadline: 'final-plan', due: '2027-02-22', status: 'upcoming' }],
  },
  {
    id: 'D17',
    about: 'a closure of 27 days is no exception, one of 28 is',
    today: '2026-08-20',
    events: [
      request('2025-06-02'),
      asked('2025-07-30', { closes: '2025-08-01', reopens: '2025-08-28' }),
      request('2026-06-01'),
      asked('2026-07-30', { closes: '2026-08-01', reopens: '2026-08-29' }),
    ],
    expected: [
      { deadline: 'final-plan', due: '2025-10-20', status: 'late' },
      { deadline: 'final-plan', due: '2026-10-19', status: 'exception-possible' },
    ],
  },
  {
    id: 'D19',
    about: 'a missed appointment touches only the adviser’s 6 weeks',
    today: '2026-03-25',
    events: [
      request('2026-01-05'),
      { type: 'advice-requested', date: '2026-02-16', from: 'educational psychologist' },
      { type: 'exception', date: '2026-03-20', reason: 'missed-appointment' },
    ],
    expected: [
      { deadline: 'advice-due', due: '2026-03-30', status: 'exception-possible' },
      { deadline: 'decide-not-to-issue', due: '2026-04-27', status: 'upcoming' },
      { deadline: 'final-plan', due: '2026-05-25', status: 'upcoming' },
    ],
  },
];
