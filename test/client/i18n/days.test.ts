import { expect, test, vi } from 'vitest';
import { lettersIn } from '../../../src/client/i18n/letters-in.ts';
import { teachPunjabiDays } from '../../../src/client/i18n/punjabi-days.ts';
import { aloudLanguageName } from '../../../src/client/reading/aloud-language-name.ts';
import { addMonths, calendarDate, formatLong, formatMonth, teachDays } from '../../../src/domain/calendar-date.ts';
import { languages } from '../../../src/domain/languages/languages.ts';

const days = Array.from({ length: 24 }, (_, month) => addMonths(calendarDate('2026-01-09'), month));

/** Node comes with all of CLDR, Chromium with a part. */
const asNodeSays = (day: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('pa-u-ca-gregory-nu-latn', { timeZone: 'UTC', ...options }).format(new Date(day));

test('Punjabi says its days and months in words of ours, the same as CLDR has', () => {
  const said = days.map((day) => [
    asNodeSays(day, { dateStyle: 'full' }).replace(',', ''),
    asNodeSays(day, { month: 'long', year: 'numeric' }),
  ]);
  teachPunjabiDays();
  expect(days.map((day) => [formatLong(day, 'pa'), formatMonth(day.slice(0, 7), 'pa')])).toEqual(said);
});

test('words of ours come before those of the browser', () => {
  teachDays('eo', (shape, midnight) => `${shape} ${midnight.toISOString().slice(0, 10)}`);
  expect([formatLong(calendarDate('2026-03-09'), 'eo'), formatMonth('2026-03', 'eo')]).toEqual([
    'day 2026-03-09',
    'month 2026-03-01',
  ]);
});

test.each(languages)(
  '$name says a date in the Gregorian calendar, in Latin digits and without a word of English',
  ({ tag }) => {
    for (const day of days) {
      const said = formatLong(day, tag);
      expect(said).toContain(day.slice(0, 4));
      expect(said).toContain(String(Number(day.slice(8))));
      expect(said).not.toMatch(/(?![0-9])\p{Nd}/u);
      if (tag !== 'en-GB') expect(said).not.toBe(formatLong(day, 'en-GB'));
    }
  },
);

test('a language has a name on every phone, its own where the browser knows none', () => {
  vi.spyOn(Intl.DisplayNames.prototype, 'of').mockReturnValue(undefined);
  expect(aloudLanguageName('pl-PL', 'pa')).toBe('Polski');
  expect(aloudLanguageName('en-GB', 'pa')).toBe('English');
  expect(aloudLanguageName('xx', 'pa')).toBe('xx');
  vi.restoreAllMocks();
});

test('letters are counted as people see them', () => {
  const tamil = 'நிகழ்ச்சி';
  expect([tamil.length, lettersIn(tamil)]).toEqual([9, 5]);
  expect(lettersIn('👩‍👧 hello')).toBe(7);
});
