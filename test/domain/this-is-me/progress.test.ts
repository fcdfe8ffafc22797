import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../../src/domain/calendar-date.ts';
import type { AnswerBody } from '../../../src/domain/records/me-records.ts';
import { asksStillTrue, holds, stateOf } from '../../../src/domain/this-is-me/progress.ts';

const said = '2026-11-22T10:00:00.000Z';
const empty: AnswerBody = { question: 'm-friends', mode: '8-to-13', formats: [], given: said, changed: said };
const answer: AnswerBody = { ...empty, formats: ['text'], text: { text: 'Mo and Jo' } };
const on = (day: string) => calendarDate(day);

describe('"is this still true?"', () => {
  it('is asked twelve months after the words, not a day before', () => {
    expect(asksStillTrue(answer, on('2027-11-21'))).toBe(false);
    expect(asksStillTrue(answer, on('2027-11-22'))).toBe(true);
  });

  it('counts from the day they said yes, or from a later change', () => {
    const yes = { ...answer, stillTrue: '2027-12-01T09:00:00.000Z' };
    expect(asksStillTrue(yes, on('2028-11-30'))).toBe(false);
    expect(asksStillTrue(yes, on('2028-12-01'))).toBe(true);
    const changed = { ...yes, changed: '2028-06-01T09:00:00.000Z' };
    expect(asksStillTrue(changed, on('2028-12-01'))).toBe(false);
  });

  it('takes the day in London: late on 30 June is already 1 July', () => {
    const late = { ...answer, changed: '2026-06-30T23:30:00.000Z' };
    expect(asksStillTrue(late, on('2027-06-30'))).toBe(false);
    expect(asksStillTrue(late, on('2027-07-01'))).toBe(true);
  });

  it('is not asked of what was skipped, emptied or only noticed by a helper', () => {
    const far = on('2030-01-01');
    const note = { id: 'a', by: 'Mum', text: 'He smiled.', given: said, changed: said };
    expect(asksStillTrue({ ...answer, skipped: true }, far)).toBe(false);
    expect(asksStillTrue({ ...answer, text: { text: ' ' } }, far)).toBe(false);
    expect(asksStillTrue({ ...empty, noticed: [note] }, far)).toBe(false);
  });
});

describe('how far a question is', () => {
  it('is not yet, answered, skipped or noticed; skipped is said also where an answer lies underneath', () => {
    expect(stateOf(undefined)).toBe('not-yet');
    expect(stateOf({ ...empty, text: { text: '  ' }, cards: [], files: [] })).toBe('not-yet');
    expect(stateOf(answer)).toBe('answered');
    expect(stateOf({ ...empty, chosen: { value: 'not-sure' } })).toBe('answered');
    expect(stateOf({ ...answer, skipped: true })).toBe('skipped');
  });

  it('knows which ways hold something', () => {
    expect(holds(answer, 'text')).toBe(true);
    expect(holds(answer, 'drawing')).toBe(false);
    const file = { id: 'f', key: 'k', size: 1, type: 'image/png', kind: 'drawing' as const };
    expect(holds({ ...empty, files: [file] }, 'drawing')).toBe(true);
    expect(holds({ ...empty, files: [file] }, 'photo')).toBe(false);
    expect(holds({ ...empty, formats: ['day-strip'], cards: [{ card: 'bus' }] }, 'day-strip')).toBe(true);
    expect(holds({ ...empty, formats: ['day-strip'], cards: [{ card: 'bus' }] }, 'pick-cards')).toBe(false);
  });
});
