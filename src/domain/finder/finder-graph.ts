import type { Suggestion } from '../help/suggestion.ts';
import { finderAnswers } from './finder-answers.ts';
import { finderQuestions } from './finder-questions.ts';

/** What stands beside an option, for those who would rather look than read. */
export type FinderPicture =
  | 'school'
  | 'plan'
  | 'puzzle'
  | 'heart'
  | 'house'
  | 'road'
  | 'young-person'
  | 'not-sure'
  | 'door'
  | 'hands'
  | 'swap'
  | 'blocks'
  | 'book-house'
  | 'clock-part'
  | 'plaster'
  | 'no-entry'
  | 'pen'
  | 'hourglass'
  | 'scales'
  | 'broken-link'
  | 'speech'
  | 'calendar'
  | 'yes'
  | 'no'
  | 'letter-away'
  | 'ear'
  | 'eye'
  | 'brain'
  | 'book'
  | 'walk'
  | 'cloud'
  | 'storm'
  | 'moon'
  | 'plate'
  | 'alarm'
  | 'coin'
  | 'sun'
  | 'bus'
  | 'people'
  | 'shield'
  | 'work'
  | 'key'
  | 'search'
  | 'phone-quiet';

/** One thing to press. `to` is the id of a question or of an answer. */
export type FinderOption = { id: string; picture: FinderPicture; to: string };

/** `crisis`: help for right now stands above the question. Every question has the option `skip`. */
export type FinderQuestion = { id: string; crisis?: true; options: readonly FinderOption[] };

export type FinderAnswer = {
  id: string;
  /** In order; the first three that are on the device and fit the child's age are shown. */
  candidates: readonly Suggestion[];
  /** What is good to have at hand (`finder:bring.<id>`). */
  bring: readonly string[];
  /** Parts of Waymark that go with it; see `finderPlaces`. */
  here: readonly FinderPlace[];
  /** What the search is opened with for those who want to look further. */
  search: string;
  crisis?: true;
  /** About somebody else than the child on the screen: a baby, a brother, a parent. */
  anyAge?: true;
  /** Never written into the list of what was asked: others may hold this phone. */
  unkept?: true;
};

/** Parts of Waymark an answer may lead to, by address. */
export const finderPlaces = {
  letters: '/letters',
  log: '/log',
  steps: '/steps',
  rights: '/rights',
  review: '/review/prepare',
  plan: '/plan',
  placement: '/placement',
  places: '/places',
  'at-16': '/rights/at-16',
  words: '/words',
} as const;
export type FinderPlace = keyof typeof finderPlaces;

export type FinderGraph = {
  /** The id of the first question. */
  start: string;
  questions: readonly FinderQuestion[];
  answers: readonly FinderAnswer[];
};

/** From a worry to three answers, in five questions at most (kept so by `check-finder.ts`). */
export const mostQuestions = 5;

export const finderGraph: FinderGraph = { start: 'worry', questions: finderQuestions, answers: finderAnswers };
