import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { languageOf } from '../../../src/domain/languages/languages.ts';
import { unpackWords } from '../../../src/domain/languages/packed-words.ts';
import { type Exchange, exchangeOf } from '../../../src/server/languages/exchange-file.ts';
import { importWords } from '../../../src/server/languages/import-words.ts';
import { readLanguage, statesOf } from '../../../src/server/languages/locale-files.ts';
import { packLanguage } from '../../../src/server/languages/pack-language.ts';
import { takeWords } from '../../../src/server/languages/take-words.ts';
import { readXliff, writeXliff } from '../../../src/server/languages/xliff.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'waymark-locales-'));
  for (const name of ['en-GB/home.json', 'en-GB/rights.json']) cpSync(`locales/${name}`, join(folder, name));
});
afterEach(() => rmSync(folder, { recursive: true }));

const polish = () => {
  const language = languageOf('pl');
  if (!language) throw new Error('no Polish');
  return language;
};
const english = () => readLanguage('en-GB', folder);
const stateOf = (key: string) => statesOf('pl', english(), folder).find((one) => one.key === key)?.state;

function exchange(words: Record<string, string>): Exchange {
  const all = exchangeOf('pl', statesOf('pl', english(), folder));
  return {
    ...all,
    units: all.units.flatMap((unit) => (words[unit.key] ? [{ ...unit, words: { '': words[unit.key] ?? '' } }] : [])),
  };
}

const [at, label, right] = ['2026-11-22', 'home:todo.title', 'rights:title'];
const own = { [label]: 'Co możesz zrobić', [right]: 'Decyzje i prawa' };
const bring = (by?: string) => importWords(polish(), exchange(own), english(), by ? { by, on: at } : undefined, folder);

describe('words that come back from a translator', () => {
  it('are drafts, unless somebody vouches for them; rights need a second person', () => {
    expect(bring()).toMatchObject({ ok: true, written: 2, checked: 0 });
    expect([stateOf(label), stateOf(right)]).toEqual(['draft', 'draft']);
    bring('AB');
    expect([stateOf(label), stateOf(right)]).toEqual(['checked', 'checked-once']);
    bring('AB');
    expect(stateOf(right)).toBe('checked-once');
    bring('CD');
    expect(stateOf(right)).toBe('checked');
  });

  it('lose their check when the English changes, and are not sent to phones until they fit again', () => {
    bring('AB');
    const file = join(folder, 'en-GB/home.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace('"What you can do now"', '"What you must do now"'));
    expect(stateOf(label)).toBe('out-of-date');
    const shown = unpackWords(packLanguage('pl', ['home', 'rights'], english(), folder), english());
    expect(shown.files.home).toBeUndefined();
    expect(shown.files.rights).toEqual({ title: own[right] });
    // Whoever translated the old English cannot vouch for the new one.
    expect(takeWords('pl', english(), folder)).toBe(0);
    expect(stateOf(label)).toBe('out-of-date');
  });

  it('from an English that has changed since are told, and not taken as checked', () => {
    const came = exchange(own);
    const file = join(folder, 'en-GB/home.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace('"What you can do now"', '"What you must do now"'));
    expect(importWords(polish(), came, english(), { by: 'AB', on: at }, folder)).toMatchObject({ stale: [label] });
    expect(stateOf(label)).toBe('out-of-date');
  });

  it('change nothing when one of them is wrong', () => {
    const came = { ...exchange({ ...own, 'home:first.title': 'Która data?' }) };
    const done = importWords(polish(), came, english(), undefined, folder);
    expect(done).toMatchObject({ ok: false, faults: [{ key: 'home:first.title', fault: 'placeholders' }] });
    expect(readLanguage('pl', folder)).toEqual({});
  });

  it('edited by hand after a check are no longer checked, and taken in as drafts', () => {
    bring('AB');
    const file = join(folder, 'pl/home.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace('Co możesz', 'Co musisz'));
    expect(stateOf(label)).toBe('unregistered');
    expect(takeWords('pl', english(), folder)).toBe(1);
    expect(stateOf(label)).toBe('draft');
  });

  it('may travel as XLIFF', () => {
    bring();
    const all = exchangeOf('pl', statesOf('pl', english(), folder));
    const back = readXliff(writeXliff(all));
    expect(back?.units.map(({ key, words }) => [key, words])).toEqual(all.units.map(({ key, words }) => [key, words]));
    const plain = all.units.filter(({ english: texts }) => '' in texts);
    expect(back?.units.filter(({ english: texts }) => '' in texts).map((unit) => unit.english)).toEqual(
      plain.map((unit) => unit.english),
    );
    expect(readXliff('<xliff><file>')).toBeUndefined();
  });
});
