import { answer } from './answer.ts';
import type { FinderAnswer } from './finder-graph.ts';

/** Where the questions about school and under five end. */
export const schoolAnswers: readonly FinderAnswer[] = [
  answer('school-any', ['herts-sendiass', 'oap-guidance', 'local-school-partnerships', 'dspl-programme'], {
    bring: ['school-said', 'wishes'],
    here: ['log', 'places'],
    search: 'school',
  }),
  answer(
    'cannot-face-school',
    ['herts-sendiass:out', 'hpci-exclusions-guide:missing', 'camhs-step2:anxious', 'local-school-partnerships', 'esma'],
    { bring: ['dates', 'child-says', 'school-said'], here: ['log', 'letters'], search: 'attendance' },
  ),
  answer(
    'sent-home-for-days',
    ['herts-sendiass:exclusion', 'hpci-exclusions-guide', 'send-duty-line:exclusion', 'pbs', 'esc'],
    { bring: ['letter', 'dates'], here: ['log', 'letters'], search: 'exclusion' },
  ),
  answer('excluded-for-good', ['herts-sendiass:exclusion', 'day-six', 'hpci-exclusions-guide', 'esc', 'pbs'], {
    bring: ['letter', 'dates', 'plan'],
    here: ['log', 'letters'],
    search: 'exclusion',
  }),
  answer(
    'close-to-exclusion',
    ['herts-sendiass:exclusion', 'pbs', 'esc', 'hpci-exclusions-guide', 'send-team-contact-process:exclusion'],
    { bring: ['dates', 'school-said', 'plan'], here: ['log', 'review'], search: 'exclusion' },
  ),
  answer('exclusion-any', ['herts-sendiass:exclusion', 'hpci-exclusions-guide', 'send-duty-line:exclusion'], {
    bring: ['letter', 'dates'],
    here: ['log'],
    search: 'exclusion',
  }),
  answer(
    'part-time-school',
    ['herts-sendiass:out', 'hpci-exclusions-guide:short-days', 'send-team-contact-process:part-time'],
    { bring: ['dates', 'school-said', 'plan'], here: ['log', 'letters'], search: 'attendance' },
  ),
  answer('ill-at-home', ['esma', 'herts-sendiass:out', 'send-duty-line:plan'], {
    bring: ['doctor', 'dates', 'school-said'],
    here: ['log'],
    search: 'medical',
  }),
  answer('no-school-place', ['send-team-contact-process:no-school', 'send-duty-line:place', 'herts-sendiass:place'], {
    bring: ['plan', 'dates', 'replies'],
    here: ['placement', 'letters'],
    search: 'placement',
  }),
  answer('out-any', ['herts-sendiass:out', 'hpci-exclusions-guide:missing', 'send-duty-line:exclusion'], {
    bring: ['dates', 'school-said', 'plan'],
    here: ['log', 'letters'],
    search: 'attendance',
  }),
  answer(
    'plan-not-followed',
    ['herts-sendiass:not-followed', 'send-duty-line:plan', 'council-complaints:section-f', 'ipsea:letters'],
    { bring: ['plan', 'dates', 'school-said'], here: ['letters', 'log', 'rights'], search: 'EHCP' },
  ),
  answer('help-while-asked', ['statutory-assessment-team', 'hpci-oap-guide', 'herts-sendiass'], {
    bring: ['school-said', 'dates'],
    here: ['steps', 'log'],
    search: 'school support',
  }),
  answer(
    'help-without-plan',
    ['hpci-oap-guide', 'herts-sendiass:school', 'ask-sali', 'request-ehc-assessment', 'send-sas'],
    { bring: ['school-said', 'wishes'], here: ['letters', 'log'], search: 'school support' },
  ),
  answer('school-help-any', ['herts-sendiass:school', 'oap-guidance', 'local-school-partnerships'], {
    bring: ['school-said', 'plan'],
    here: ['log'],
    search: 'school support',
  }),
  answer('change-with-plan', ['request-special-school:review', 'send-duty-line:plan', 'herts-sendiass:place'], {
    bring: ['plan', 'wishes', 'child-says'],
    here: ['places', 'review'],
    search: 'special school',
  }),
  answer('change-without-plan', ['herts-sendiass:place', 'request-special-school:no-plan', 'request-ehc-assessment'], {
    bring: ['wishes', 'school-said', 'child-says'],
    here: ['places', 'letters'],
    search: 'special school',
  }),
  answer('change-any', ['herts-sendiass:place', 'request-special-school', 'send-duty-line:plan'], {
    bring: ['wishes', 'child-says'],
    here: ['places'],
    search: 'special school',
  }),
  answer('first-worries', ['early-years-send', 'salt:home', 'herts-sendiass', 'local-offer'], {
    bring: ['day', 'doctor'],
    here: [],
    search: 'early years',
    anyAge: true,
  }),
  answer(
    'nursery-help',
    ['early-years-send', 'early-years-development-centres', 'herts-sendiass', 'sld-early-places'],
    { bring: ['day', 'doctor'], here: ['places'], search: 'nursery', anyAge: true },
  ),
  answer('starting-school', ['early-years-send:school', 'oap-guidance', 'herts-sendiass'], {
    bring: ['wishes', 'child-says'],
    here: ['places'],
    search: 'transition',
    anyAge: true,
  }),
  answer('early-any', ['early-years-send', 'herts-sendiass', 'local-offer'], {
    bring: ['day'],
    here: [],
    search: 'early years',
    anyAge: true,
  }),
  answer('teaching-at-home', ['ehe-team', 'herts-sendiass:home-ed', 'send-duty-line:plan'], {
    bring: ['plan', 'wishes'],
    here: ['plan'],
    search: 'home education',
  }),
];
