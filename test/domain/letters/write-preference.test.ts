import { describe, expect, it } from 'vitest';
import { calendarDate, formatLong } from '../../../src/domain/calendar-date.ts';
import type { StatedPreference } from '../../../src/domain/letters/letter-plan.ts';
import { gradeOf, sentencesOf, wordsOf } from '../../support/readability.ts';
import { letterCase, on, written } from './written-letter.ts';

const oak = { name: 'Oak Hill', why: 'It is small.', right: 'listed' } as const;
const elm = { name: 'Elm', why: '', right: 'not-listed' } as const;
const served = [{ type: 'draft-plan-served', ...on('2026-05-28') } as const];
const letter = (preference: StatedPreference, events: Parameters<typeof letterCase>[0] = [], answers = {}) =>
  written('state-preference', letterCase(events, { preference }), answers);
const basisOf = ({ law }: { law: readonly { basis: string }[] }) => law.map(({ basis }) => basis).join('; ');

describe('a letter made from the family’s list', () => {
  it('asks nothing the list has said, and keeps the order and every reason', () => {
    const made = letter({ choices: [elm, oak], more: 'We move in May.', youngPersonsView: 'I like the garden.' });
    expect(made.questions.map(({ id }) => id)).not.toContain('school');
    expect(made.text).toMatch(/1: Elm\n2: Oak Hill\nWhy: It is small\./);
    expect(made.text).toContain('I also want to say:\nWe move in May.\nThis is what Amira says:\nI like the garden.');
    expect(made.text).toContain('I have put them in order.');
    expect(letter({ choices: [oak] }).text).not.toContain('in order');
  });

  it('names the duty only where a school may be on the list, and the wish only where one may not be', () => {
    const listed = letter({ choices: [oak] });
    expect(listed.text).toContain('you must name one I ask for from that list');
    expect(listed.text).not.toContain('If one is not on that list');
    expect(basisOf(listed)).toMatch(/38\(3\).*39\(3\)/);
    expect(basisOf(listed)).not.toContain('section 9');
    const other = letter({ choices: [elm] });
    expect(other.text).not.toContain('must name');
    expect(basisOf(other)).toBe('Education Act 1996, section 9');
    const unknown = letter({ choices: [{ ...oak, right: 'not-known' }] });
    expect(unknown.text).toContain('you must name one I ask for from that list');
    expect(unknown.text).toContain('If one is not on that list');
  });

  it('says the last day while a draft is open, and rests on it; with none it speaks of no day', () => {
    const open = letter({ choices: [oak] }, served);
    expect(open.text).toContain(`I have until ${formatLong(calendarDate('2026-06-11'), 'en-GB')} to say this.`);
    expect(open.restsOn).toMatchObject({ deadline: 'respond-to-draft', due: '2026-06-11' });
    expect(letter({ choices: [oak] }).text).not.toMatch(/I have until|15 days/);
  });

  it('is the young person’s own where they write it', () => {
    const preference = { choices: [oak], youngPersonsView: 'I like it.' };
    const child = { name: 'Kofi', born: calendarDate('2008-01-10') };
    const { text } = written('state-preference', letterCase([], { preference, child }), { writer: 'young-person' });
    expect(text).toContain('This is where I would like to learn.');
    expect(text).toContain('In my own words:\nI like it.');
    expect(text).not.toContain('Kofi to learn');
  });

  it('can be read by anybody, but for the line of the law', () => {
    const { paragraphs, law } = letter({ choices: [elm, { ...oak, right: 'not-known' }], more: 'We move.' }, served);
    const plain = paragraphs.filter((text) => !law.some(({ basis }) => text.includes(basis)));
    expect(plain.flatMap(sentencesOf).filter((sentence) => wordsOf(sentence).length > 20)).toEqual([]);
    expect(gradeOf(plain)).toBeLessThanOrEqual(5.5);
  });
});
