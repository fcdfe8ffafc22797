import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { carryLanguage } from '../../../src/client/i18n/carry-language.ts';
import { asKept, chooseLanguage, keepChosen, keptChosen } from '../../../src/client/i18n/chosen-language.ts';
import { keptLanguage } from '../../../src/client/i18n/kept-language.ts';
import { speak } from '../../../src/client/i18n/other-language.ts';
import { startI18n } from '../../../src/client/i18n/start-i18n.tsx';
import type { Store } from '../../../src/client/store/open-store.ts';
import { languageOf } from '../../../src/domain/languages/languages.ts';
import { languageBodySchema } from '../../../src/domain/records/language-records.ts';
import { readLanguage } from '../../../src/server/languages/locale-files.ts';
import { openPhone, packedWords } from '../../support/phone.tsx';

beforeEach(() => {
  localStorage.clear();
  document.documentElement.lang = 'en-GB';
  document.documentElement.dir = 'ltr';
});

const held = (store: Store, person: string) =>
  languageBodySchema.safeParse(store.view(`person:${person}`).records.get('language')?.body).data;
const speaks = () => document.documentElement.lang;

/** A phone; `hasSignal` is whether it can fetch the words of a language. */
async function phoneOf(person?: string, hasSignal = { now: true }) {
  const store = await openPhone();
  if (person !== undefined) await store.signedIn(person, `${person}@example.org`);
  const { words } = await startI18n(async () => readLanguage('en-GB'));
  const load: typeof packedWords = async (tag, part) => {
    if (!hasSignal.now || !languageOf(tag)) throw new TypeError(`nothing to fetch for ${tag}`);
    return packedWords(tag, part);
  };
  const stop = carryLanguage(store, { sync: async () => undefined }, words, load);
  onTestFinished(() => {
    stop();
    store.close();
  });
  const choose = async (tag: string, beside = true, at?: number) => {
    await speak(words, asKept(tag, beside), load);
    chooseLanguage(tag, beside, at);
  };
  return { store, choose };
}

/** As if another phone of theirs had chosen it. */
const elsewhere = (store: Store, person: string, args: object) =>
  store.say({ scope: `person:${person}`, name: 'language-set', args });
const urdu = { tag: 'ur', beside: true, at: '2026-11-22T08:00:00.000Z' };

test('with nobody signed in, the language stays on this device', async () => {
  const { store, choose } = await phoneOf();
  await choose('ur');
  await store.say({ scope: 'home:h1', name: 'add-child', args: { id: 'sam', name: 'Sam' } });
  expect(store.scopes()).toEqual(['home:h1']);
});

test('the language chosen before sign-in goes to the account', async () => {
  const { store, choose } = await phoneOf();
  await choose('ur', false);
  await store.signedIn('anna', 'anna@example.org');
  await expect.poll(() => held(store, 'anna')).toMatchObject({ tag: 'ur', beside: false });
  await expect.poll(() => keptChosen().told).toBe('anna');
});

test('what she chose on another phone is how this one speaks, now and when it is opened again', async () => {
  const { store } = await phoneOf('anna');
  await elsewhere(store, 'anna', { ...urdu, beside: false });
  await expect.poll(speaks).toBe('ur');
  expect(document.documentElement.dir).toBe('rtl');
  await expect.poll(keptLanguage).toBe('ur alone');
});

test('the later choice of the two holds', async () => {
  const { store, choose } = await phoneOf('anna');
  await choose('pl', true, Date.parse('2026-11-20T08:00:00Z'));
  await expect.poll(() => held(store, 'anna')?.tag).toBe('pl');
  await elsewhere(store, 'anna', urdu);
  await expect.poll(speaks).toBe('ur');
  await choose('en-GB');
  await expect.poll(() => held(store, 'anna')?.tag).toBe('en-GB');
  expect(speaks()).toBe('en-GB');
});

test('a choice made here counts, though the clock of her other phone is ahead', async () => {
  const { store, choose } = await phoneOf('anna');
  await elsewhere(store, 'anna', { ...urdu, at: '2099-01-01T00:00:00.000Z' });
  await expect.poll(keptLanguage).toBe('ur');
  await choose('pl');
  await expect.poll(() => held(store, 'anna')?.tag).toBe('pl');
  expect(speaks()).toBe('pl');
});

test('without a signal the screens stay as they are, and change when the words can be had', async () => {
  const hasSignal = { now: false };
  const { store } = await phoneOf('anna', hasSignal);
  await elsewhere(store, 'anna', urdu);
  expect([speaks(), keptLanguage()]).toEqual(['en-GB', '']);
  hasSignal.now = true;
  await store.say({ scope: 'home:h1', name: 'add-child', args: { id: 'sam', name: 'Sam' } });
  await expect.poll(speaks).toBe('ur');
});

test('the language of one person is not taken into the account of the next', async () => {
  keepChosen({ at: '2026-11-20T08:00:00.000Z', told: 'anna' });
  const { store } = await phoneOf('ben');
  await store.say({ scope: 'person:ben', name: 'save-help', args: { council: 'h', service: 'palms', name: 'PALMS' } });
  expect(held(store, 'ben')).toBeUndefined();
  await elsewhere(store, 'ben', { ...urdu, at: '2020-01-01T00:00:00.000Z' });
  await expect.poll(speaks).toBe('ur');
});

test('a language of a newer version changes nothing here, and stays in the account', async () => {
  const { store } = await phoneOf('anna');
  await elsewhere(store, 'anna', { ...urdu, tag: 'xx-Latn' });
  await store.say({ scope: 'home:h1', name: 'add-child', args: { id: 'sam', name: 'Sam' } });
  expect([speaks(), held(store, 'anna')?.tag]).toEqual(['en-GB', 'xx-Latn']);
});
