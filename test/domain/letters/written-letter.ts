import { calendarDate } from '../../../src/domain/calendar-date.ts';
import { caseStory } from '../../../src/domain/case-line.ts';
import type { CaseEvent } from '../../../src/domain/clocks/event.ts';
import { inferredTransfer } from '../../../src/domain/clocks/inferred-transfer.ts';
import { workOut } from '../../../src/domain/clocks/work-out.ts';
import { fillLetter } from '../../../src/domain/letters/fill-letter.ts';
import type { Answers } from '../../../src/domain/letters/letter-form.ts';
import type { LetterCase } from '../../../src/domain/letters/letter-plan.ts';
import type { LetterTemplateId } from '../../../src/domain/letters/templates.ts';
import { answered } from './answers.ts';
import { sayEnglish } from './english.ts';

export const on = (date: string) => ({ date: calendarDate(date) });

/** A case of these events, written down by the family, on 1 June 2026 unless another day is given. */
export function letterCase(events: CaseEvent[], more: Partial<LetterCase> = {}): LetterCase {
  const day = more.today ?? calendarDate('2026-06-01');
  const child = more.child ?? { name: 'Amira' };
  const { lines } = caseStory(
    [],
    events.map((event, index) => ({
      scope: 'home:1' as const,
      record: { id: `e${index}`, kind: 'own-event', version: 1, body: { child: 'c', event } },
    })),
  );
  const deadlines = workOut({
    today: day,
    ...(child.born ? { child: { born: child.born } } : {}),
    events: [...events, ...inferredTransfer(events, child.born)],
  });
  return { child, lines, deadlines, comments: [], today: day, ...more };
}

export const fillerOf = (id: LetterTemplateId, of: LetterCase) => (answers: Answers) =>
  fillLetter({ id, letterCase: of, answers }, sayEnglish);

/** The letter as it reads once a sensible person has answered what `first` does not. */
export function written(id: LetterTemplateId, of: LetterCase, first: Answers = {}) {
  const fill = fillerOf(id, of);
  const letter = fill(answered(fill, of.today, { first }));
  return { ...letter, text: letter.paragraphs.join('\n') };
}
