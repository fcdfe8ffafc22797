import { type CalendarDate, formatLong } from '../calendar-date.ts';
import type { CaseLine } from '../case-line.ts';
import type { Deadline } from '../clocks/deadline.ts';
import type { RightToAsk } from '../preference/right-to-ask.ts';
import type { InterpreterNeed } from '../records/interpreter-need.ts';
import type { LetterBody, LetterLaw } from '../records/letter-records.ts';
import type { PlanCommentBody } from '../records/plan-records.ts';

/** Everything of the case a letter may be made from. */
export type LetterCase = {
  child: { name: string; born?: CalendarDate | undefined };
  lines: readonly CaseLine[];
  deadlines: readonly Deadline[];
  /** What the family wants to say about sentences of the newest draft or proposal. */
  comments: readonly Pick<PlanCommentBody, 'section' | 'sentence' | 'text'>[];
  /** Which schools or kinds the family would like, in order, where they made a list. */
  preference?: StatedPreference | undefined;
  /** When a first complaint made here was sent. */
  complainedOn?: CalendarDate | undefined;
  /** Who signs, if they have told this device. */
  sender?: string | undefined;
  /** The languages the family needs an interpreter for; absent where none is needed. */
  interpreter?: InterpreterNeed | undefined;
  today: CalendarDate;
};

export type StatedPreference = {
  choices: readonly { name: string; why: string; right: RightToAsk }[];
  youngPersonsView?: string | undefined;
  more?: string | undefined;
};

/** Who speaks: a parent or carer, the young person, or somebody for a young person whose rights have passed. */
export type Writer = 'parent' | 'young-person' | 'with-them' | 'for-them';

/**
 * A paragraph: words of `letters:text.<of>.<part>` with their values, or the person's own, as they wrote them. One with
 * an empty value is left out, so that no letter has a hole.
 */
export type Part = { of: string; part: string; values?: Record<string, string> } | { own: string };

export type LetterPlan = {
  parts: (Part | undefined)[];
  law: readonly LetterLaw[];
  restsOn?: LetterBody['restsOn'];
  /** By when it asks for an answer; absent where the law gives the answer a clock of its own once it is sent. */
  replyBy?: CalendarDate;
  tells?: LetterBody['tells'];
};

/** In a letter to a council a day is written in English, whatever language the app is read in. */
export const longDay = (day: CalendarDate): string => formatLong(day, 'en-GB');

/** A line that leads in to the person's own words; both or neither. */
export function withOwn(lead: Part, own: string): Part[] {
  return own ? [lead, { own }] : [];
}
