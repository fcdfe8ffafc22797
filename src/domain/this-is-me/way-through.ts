import { type AgeMode, modeOf, type Question, questionSet } from './question-set.ts';
import { type AgeModeId, ageModeIds } from './this-is-me.ts';

export type Stop = { section: string; question: Question };
export type SectionOfWay = { id: string; questions: Question[] };

/** Whether a question may be offered to somebody of this age; one who has told no age is asked before it is shown. */
export function isForAge({ minAge }: Question, age: number | undefined): boolean | 'ask' {
  if (minAge === undefined) return true;
  return age === undefined ? 'ask' : age >= minAge;
}

/** The sections of a mode with what is offered at that age, gentle questions last (safeguarding.sensitivity). */
export function sectionsOf(mode: AgeModeId, age: number | undefined): SectionOfWay[] {
  const { sections = [] }: Partial<AgeMode> = modeOf(mode) ?? {};
  return sections.map(({ id, questions }) => {
    const offered = questions.filter((question) => isForAge(question, age) !== false);
    const isGentle = ({ sensitivity }: Question) => sensitivity === 'gentle';
    return { id, questions: [...offered.filter((one) => !isGentle(one)), ...offered.filter(isGentle)] };
  });
}

/** The mode a question belongs to, whatever mode the room is in: modes may be mixed. */
export function modeOfQuestion(question: string): AgeModeId | undefined {
  return questionSet.modes.find(({ sections }) =>
    sections.some(({ questions }) => questions.some(({ id }) => id === question)),
  )?.id;
}

export type Place = {
  section: string;
  /** From 1. */
  number: number;
  of: number;
  before: string | undefined;
  after: string | undefined;
  /** The last of its section: a good moment to stop. */
  endsSection: boolean;
};

/** Where a question stands on the way through its mode. */
export function placeOf(question: string, mode: AgeModeId, age: number | undefined): Place | undefined {
  const way: Stop[] = sectionsOf(mode, age).flatMap(({ id, questions }) =>
    questions.map((one) => ({ section: id, question: one })),
  );
  const at = way.findIndex((stop) => stop.question.id === question);
  const here = way[at];
  if (!here) return undefined;
  const next = way[at + 1];
  return {
    section: here.section,
    number: at + 1,
    of: way.length,
    before: way[at - 1]?.question.id,
    after: next?.question.id,
    endsSection: next?.section !== here.section,
  };
}

/** All three modes, the one for this age first. The age only decides what stands first; the person chooses. */
export function modesFor(age: number | undefined): readonly AgeModeId[] {
  const fitting = questionSet.modes.find(({ ageFrom, ageTo }) => age !== undefined && age >= ageFrom && age <= ageTo);
  return fitting ? [fitting.id, ...ageModeIds.filter((id) => id !== fitting.id)] : ageModeIds;
}
