import type { ProfilePick } from '../records/me-profile-records.ts';
import { type Answers, picksOf } from './profile.ts';
import { type QuestionState, stateOf } from './progress.ts';
import { type Question, questionOf, questionSet } from './question-set.ts';

/** What Section A of a plan is to tell of, in the order of the SEND Code of Practice (2015), paragraph 9.69. */
export const sectionAIds = [
  'views',
  'interests',
  'aspirations',
  'play',
  'health',
  'schooling',
  'independence',
  'friendships',
  'further-education',
  'future-plans',
  'employment',
  'communication',
  'decision-making',
  'history',
] as const;
export type SectionAId = (typeof sectionAIds)[number];

/** The four outcomes of preparing for adulthood (SEND Code of Practice, chapter 8). */
export const pfaIds = ['employment', 'independent-living', 'community', 'health'] as const;

/** Hertfordshire's six outcome bees. Four names were seen on the council's own pages (question set, hertsOutcomeBees). */
export const bees = [
  { id: 'be-healthy', confirmed: true },
  { id: 'be-safe', confirmed: true },
  { id: 'be-ambitious', confirmed: true },
  { id: 'be-resilient', confirmed: false },
  { id: 'be-independent', confirmed: false },
  { id: 'be-happy', confirmed: true },
] as const;

export type SectionAEntry = { question: string; state: QuestionState };
export type SectionAPart = {
  id: SectionAId;
  /** Told here in full. Skipped ones are told as skipped, never as "none". */
  entries: SectionAEntry[];
  /** Also about this, and told under another heading. */
  also: string[];
};

const all: readonly Question[] = questionSet.modes.flatMap(({ sections }) =>
  sections.flatMap(({ questions }) => questions),
);

/** The heading a question's answer is told under: the first of those it is about. */
export const headingOf = ({ sectionA }: Question): SectionAId | undefined =>
  sectionAIds.find((id) => id === sectionA[0]);

/** All they touched, under the plan's headings; a heading without an answer stays, so that everybody sees it. */
export function sectionAOf(answers: Answers): SectionAPart[] {
  const touched = all
    .map((question) => ({ question, state: stateOf(answers.get(question.id)) }))
    .filter(({ state }) => state !== 'not-yet');
  return sectionAIds.map((id) => ({
    id,
    entries: touched
      .filter(({ question }) => headingOf(question) === id)
      .map(({ question, state }) => ({ question: question.id, state })),
    also: touched
      .filter(({ question, state }) => state !== 'skipped' && isAbout(question, id) && headingOf(question) !== id)
      .map(({ question }) => question.id),
  }));
}

const isAbout = ({ sectionA }: Question, id: SectionAId): boolean => sectionA.includes(id);

/** The answers that tell of an outcome of adulthood, or of one of the bees. */
export function answersAbout(kind: 'pfa' | 'bees', id: string, answers: Answers): string[] {
  return all
    .filter((question) => question[kind].includes(id) && picksOf(question.id, answers).length > 0)
    .map((question) => question.id);
}

/**
 * What one press may take along: all of it but what the set keeps out of shares in bulk, and what only says who may see
 * their answers. Both can still be chosen by themselves.
 */
export function takenTogether(answers: Answers): ProfilePick[] {
  return all
    .filter(({ neverBulkShare, sharingQuestion }) => !neverBulkShare && !sharingQuestion)
    .flatMap(({ id }) => picksOf(id, answers));
}

/** Parts of the plan where what was said is of use besides; Section A by itself binds nobody. */
export const alsoUsefulFor = (question: string): readonly string[] => questionOf(question)?.plan ?? [];
