import { answer, inPrivate, withCrisis } from './answer.ts';
import type { FinderAnswer } from './finder-graph.ts';

/** Where the questions about home, growing up, and a young person asking for themself end. */
export const homeAnswers: readonly FinderAnswer[] = [
  answer('money-help', ['family-fund', 'contact:benefits', 'herts-card', 'short-breaks'], {
    bring: ['proof'],
    here: [],
    search: 'money',
  }),
  answer('short-breaks', ['short-breaks', 'together-0-25:rest', 'carers-in-herts'], {
    bring: ['proof', 'day'],
    here: [],
    search: 'short breaks',
  }),
  answer('clubs-and-fun', ['send-community-directory', 'herts-card', 'short-breaks', 'space-herts:fun'], {
    bring: ['proof', 'child-says'],
    here: [],
    search: 'activities',
  }),
  answer('rest-any', ['short-breaks', 'send-community-directory', 'carers-in-herts'], {
    bring: ['proof', 'day'],
    here: [],
    search: 'short breaks',
  }),
  answer('school-transport', ['send-transport', 'personal-travel-budget', 'herts-sendiass:travel'], {
    bring: ['journey', 'plan'],
    here: [],
    search: 'transport',
  }),
  answer(
    'transport-trouble',
    [
      'send-transport:trouble',
      'childrens-services-customer-service:transport',
      'herts-sendiass:travel',
      'council-complaints',
    ],
    { bring: ['journey', 'dates', 'replies'], here: ['log'], search: 'transport' },
  ),
  answer('travel-alone', ['travel-training', 'send-transport', 'services-for-young-people'], {
    bring: ['journey', 'wishes'],
    here: [],
    search: 'travel',
  }),
  answer('travel-any', ['send-transport', 'personal-travel-budget', 'travel-training'], {
    bring: ['journey'],
    here: [],
    search: 'travel',
  }),
  answer('carer-support', ['carers-in-herts', 'contact', 'families-first'], {
    bring: ['help-given'],
    here: [],
    search: 'carers',
    anyAge: true,
  }),
  answer('meet-parents', ['hpci', 'space-herts:parents', 'contact:parents'], {
    bring: [],
    here: [],
    search: 'forum',
    anyAge: true,
  }),
  answer('young-carer', ['carers-in-herts:young', 'families-first:young', 'childline'], {
    bring: ['help-given'],
    here: [],
    search: 'young carers',
    anyAge: true,
  }),
  inPrivate(
    answer(
      'not-safe',
      [
        'emergency-999',
        'herts-domestic-abuse-helpline',
        'childrens-services-customer-service:safe',
        'childline',
        'national-domestic-abuse-helpline',
        'samaritans',
      ],
      { bring: [], here: [], search: 'safety', anyAge: true },
    ),
  ),
  answer('carer-any', ['carers-in-herts', 'contact', 'hpci'], {
    bring: ['help-given'],
    here: [],
    search: 'carers',
    anyAge: true,
  }),
  answer('social-care', ['together-0-25', 'childrens-services-customer-service', 'families-first'], {
    bring: ['day', 'reports'],
    here: [],
    search: 'social care',
  }),
  answer('home-any', ['local-offer', 'contact', 'families-first'], {
    bring: ['day'],
    here: [],
    search: 'family support',
  }),
  answer('after-school', ['pfa-plan', 'services-for-young-people', 'supported-internships', 'herts-sendiass'], {
    bring: ['wishes', 'child-says', 'plan'],
    here: ['review', 'at-16'],
    search: 'preparing for adulthood',
  }),
  answer('finding-work', ['supported-internships', 'step2skills', 'services-for-young-people', 'my-future-coach'], {
    bring: ['wishes', 'plan'],
    here: ['at-16'],
    search: 'work',
  }),
  answer('adult-health', ['annual-health-check', 'purple-star', 'healthy-adulthood-guide', 'my-health-information'], {
    bring: ['doctor'],
    here: [],
    search: 'health',
  }),
  answer('adult-care', ['transition-social-care', 'together-0-25', 'accommodation-guide'], {
    bring: ['reports', 'wishes'],
    here: [],
    search: 'adult care',
  }),
  answer('growing-any', ['pfa-plan', 'services-for-young-people', 'herts-sendiass'], {
    bring: ['wishes'],
    here: ['at-16'],
    search: 'preparing for adulthood',
  }),
  withCrisis(
    inPrivate(
      answer('me-talk', ['childline:me', 'hpft-spa:me', 'samaritans', 'just-talk', 'toolbox-live-chat'], {
        bring: [],
        here: [],
        search: 'young people',
      }),
    ),
  ),
  answer('me-school', ['herts-sendiass:me', 'childline:me', 'mhst:me', 'services-for-young-people'], {
    bring: ['what-happened'],
    here: [],
    search: 'young people',
  }),
  answer('me-plan', ['herts-sendiass:me', 'this-is-me:me', 'voices-of-hertfordshire', 'ipsea'], {
    bring: ['my-plan', 'what-i-want'],
    here: ['plan', 'at-16'],
    search: 'voice',
  }),
  answer('me-autism', ['toolbox-live-chat', 'neurodiversity-support-hub:me', 'autism-hertfordshire', 'add-vance'], {
    bring: ['what-i-want'],
    here: [],
    search: 'autism',
  }),
  answer('me-future', ['services-for-young-people:me', 'pfa-plan:me', 'supported-internships:me', 'step2skills'], {
    bring: ['what-i-want'],
    here: ['at-16'],
    search: 'careers',
  }),
  answer('me-any', ['herts-sendiass:me', 'childline:me', 'services-for-young-people:me'], {
    bring: ['what-i-want'],
    here: [],
    search: 'young people',
  }),
  answer('anything', ['herts-sendiass', 'send-duty-line', 'local-offer'], {
    bring: ['letter', 'wishes'],
    here: ['words'],
    search: 'start here',
  }),
];
