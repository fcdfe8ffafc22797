import { type CalendarDate, calendarDate, isCalendarDate } from '../calendar-date.ts';
import type { DeadlineId } from '../clocks/deadline.ts';

/** What a person has typed or chosen, by question; a day as `YYYY-MM-DD`. */
export type Answers = Readonly<Record<string, string>>;

/** One way to answer; `due` for one that is a deadline of the case. */
export type Choice = { id: string; deadline?: DeadlineId; due?: CalendarDate };

/** A fact a letter needs: what the case knows of it, and what to ask where it knows nothing. */
export type Question = {
  /** Its words are `letters:questions.<id>`. */
  id: string;
  kind: 'line' | 'text' | 'date' | 'choice';
  choices?: Choice[];
  /** The letter is whole without it. */
  optional: boolean;
  /** What the case says; empty where it does not know. */
  known: string;
  /** Shown first even though something is known: it is worth a look. */
  front: boolean;
  /** Days outside are a slip of the pen. */
  earliest?: CalendarDate;
  latest?: CalendarDate;
  /** What stands now: the person's answer, or what the case says; empty when it will not do. */
  value: string;
};

type Asked = { known?: string | undefined; optional?: boolean; front?: boolean };
type AskedDay = Asked & { latest?: CalendarDate; earliest?: CalendarDate };

/** Part 3 of the Children and Families Act 2014 began on this day: no clock of today's law starts earlier. */
const partThreeBegan = calendarDate('2014-09-01');

/** Collects what a letter asks, in order, and answers with what stands there now (empty: not known). */
export function letterForm(answers: Answers) {
  const questions: Question[] = [];
  const standing = (id: string, known: string) => (answers[id] ?? known).trim();
  const add = (question: Omit<Question, 'optional' | 'known' | 'front'>, asked: Asked): string => {
    const { known = '', optional = false, front = false } = asked;
    if (!questions.some(({ id }) => id === question.id)) questions.push({ ...question, known, optional, front });
    return question.value;
  };
  const words = (id: string, kind: 'line' | 'text', asked: Asked) =>
    add({ id, kind, value: standing(id, asked.known ?? '') }, asked);
  return {
    questions,
    line: (id: string, asked: Asked = {}) => words(id, 'line', asked),
    text: (id: string, asked: Asked = {}) => words(id, 'text', asked),
    date: (id: string, { earliest = partThreeBegan, latest, ...asked }: AskedDay = {}): CalendarDate | undefined => {
      const day = standing(id, asked.known ?? '');
      const fits = isCalendarDate(day) && day >= earliest && (latest === undefined || day <= latest);
      const limits = { earliest, ...(latest === undefined ? {} : { latest }) };
      add({ id, kind: 'date', ...limits, value: fits ? day : '' }, asked);
      return fits ? day : undefined;
    },
    choice: (id: string, choices: readonly (Choice | string)[], asked: Asked = {}): string => {
      const all = choices.map((choice) => (typeof choice === 'string' ? { id: choice } : choice));
      const chosen = standing(id, asked.known ?? '');
      const value = all.some((choice) => choice.id === chosen) ? chosen : '';
      return add({ id, kind: 'choice', choices: all, value }, asked);
    },
  };
}

export type LetterForm = ReturnType<typeof letterForm>;
