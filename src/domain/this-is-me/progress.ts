import { addMonths, type CalendarDate, londonDate } from '../calendar-date.ts';
import type { AnswerBody } from '../records/me-records.ts';
import type { AnswerFormat } from './this-is-me.ts';

/** Whether the young person has said anything, in whatever way. An emptied box says nothing. */
export function hasAnswer({ chosen, cards, text, files }: AnswerBody): boolean {
  return Boolean(chosen) || Boolean(cards?.length) || Boolean(text?.text.trim()) || Boolean(files?.length);
}

export const hasNotice = ({ noticed }: AnswerBody): boolean => Boolean(noticed?.some(({ text }) => text.trim()));

export type QuestionState = 'answered' | 'skipped' | 'noticed' | 'not-yet';

/** Skipped is said as skipped, also where an answer lies underneath. */
export function stateOf(answer: AnswerBody | undefined): QuestionState {
  if (!answer) return 'not-yet';
  if (answer.skipped) return 'skipped';
  if (hasAnswer(answer)) return 'answered';
  return hasNotice(answer) ? 'noticed' : 'not-yet';
}

const monthsTrue = 12;

/** After twelve months an answer is asked about once more (question set, `about.rules`); skipped ones are left alone. */
export function asksStillTrue(answer: AnswerBody, today: CalendarDate): boolean {
  if (answer.skipped || !hasAnswer(answer)) return false;
  const said = londonDate(new Date(latest(answer.changed, answer.stillTrue)));
  return addMonths(said, monthsTrue) <= today;
}

/** An answer changed after it was last confirmed counts from the change. */
export const latest = (changed: string, stillTrue: string | undefined): string =>
  stillTrue !== undefined && stillTrue > changed ? stillTrue : changed;

/** Whether something was said in this way. Cards of one question are one set, seen in the ways they were put down. */
export function holds(answer: AnswerBody | undefined, format: AnswerFormat): boolean {
  if (!answer) return false;
  if (format === 'text') return Boolean(answer.text?.text.trim());
  if (format === 'faces-3' || format === 'faces-5') {
    return answer.chosen !== undefined && answer.formats.includes(format);
  }
  if (fileFormats.has(format)) return Boolean(answer.files?.some(({ kind }) => kind === format));
  return Boolean(answer.cards?.length) && answer.formats.includes(format);
}

const fileFormats = new Set<AnswerFormat>(['drawing', 'photo', 'voice-note', 'signed-video']);
