import {
  type MeProfileBody,
  type ProfileHeading,
  type ProfilePick,
  profileHeadings,
} from '../records/me-profile-records.ts';
import type { AnswerBody } from '../records/me-records.ts';
import { hasAnswer } from './progress.ts';
import { questionOf, questionSet } from './question-set.ts';
import { type AgeModeId, ageModeIds } from './this-is-me.ts';

export type Answers = ReadonlyMap<string, AnswerBody>;

/** The question set's rule: up to four answers for each heading. */
export const mostOnAHeading = 4;

/** Their answer and each observer's note are chosen apart: nobody's words come along with somebody else's. */
export function picksOf(question: string, answers: Answers): ProfilePick[] {
  const answer = answers.get(question);
  if (!answer || answer.skipped) return [];
  const notes = (answer.noticed ?? []).filter(({ text }) => text.trim()).map(({ id }) => ({ question, note: id }));
  return [...(hasAnswer(answer) ? [{ question }] : []), ...notes];
}

/** Every question in the order it is asked, the mode of the room first. */
function questionsFrom(mode: AgeModeId | undefined): string[] {
  const modes = [...questionSet.modes].sort((one, other) => Number(other.id === mode) - Number(one.id === mode));
  return modes.flatMap(({ sections }) => sections.flatMap(({ questions }) => questions.map(({ id }) => id)));
}

export type Offers = {
  /** Answers to the questions the set means for this heading. */
  fitting: ProfilePick[];
  others: ProfilePick[];
  /** Questions for this heading, in their mode, that are not answered: skipped ones are told as skipped. */
  open: { question: string; isSkipped: boolean }[];
};

/** What may be chosen for a heading. Who may see their answers is not a part of who they are, so it is not offered. */
export function offersFor(heading: ProfileHeading, mode: AgeModeId | undefined, answers: Answers): Offers {
  const from = questionSet.profile.find(({ id }) => id === heading)?.from;
  const meant = new Set(ageModeIds.flatMap((id) => from?.[id] ?? []));
  const all = questionsFrom(mode).filter((id) => !questionOf(id)?.sharingQuestion);
  const picks = (ids: string[]) => ids.flatMap((id) => picksOf(id, answers));
  return {
    fitting: picks(all.filter((id) => meant.has(id))),
    others: picks(all.filter((id) => !meant.has(id))),
    open: (mode ? (from?.[mode] ?? []) : [])
      .filter((id) => picksOf(id, answers).length === 0)
      .map((question) => ({ question, isSkipped: answers.get(question)?.skipped === true })),
  };
}

export type OnPage = {
  heading: ProfileHeading;
  /** What stands on the page, four at most. Skipped since it was chosen: told as skipped. */
  shown: ProfilePick[];
  /** Chosen beyond the four, as two devices may: they take one out, or it waits here. */
  waiting: ProfilePick[];
};

export function pageOf({ chosen }: MeProfileBody, answers: Answers): OnPage[] {
  return profileHeadings.map((heading) => {
    const picks = chosen.filter(({ on, ...pick }) => on === heading && isThere(pick, answers));
    const bare = picks.map(({ on: _, ...pick }) => pick);
    return { heading, shown: bare.slice(0, mostOnAHeading), waiting: bare.slice(mostOnAHeading) };
  });
}

/** Whether there is still something to show of it. */
function isThere({ question, note }: ProfilePick, answers: Answers): boolean {
  const answer = answers.get(question);
  if (!answer) return false;
  if (note !== undefined) return Boolean(answer.noticed?.some(({ id, text }) => id === note && text.trim()));
  return answer.skipped === true || hasAnswer(answer);
}
