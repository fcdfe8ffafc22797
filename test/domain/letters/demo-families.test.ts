import { beforeAll, describe, expect, it } from 'vitest';
import { type CalendarDate, calendarDate, formatLong } from '../../../src/domain/calendar-date.ts';
import type { DeadlineId } from '../../../src/domain/clocks/deadline.ts';
import { type FilledLetter, fillLetter } from '../../../src/domain/letters/fill-letter.ts';
import type { LetterCase } from '../../../src/domain/letters/letter-plan.ts';
import { type LetterTemplateId, letterTemplateIds } from '../../../src/domain/letters/templates.ts';
import { gradeOf, sentencesOf, wordsOf } from '../../support/readability.ts';
import { answered } from './answers.ts';
import { demoLetterCases } from './demo-letter-cases.ts';
import { sayEnglish } from './english.ts';

const days = ['2026-11-21', '2027-02-20', '2028-02-29'].map(calendarDate);
const names = ['Amara', 'Ayaan', 'Zofia', 'Isla', 'Rory', 'Kofi', 'Mei-Lin'];
const families = new Map<CalendarDate, Map<string, LetterCase>>();

beforeAll(async () => {
  for (const day of days) families.set(day, await demoLetterCases(day));
}, 60_000);

const long = (day: CalendarDate) => formatLong(day, 'en-GB');

function caseOf(name: string, day: CalendarDate): LetterCase {
  const found = families.get(day)?.get(name);
  if (!found) throw new Error(`${name} is not there`);
  return found;
}

function made(id: LetterTemplateId, letterCase: LetterCase, choose = 0): FilledLetter {
  const fill = (answers: Record<string, string>) => fillLetter({ id, letterCase, answers }, sayEnglish);
  return fill(answered(fill, letterCase.today, { choose }));
}

const textOf = ({ subject, paragraphs }: FilledLetter) => [subject, ...paragraphs].join('\n\n');

/** The line that names the law is as long as the law's name; everything else is to be read by anybody. */
function readable({ paragraphs, law }: FilledLetter): string[] {
  return paragraphs.filter((text) => !law.some(({ basis }) => text.includes(basis)));
}

const allLetters = () =>
  days.flatMap((day) =>
    names.flatMap((name) =>
      letterTemplateIds.flatMap((id) =>
        [0, 1, 2].map((choose) => ({
          what: `${id} for ${name} on ${day}`,
          letter: made(id, caseOf(name, day), choose),
        })),
      ),
    ),
  );

describe('every letter for every demo family', () => {
  it('is whole: every question has an answer and nothing stands open', () => {
    for (const { what, letter } of allLetters()) {
      const text = textOf(letter).replaceAll(/\[\d{4}\]/g, '');
      expect([what, letter.gaps]).toEqual([what, []]);
      expect([what, text]).toEqual([what, expect.not.stringMatching(/[{}[\]]|undefined|null|NaN|letters:|^\s*$/)]);
      expect(letter.paragraphs.length, what).toBeGreaterThan(5);
    }
  });

  it('names the law it rests on, with where it was read', () => {
    for (const { what, letter } of allLetters()) {
      expect(letter.law.length, what).toBeGreaterThan(0);
      for (const { basis, source } of letter.law) {
        expect([what, textOf(letter)]).toEqual([what, expect.stringContaining(basis)]);
        expect(source).toMatch(/^https?:\/\//);
      }
    }
  });

  it('stands in sentences of at most 20 words, but for the line of the law', () => {
    const tooLong = allLetters().flatMap(({ what, letter }) =>
      readable(letter)
        .flatMap((text) => sentencesOf(text))
        .filter((sentence) => wordsOf(sentence).length > 20)
        .map((sentence) => `${what}: ${sentence}`),
    );
    expect(tooLong).toEqual([]);
  });

  it('asks for a reading age of about 10', () => {
    const tooHard = allLetters()
      .map(({ what, letter }) => ({ what, grade: gradeOf(readable(letter)) }))
      .filter(({ grade }) => grade > 5);
    expect(tooHard).toEqual([]);
  });

  it('threatens nobody', () => {
    for (const { what, letter } of allLetters()) {
      expect([what, textOf(letter)]).toEqual([
        what,
        expect.not.stringMatching(/must not|solicitor|court|judicial|legal action|unlawful|breach|fail/i),
      ]);
    }
  });
});

/** What a family's own situation asks for, and the deadline it must rest on. */
const situations: [string, LetterTemplateId, DeadlineId][] = [
  ['Amara', 'chase-assess-decision', 'decide-to-assess'],
  ['Ayaan', 'chase-plan-decision', 'decide-not-to-issue'],
  ['Zofia', 'chase-final-plan', 'final-plan'],
  ['Zofia', 'complain-1', 'final-plan'],
  ['Rory', 'ask-mediation', 'contact-mediation'],
  ['Kofi', 'chase-review', 'review-decision'],
  ['Kofi', 'complain-1', 'review-decision'],
];

describe.each(situations)('for %s, %s', (name, id, deadline) => {
  it.each(days)('rests on the date the clocks give on %s', (day) => {
    const letterCase = caseOf(name, day);
    const letter = made(id, letterCase);
    const counted = letterCase.deadlines.filter((one) => one.id === deadline);
    const rests = counted.find(({ due, from }) => due === letter.restsOn?.due && from.date === letter.restsOn.from);
    expect(letter.restsOn?.deadline).toBe(deadline);
    expect(rests).toBeDefined();
    if (!rests) return;
    expect(textOf(letter)).toContain(long(rests.due));
    if (id !== 'complain-1') expect(textOf(letter)).toContain(long(rests.from.date));
    expect(letter.law[0]).toEqual({ basis: rests.basis, source: rests.source, checked: rests.checked });
  });
});

describe('what a letter says', () => {
  const [day = calendarDate('2026-11-21')] = days;

  it('is "ended" only of a day that has passed', () => {
    expect(textOf(made('chase-final-plan', caseOf('Zofia', day)))).toMatch(/They ended on .* I have not had/);
    expect(textOf(made('chase-final-plan', caseOf('Ayaan', day)))).toMatch(/They end on /);
    expect(textOf(made('chase-assess-decision', caseOf('Amara', day)))).not.toContain('have not had');
  });

  it('is in the first person of a young person who writes', () => {
    const kofi = textOf(made('chase-review', caseOf('Kofi', day)));
    expect(kofi).toContain('My name is Kofi.');
    const helped = textOf(made('chase-review', caseOf('Kofi', day), 1));
    expect(helped).toContain('This letter is about Kofi');
    expect(helped).toContain('has agreed');
    expect(made('chase-review', caseOf('Kofi', day), 2).law.map(({ basis }) => basis)).toContain(
      'SEND Regulations 2014, regulation 64',
    );
  });

  it('asks a child of primary age nothing about who writes', () => {
    const { questions } = made('chase-final-plan', caseOf('Zofia', day));
    expect(questions.map(({ id }) => id)).not.toContain('writer');
  });
});
