import { globSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languages, otherLanguages } from '../../../src/domain/languages/languages.ts';
import { isOnlyWorthALook, wordFaults } from '../../../src/domain/languages/word-faults.ts';
import { readLanguage, statesOf, unitsOfLanguage } from '../../../src/server/languages/locale-files.ts';
import { writtenLanguages } from '../../../src/server/languages/pack-language.ts';
import { englishInside, scripts } from '../../support/english-inside.ts';

const english = readLanguage('en-GB');
const source = unitsOfLanguage(english, english);
const written = otherLanguages.filter(({ tag }) => writtenLanguages().includes(tag));

describe('the words of all languages', () => {
  it('lie in folders of languages that are known', () => {
    const known = [...languages.map(({ tag }) => tag), 'states'].sort();
    expect(readdirSync('locales').filter((name) => !known.includes(name))).toEqual([]);
  });

  it.each(written)('$tag has the placeholders, lists, forms, numbers and keys of the English', (language) => {
    const local = unitsOfLanguage(readLanguage(language.tag), english);
    expect(local.size).toBeGreaterThan(0);
    expect(wordFaults(source, local, language).filter((fault) => !isOnlyWorthALook(fault))).toEqual([]);
  });

  it.each(written.filter(({ tag }) => scripts[tag]))('$tag says which words in its texts are English', ({ tag }) => {
    const local = [...unitsOfLanguage(readLanguage(tag), english)];
    const loose = local.flatMap(([key, { texts }]) =>
      Object.values(texts).flatMap((text) => (englishInside(text) ? [`${key}: ${englishInside(text)}`] : [])),
    );
    expect(loose).toEqual([]);
  });

  it.each(written)('$tag: each text is noted with the English it was made from', ({ tag }) => {
    const loose = statesOf(tag, english).filter(({ state }) => state === 'unregistered');
    expect(loose.map(({ key }) => key)).toEqual([]);
  });
});

it('every date and number is in the Gregorian calendar and in Latin figures, whatever the language', () => {
  const sources = globSync('src/{client,domain}/**/*.{ts,tsx}');
  const loose = sources.flatMap((file) => {
    const made = [
      ...readFileSync(file, 'utf8').matchAll(
        /new Intl\.(DateTimeFormat|NumberFormat|RelativeTimeFormat)\(\s*([^,)]+)/g,
      ),
    ];
    return made
      .filter(([, kind, locale = '']) => !/^'en-(?:GB|CA)'$/.test(locale.trim()) && !pinned(kind).test(locale))
      .map(([call]) => `${file}: ${call}`);
  });
  expect(loose).toEqual([]);
  const loud = sources.filter((file) => /\.toLocale(?:Date|Time)?String\(/.test(readFileSync(file, 'utf8')));
  expect(loud).toEqual([]);
});

const pinned = (kind = '') => (kind === 'DateTimeFormat' ? /-u-ca-gregory-nu-latn`$/ : /-u-nu-latn`$/);
