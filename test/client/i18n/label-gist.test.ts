import { expect, test } from 'vitest';
import { labelGist } from '../../../src/client/i18n/label-gist.ts';
import { englishFirst } from '../../../src/client/i18n/language-marks.ts';
import { asEnglish, markedParts } from '../../../src/client/i18n/marks.ts';
import { otherLanguages } from '../../../src/domain/languages/languages.ts';
import { readLanguage } from '../../../src/server/languages/locale-files.ts';

type Labels = { label?: { short?: string } };
const shortOf = (tag: string) => (readLanguage(tag).languages as Labels | undefined)?.label?.short;
const english = shortOf('en-GB') ?? '';

// At 360 pixels a line holds about forty letters; the whole label has sixty and more, twice.
test.each(otherLanguages.flatMap(({ tag }) => (shortOf(tag) ? [tag] : [])))(
  'that a computer translated it is said in one short sentence each, in English and in %s',
  (tag) => {
    const parts = markedParts(labelGist(englishFirst(english, shortOf(tag) ?? ''), tag));
    expect(parts.map(({ isEnglish, twin }) => [isEnglish, twin])).toEqual([
      [true, 'first'],
      [false, 'second'],
    ]);
    expect(parts[0]?.text).toBe('A computer translated this.');
    expect(shortOf(tag)).toContain(parts[1]?.text);
    expect(parts[1]?.text.length).toBeLessThan(50);
  },
);

test('a label that people checked, and one without a translation, are said in one language', () => {
  expect(labelGist('To tłumaczył komputer. Nikt nie sprawdził.', 'pl')).toBe('To tłumaczył komputer.');
  expect(labelGist(asEnglish(english), 'pl')).toBe(asEnglish('A computer translated this.'));
});
