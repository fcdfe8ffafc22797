import { answer, inPrivate, withCrisis } from './answer.ts';
import type { FinderAnswer } from './finder-graph.ts';

/** Where the questions about needs, feelings and what to do right now end. */
export const needsAnswers: readonly FinderAnswer[] = [
  answer(
    'autism-wondering',
    ['neurodiversity-support-hub', 'autism-adhd-referral', 'space-herts', 'add-vance', 'nas', 'autism-hertfordshire'],
    { bring: ['day', 'school-said'], here: [], search: 'autism' },
  ),
  answer(
    'autism-waiting',
    [
      'support-while-you-wait',
      'neurodiversity-support-hub:waiting',
      'space-herts',
      'autism-assessment-admin',
      'add-vance',
      'autism-hertfordshire',
    ],
    { bring: ['letter', 'day'], here: ['log'], search: 'waiting' },
  ),
  answer('autism-known', ['neurodiversity-support-hub', 'palms', 'add-vance', 'space-herts', 'autism-hertfordshire'], {
    bring: ['reports', 'day'],
    here: [],
    search: 'autism',
  }),
  answer('autism-any', ['neurodiversity-support-hub', 'add-vance', 'space-herts', 'nas'], {
    bring: ['day'],
    here: [],
    search: 'autism',
  }),
  answer('speech-early', ['salt:home', 'early-years-send', 'cypt'], {
    bring: ['day', 'doctor'],
    here: [],
    search: 'speech and language',
    anyAge: true,
  }),
  answer('speech-school', ['cypt:school', 'send-sas:speech', 'salt'], {
    bring: ['school-said', 'reports'],
    here: [],
    search: 'speech and language',
  }),
  answer('speech-waiting', ['support-while-you-wait', 'salt:home', 'send-sas:speech'], {
    bring: ['letter', 'day'],
    here: ['log'],
    search: 'speech and language',
  }),
  answer('speech-any', ['cypt', 'salt', 'send-sas:speech'], {
    bring: ['day', 'school-said'],
    here: [],
    search: 'speech and language',
  }),
  answer('hearing-help', ['sensory-team:hearing', 'ndcs', 'herts-sendiass'], {
    bring: ['reports', 'school-said'],
    here: [],
    search: 'hearing',
  }),
  answer('seeing-help', ['sensory-team:seeing', 'rnib', 'herts-sendiass'], {
    bring: ['reports', 'school-said'],
    here: [],
    search: 'vision',
  }),
  answer('senses-any', ['sensory-team', 'ndcs', 'rnib'], { bring: ['reports'], here: [], search: 'sensory' }),
  answer('learning-help', ['send-sas:reading', 'educational-psychology', 'herts-sendiass:school', 'mencap'], {
    bring: ['school-said', 'reports'],
    here: [],
    search: 'learning',
  }),
  answer('moving-help', ['cypt:moving', 'herts-sendiass', 'contact'], {
    bring: ['day', 'doctor'],
    here: [],
    search: 'occupational therapy',
  }),
  answer(
    'health-help',
    ['contact', 'annual-health-check', 'my-health-information', 'support-while-you-wait', 'purple-star'],
    { bring: ['doctor', 'day'], here: [], search: 'health' },
  ),
  answer('needs-any', ['local-offer', 'herts-sendiass', 'contact'], {
    bring: ['day', 'school-said'],
    here: [],
    search: 'information',
  }),
  withCrisis(
    answer('mind-early', ['camhs-step2', 'mhst', 'youngminds', 'just-talk', 'hpft-spa'], {
      bring: ['child-says', 'day'],
      here: [],
      search: 'mental health',
    }),
  ),
  withCrisis(
    answer('mind-more', ['hpft-spa', 'camhs', 'youngminds', 'nhs-111:mind'], {
      bring: ['child-says', 'day'],
      here: [],
      search: 'mental health',
    }),
  ),
  withCrisis(
    answer('mind-any', ['hpft-spa', 'camhs-step2', 'youngminds', 'mhst'], {
      bring: ['child-says', 'day'],
      here: [],
      search: 'mental health',
    }),
  ),
  inPrivate(
    answer('right-now', ['emergency-999', 'hpft-spa:now', 'samaritans', 'childline'], {
      bring: [],
      here: [],
      search: 'crisis',
    }),
  ),
  answer('behaviour-home', ['families-first', 'palms:behaviour', 'space-herts', 'add-vance'], {
    bring: ['day', 'child-says'],
    here: ['log'],
    search: 'behaviour',
  }),
  answer('behaviour-school', ['pbs', 'esc', 'educational-psychology', 'herts-sendiass:school'], {
    bring: ['school-said', 'dates'],
    here: ['log', 'review'],
    search: 'behaviour',
  }),
  answer('behaviour-any', ['families-first', 'educational-psychology', 'herts-sendiass'], {
    bring: ['day', 'school-said'],
    here: ['log'],
    search: 'behaviour',
  }),
  answer('sleep-help', ['palms:sleep', 'neurodiversity-support-hub:sleep', 'contact', 'families-first'], {
    bring: ['day', 'doctor'],
    here: [],
    search: 'sleep',
  }),
  answer('eating-help', ['salt:eating', 'palms:eating', 'contact', 'families-first'], {
    bring: ['day', 'doctor'],
    here: [],
    search: 'eating',
  }),
  withCrisis(
    answer('feelings-any', ['hpft-spa', 'youngminds', 'families-first'], {
      bring: ['day', 'child-says'],
      here: [],
      search: 'mental health',
    }),
  ),
];
