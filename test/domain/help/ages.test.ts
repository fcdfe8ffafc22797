import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { calendarDate } from '../../../src/domain/calendar-date.ts';
import { ageOn, agesOf, fitsAge } from '../../../src/domain/help/ages.ts';

const open = Number.POSITIVE_INFINITY;

test.each([
  ['0-25', 0, 25],
  ['0 – 25', 0, 25],
  ['5 to 11 years', 5, 11],
  ['5-16 years old', 5, 16],
  ['children and young people aged 0–25', 0, 25],
  ['Between 5 and 11', 5, 11],
  ['birth to 5', 0, 5],
  ['18 months to 5 years', 1, 5],
  ['6-18 months', 0, 1],
  ['under 19', 0, 18],
  ['Under 5s', 0, 4],
  ['under 12 months', 0, 0],
  ['under 18 months', 0, 1],
  ['up to 7', 0, 7],
  ['16+', 16, open],
  ['Ages 11+', 11, open],
  ['aged 16 plus', 16, open],
  ['16 years and over', 16, open],
  ['over 16', 16, open],
  ['from 8', 8, open],
  ['adults', 18, open],
  ['all', 0, open],
  ['All ages', 0, open],
  ['age 4', 4, 4],
  ['Years 7-11', 11, 16],
  ['Year 1', 5, 6],
])('"%s" is read as %s to %s', (text, from, to) => {
  expect(agesOf(text)).toEqual({ from, to });
});

test.each([
  '',
  ' ',
  'years 7-11 and 13',
  'years 11-7',
  'Key stage 1-2',
  'pre-school',
  '25-5',
  'under 0',
  '1-2-1',
  '11 to 18 (25 with SEND)',
])('what is not plainly an age is not guessed at: "%s"', (text) => {
  expect(agesOf(text)).toBeUndefined();
});

describe('every age in the shipped pack', () => {
  const pack = JSON.parse(readFileSync('src/server/content/packs/hertfordshire.json', 'utf8'));
  const texts = new Set<string | null>(
    [...pack.services, ...pack.schools].map(({ ageRange }: { ageRange?: string | null }) => ageRange ?? null),
  );

  it('is read, but for what the pack itself does not know', () => {
    expect(texts.size).toBeGreaterThan(20);
    expect([...texts].filter((text) => text !== null && agesOf(text) === undefined)).toEqual([
      'Years 7-11 (primary outreach too)',
    ]);
    expect(agesOf(null)).toBeUndefined();
  });
});

const years = fc.integer({ min: 0, max: 120 });
const ways = fc.constantFrom(
  (low: number, high: number) => `${low}-${high}`,
  (low: number, high: number) => `ages ${low} to ${high}`,
  (low: number, high: number) => `${low} – ${high} years`,
  (low: number, high: number) => `From ${low} until ${high} years old`,
  (low: number, high: number) => `children aged ${low}-${high}`,
);

test('a range is read the same however it is written, and holds exactly the ages between its ends', () => {
  fc.assert(
    fc.property(years, years, years, ways, (a, b, age, write) => {
      const [low, high] = [Math.min(a, b), Math.max(a, b)];
      const text = write(low, high);
      expect(agesOf(text)).toEqual({ from: low, to: high });
      expect(fitsAge(text, age)).toBe(low <= age && age <= high);
    }),
  );
});

test('whatever a feed says, the answer is a sound range or "not known", and who is not known about is not left out', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.stringMatching(/^[a-z ]{0,8}\d{0,4}[-+ a-z]{0,8}\d{0,4}$/)),
      years,
      (text, age) => {
        const ages = agesOf(text);
        if (ages) expect(ages.from).toBeLessThanOrEqual(ages.to);
        else expect(fitsAge(text, age)).toBe(true);
        expect(fitsAge(text, undefined)).toBe(true);
      },
    ),
  );
});

test('a child is a year older on the birthday and not a day before', () => {
  const born = calendarDate('2018-05-12');
  expect(ageOn(born, calendarDate('2026-05-11'))).toBe(7);
  expect(ageOn(born, calendarDate('2026-05-12'))).toBe(8);
  expect(ageOn(calendarDate('2027-01-01'), calendarDate('2026-05-12'))).toBe(0);
});
