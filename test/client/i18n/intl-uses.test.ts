import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/**
 * Each call of `Intl` and `toLocale…` in the sources that could show a reader other digits than those on the letter, a
 * year of another calendar, or letters made small as on whatever phone it is. English as such is safe.
 */
function unpinned(source: string): string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  const calls = [...code.matchAll(/(?:Intl\.(\w+)|\.(toLocale\w+))\(([^,)]*)/g)];
  return calls.flatMap(([call, maker = '', method = '', first = '']) => {
    const isEnglish = /^\[?'en(?:-[A-Z]{2})?'\]?$/.test(first.trim());
    const shows = { date: /-u-ca-gregory-nu-latn/.test(first), number: /-u-(?:ca-gregory-)?nu-latn/.test(first) };
    if (/^(?:DateTimeFormat|RelativeTimeFormat|DurationFormat)$/.test(maker))
      return isEnglish || shows.date ? [] : [call];
    if (maker === 'NumberFormat') return isEnglish || shows.number ? [] : [call];
    if (/^toLocale(?:Lower|Upper)Case$/.test(method)) return first.trim() === '' ? [call] : [];
    // What they say depends on the phone in more ways than can be pinned here: a formatter says it.
    return method === '' ? [] : [call];
  });
}

test('every date and number is said in the Gregorian calendar and in Latin digits', () => {
  const files = globSync('src/**/*.{ts,tsx}');
  expect(files.length).toBeGreaterThan(500);
  const found = files.flatMap((file) => unpinned(readFileSync(file, 'utf8')).map((call) => `${file}: ${call}`));
  expect(found).toEqual([]);
});

test.each([
  'new Intl.DateTimeFormat(i18n.language, { month: "long" })',
  "new Intl.DateTimeFormat('bn')",
  'new Intl.DateTimeFormat(`ur-u-nu-latn`)',
  'new Intl.NumberFormat(language)',
  'new Intl.NumberFormat()',
  'date.toLocaleDateString("ur")',
  "count.toLocaleString('en-GB')",
  'name.toLocaleLowerCase()',
])('%s would not pass', (code) => {
  expect(unpinned(code)).toHaveLength(1);
});
