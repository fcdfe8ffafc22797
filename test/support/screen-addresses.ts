/** Addresses that everybody must be able to use. A new screen comes in here, once in each state it has. */

/**
 * Each day a screen is looked at once: every second one in English (everyone.test.ts), those between in another language
 * (every-language.test.ts). A long run (`WAYMARK_LONG=1`) looks at all of them in both.
 */
export const half = (which: 'in English' | 'in other languages', paths: readonly string[]): string[] =>
  paths.filter((_path, at) => process.env.WAYMARK_LONG || at % 2 === (which === 'in English' ? 0 : 1));

/** Before anybody has started. */
export const before = ['/welcome', '/sign-in', '/sign-in?look', '/join', '/children/add', '/help', '/nowhere'];

/** With a family's case on the phone. */
export const within = [
  '/',
  '/steps',
  '/steps/decision-to-assess',
  '/steps/final-plan',
  '/steps/add',
  '/steps/add?group=tribunal',
  '/steps/add?kind=decision-letter',
  '/plan',
  '/review',
  '/letters',
  '/log',
  '/messages',
  '/placement',
  '/settings',
  '/settings/language',
  '/settings/storage',
  '/settings/erase',
  '/settings/about',
  '/settings/not-sent',
];

/** This is Me, by the questions that suit: between them every way of answering there is (looked at in me-everyone.test.ts). */
export const meQuestions = {
  'under-8': ['u8-people', 'u8-smile', 'u8-like-doing', 'u8-good-day', 'u8-share'],
  '8-to-13': ['m-people', 'm-feelings', 'm-school-sort', 'm-routines', 'm-share'],
  '14-to-25': ['y-people', 'y-feelings', 'y-who-decides', 'y-good-week', 'y-share'],
} as const;

/** The end of one part of each. */
export const meEnds = {
  'under-8': '/me/done/under-8/my-people',
  '8-to-13': '/me/done/8-to-13/matters-to-me',
  '14-to-25': '/me/done/14-to-25/matters-to-me',
} as const;

/** What a young person sees in This is Me whatever they answer. */
export const meRooms = [
  '/me/stop',
  '/me/look',
  '/me/safe',
  '/me/adult',
  '/me/lock',
  '/me/space',
  '/me/account',
  '/me/shared',
] as const;

/** What fills with answers. */
export const mePages = [
  '/me/profile',
  '/me/profile/choose/matters',
  '/me/profile/section-a',
  '/me/share',
  '/me/share/one-page',
] as const;

/** Where a family chooses and looks for help. */
export const placesAndHelp = [
  '/help',
  '/help/herts-sendiass',
  '/help?q=autism',
  '/help?topic=crisis&open=1',
  '/help/saved',
  '/help/not-on-the-list',
  '/help/find',
  '/help/find?p=feelings',
  '/help/find?p=school.not-going.too-hard',
  '/help/how',
  '/help/how/process-annual-review',
  '/help/how/panel-suffolk-comms',
  '/help/figures',
  '/help/sources',
  '/help/changes',
  '/help/councils',
  '/places',
  '/places/kinds/srp',
  '/places/kinds/independent',
  '/places/compare',
  '/places/compare?with=srp,send-unit,place-117676',
  '/places/matters',
  '/places/matters?who=child',
  '/places/schools',
  '/places/schools?sector=srp&area=DSPL2&status=planned',
  '/places/schools/place-130362',
  '/places/schools/place-130362/visit',
  '/places/schools/nowhere',
  '/places/preference',
  '/words',
  '/words/send',
  '/words/nowhere',
];

/** The rooms of a family that has two plans, and has written a call, a letter and a message. */
export const rooms = [
  '/',
  '/plan',
  '/plan/compare',
  '/plan/add',
  '/review',
  '/review/prepare',
  '/letters',
  '/letters/write/comment-draft',
  '/letters/write/complain-1',
  '/letters/write/state-preference',
  '/log',
  '/log/add',
  '/log/ladder',
  '/log/story',
  '/log/export',
  '/messages',
  '/messages/write',
  '/placement',
  '/rights',
  '/rights/at-16',
  '/steps/dates',
  '/settings/reminders',
  '/settings/calendar',
];

/** What has more on it once a family has begun to choose. */
export const begun = [
  '/places/preference',
  '/places/compare',
  '/places/matters',
  '/places/schools/place-117676',
  '/help/saved',
  '/help/herts-sendiass',
];

/** Where families choose and look for help: also looked at in every set of colours. */
export const chosen = [
  '/places',
  '/places/kinds/srp',
  '/places/compare',
  '/places/matters',
  '/places/schools',
  '/places/schools/place-117676',
  '/places/preference',
  '/help',
  '/help?q=autism',
  '/help/herts-sendiass',
  '/help/find',
  '/help/how/process-annual-review',
  '/words/send',
];
