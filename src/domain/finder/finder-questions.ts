import type { FinderOption, FinderPicture, FinderQuestion } from './finder-graph.ts';

/** One line of the table below: what is pressed, its picture, and where it leads. */
type Line = readonly [id: string, picture: FinderPicture, to: string];

const question = (id: string, ...lines: readonly Line[]): FinderQuestion => ({
  id,
  options: lines.map(([option, picture, to]): FinderOption => ({ id: option, picture, to })),
});
const withCrisis = (plain: FinderQuestion): FinderQuestion => ({ ...plain, crisis: true });
/** Every question lets a person go on without an answer. */
const skip = (to: string): Line => ['skip', 'not-sure', to];

const school = [
  question(
    'school',
    ['not-going', 'door', 'why-out'],
    ['support', 'hands', 'has-plan'],
    ['change', 'swap', 'change-school'],
    ['early', 'blocks', 'under-five'],
    ['home-ed', 'book-house', 'teaching-at-home'],
    skip('school-any'),
  ),
  question(
    'why-out',
    ['too-hard', 'cloud', 'cannot-face-school'],
    ['sent-home', 'no-entry', 'exclusion'],
    ['part-time', 'clock-part', 'part-time-school'],
    ['ill', 'plaster', 'ill-at-home'],
    ['no-place', 'hourglass', 'no-school-place'],
    skip('out-any'),
  ),
  question(
    'exclusion',
    ['some-days', 'calendar', 'sent-home-for-days'],
    ['for-good', 'door', 'excluded-for-good'],
    ['at-risk', 'storm', 'close-to-exclusion'],
    skip('exclusion-any'),
  ),
  question(
    'has-plan',
    ['yes', 'yes', 'plan-not-followed'],
    ['asked', 'hourglass', 'help-while-asked'],
    ['no', 'no', 'help-without-plan'],
    skip('school-help-any'),
  ),
  question(
    'change-school',
    ['yes', 'yes', 'change-with-plan'],
    ['no', 'no', 'change-without-plan'],
    skip('change-any'),
  ),
  question(
    'under-five',
    ['worried', 'search', 'first-worries'],
    ['nursery', 'blocks', 'nursery-help'],
    ['starting', 'school', 'starting-school'],
    skip('early-any'),
  ),
];

const plan = [
  question(
    'plan',
    ['ask', 'pen', 'asking-for-plan'],
    ['waiting', 'hourglass', 'what-is-late'],
    ['disagree', 'scales', 'which-decision'],
    ['not-followed', 'broken-link', 'plan-not-followed'],
    ['review', 'calendar', 'review-coming'],
    ['complaint', 'speech', 'whose-complaint'],
    skip('plan-any'),
  ),
  question(
    'what-is-late',
    ['assessment', 'pen', 'waiting-for-answer'],
    ['final', 'plan', 'late-plan'],
    ['review', 'calendar', 'late-review'],
    ['placement', 'school', 'waiting-for-place'],
    ['no-reply', 'phone-quiet', 'nobody-answers'],
    skip('late-any'),
  ),
  question(
    'which-decision',
    ['refused', 'no', 'council-said-no'],
    ['contents', 'plan', 'plan-is-wrong'],
    ['school-named', 'school', 'wrong-school-named'],
    ['ended', 'door', 'plan-to-end'],
    skip('decision-any'),
  ),
  question(
    'whose-complaint',
    ['council', 'letter-away', 'complain-council'],
    ['school', 'school', 'complain-school'],
    ['health', 'plaster', 'complain-health'],
    skip('complain-any'),
  ),
];

const needs = [
  question(
    'needs',
    ['autism', 'puzzle', 'autism-stage'],
    ['talking', 'speech', 'speech-where'],
    ['senses', 'ear', 'which-sense'],
    ['learning', 'book', 'learning-help'],
    ['moving', 'walk', 'moving-help'],
    ['health', 'plaster', 'health-help'],
    skip('needs-any'),
  ),
  question(
    'autism-stage',
    ['wondering', 'search', 'autism-wondering'],
    ['waiting', 'hourglass', 'autism-waiting'],
    ['diagnosed', 'yes', 'autism-known'],
    skip('autism-any'),
  ),
  question(
    'speech-where',
    ['not-yet', 'blocks', 'speech-early'],
    ['at-school', 'school', 'speech-school'],
    ['waiting', 'hourglass', 'speech-waiting'],
    skip('speech-any'),
  ),
  question('which-sense', ['hearing', 'ear', 'hearing-help'], ['seeing', 'eye', 'seeing-help'], skip('senses-any')),
];

const feelings = [
  withCrisis(
    question(
      'feelings',
      ['mind', 'cloud', 'how-hard'],
      ['behaviour', 'storm', 'behaviour-where'],
      ['sleep', 'moon', 'sleep-help'],
      ['eating', 'plate', 'eating-help'],
      ['danger', 'alarm', 'right-now'],
      skip('feelings-any'),
    ),
  ),
  withCrisis(
    question(
      'how-hard',
      ['some', 'cloud', 'mind-early'],
      ['a-lot', 'storm', 'mind-more'],
      ['danger', 'alarm', 'right-now'],
      skip('mind-any'),
    ),
  ),
  question(
    'behaviour-where',
    ['home', 'house', 'behaviour-home'],
    ['school', 'school', 'behaviour-school'],
    skip('behaviour-any'),
  ),
];

const home = [
  question(
    'home',
    ['money', 'coin', 'money-help'],
    ['rest', 'sun', 'rest-or-fun'],
    ['travel', 'bus', 'which-travel'],
    ['myself', 'heart', 'carer-needs'],
    ['social', 'house', 'social-care'],
    skip('home-any'),
  ),
  question('rest-or-fun', ['rest', 'moon', 'short-breaks'], ['fun', 'sun', 'clubs-and-fun'], skip('rest-any')),
  question(
    'which-travel',
    ['getting', 'bus', 'school-transport'],
    ['wrong', 'no-entry', 'transport-trouble'],
    ['alone', 'walk', 'travel-alone'],
    skip('travel-any'),
  ),
  question(
    'carer-needs',
    ['tired', 'heart', 'carer-support'],
    ['meet', 'people', 'meet-parents'],
    ['sibling', 'young-person', 'young-carer'],
    ['unsafe', 'shield', 'not-safe'],
    skip('carer-any'),
  ),
];

const growing = [
  question(
    'growing',
    ['next', 'road', 'after-school'],
    ['work', 'work', 'finding-work'],
    ['health', 'plaster', 'adult-health'],
    ['living', 'key', 'adult-care'],
    ['travel', 'bus', 'travel-alone'],
    skip('growing-any'),
  ),
];

const myself = [
  question(
    'me',
    ['talk', 'speech', 'me-talk'],
    ['school', 'school', 'me-school'],
    ['plan', 'plan', 'me-plan'],
    ['brain', 'brain', 'me-autism'],
    ['future', 'road', 'me-future'],
    skip('me-any'),
  ),
];

/** From the broad worry to the narrow one. The order is the order on the screen. */
export const finderQuestions: readonly FinderQuestion[] = [
  question(
    'worry',
    ['school', 'school', 'school'],
    ['plan', 'plan', 'plan'],
    ['needs', 'puzzle', 'needs'],
    ['feelings', 'heart', 'feelings'],
    ['home', 'house', 'home'],
    ['growing', 'road', 'growing'],
    ['me', 'young-person', 'me'],
    skip('anything'),
  ),
  ...school,
  ...plan,
  ...needs,
  ...feelings,
  ...home,
  ...growing,
  ...myself,
];
