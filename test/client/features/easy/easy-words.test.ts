import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  listsWithPictures,
  pictureId,
  picturesOf,
  picturesOfKind,
} from '../../../../src/client/features/easy/easy-pictures.ts';
import { stepIds } from '../../../../src/domain/path/step.ts';
import pack from '../../../../src/server/content/packs/hertfordshire.json' with { type: 'json' };
import { localeWords } from '../../../support/locale-keys.ts';

const words = localeWords('locales/en-GB');
const easy = new Map([...words].flatMap(([key, texts]) => (key.startsWith('easy:') ? [[key.slice(5), texts]] : [])));
const drawn = new Set(
  [...readFileSync('public/symbols/pictures.svg', 'utf8').matchAll(/ id="([^"]+)"/g)].map(([, id]) => id),
);
const isList = (key: string) => Array.isArray(listAt(key));
const english: unknown = JSON.parse(readFileSync('locales/en-GB/easy.json', 'utf8'));
const listAt = (key: string) => key.split('.').reduce<unknown>((inner, name) => Object(inner)[name], english);

describe('Easy Read', () => {
  test('has one picture for each sentence, and each picture is on the phone', () => {
    const lists = [...easy.keys()].filter((key) => isList(key) && !key.startsWith('kinds.'));
    const counted = (key: string) => [key, easy.get(key)?.length];
    expect(listsWithPictures.map((key) => [key, picturesOf(key).length]).sort()).toEqual(lists.map(counted).sort());
    expect(listsWithPictures.flatMap(picturesOf).filter((name) => !drawn.has(pictureId(name)))).toEqual([]);
  });

  test('says every step of every path: what happens, and what one can do', () => {
    const missing = stepIds.filter((id) => !easy.has(`steps.${id}.what`) || !easy.has(`steps.${id}.can`));
    expect(missing).toEqual([]);
  });

  test('says every kind of school of the council’s pack in its own words, with as many pictures', () => {
    const counted = pack.sectors.map(({ id }) => [id, easy.get(`kinds.hertfordshire.${id}`)?.length]);
    expect(pack.sectors.map(({ id }) => [id, picturesOfKind(id).length])).toEqual(counted);
  });

  test('says no number of days or weeks that the whole page does not say of the same thing', () => {
    const pairs = stepIds.map((id) => ({
      id,
      easy: [...(easy.get(`steps.${id}.what`) ?? []), ...(easy.get(`no-date.${id}`) ?? [])],
      whole: [...(words.get(`steps:now.${id}`) ?? []), ...(words.get(`steps:no-clock.${id}`) ?? [])],
    }));
    const numbers = (texts: string[]) => new Set(texts.join(' ').match(/\d+ (?:weeks|days|months|February|March)/g));
    const invented = pairs.flatMap((pair) =>
      [...numbers(pair.easy)].filter((one) => !numbers(pair.whole).has(one)).map((one) => `${pair.id}: ${one}`),
    );
    expect(invented).toEqual([]);
    expect(pairs.flatMap((pair) => [...numbers(pair.easy)]).length).toBeGreaterThan(8);
  });

  test('holds the council to its duties as the whole page does: as often “must” where the law says must', () => {
    const must = (texts: readonly string[]) => /\bmust\b/.test(texts.join(' '));
    const differ = stepIds.filter(
      (id) => must(easy.get(`steps.${id}.what`) ?? []) !== must(words.get(`steps:now.${id}`) ?? []),
    );
    expect(differ).toEqual([]);
  });
});
