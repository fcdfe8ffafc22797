import { cleanup, configure, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import type { Store } from '../../src/client/store/open-store.ts';
import {
  packUnits,
  packWords,
  takePackWords,
  translatedOf,
  translationRecords,
} from '../../src/server/content/pack-languages.ts';
import pack from '../../src/server/content/packs/hertfordshire.json' with { type: 'json' };
import { readPack } from '../../src/server/content/read-pack.ts';
import { readLanguage } from '../../src/server/languages/locale-files.ts';
import { openPhone, showPhone } from '../support/phone.tsx';

configure({ asyncUtilTimeout: 10_000 });

const open: Store[] = [];
afterEach(() => {
  cleanup();
  for (const store of open.splice(0)) store.close();
  document.documentElement.lang = 'en-GB';
  document.documentElement.dir = 'ltr';
});

const read = readPack(pack);
const records = read.ok ? read.records : [];

/** A phone with the pack and one language of it, as the server hands both out; there is no signal. */
async function phone(
  tag: 'pl' | 'ur',
  change: (pack: typeof import('../../src/server/content/packs/hertfordshire.json')) => void = () => {},
) {
  const edited = structuredClone(pack);
  change(edited);
  const store = await openPhone(edited);
  open.push(store);
  const told = translationRecords(records, edited.translations).find(({ language }) => language.tag === tag);
  const answer = { version: 1, mode: 'full' as const, removed: [], more: false };
  const kept = (told?.records ?? []).map((record) => ({ ...record, version: 1 }));
  await store.keepContent({ id: `content:hertfordshire/${tag}`, records: kept, ...answer }, 0);
  return store;
}
const summary = (id: string) => pack.services.find((one) => one.id === id)?.summary ?? '';

test('a service is told in Polish with the English beside, its name in English, and terms as they are', async () => {
  await showPhone(await phone('pl'), '/help/ehcp-portal', 'pl');
  const polish = await screen.findByText(/Konto internetowe, na którym rodziny/);
  expect(polish.closest('.first')).not.toBeNull();
  expect(screen.getByText(summary('ehcp-portal'))).toMatchObject({ className: 'beside', lang: 'en-GB', dir: 'ltr' });
  const term = polish.querySelector('bdi');
  expect(term).toMatchObject({ textContent: 'EHCP', lang: 'en-GB' });
  expect(term?.getAttribute('translate')).toBe('no');
  expect(screen.getByRole('heading', { level: 1 })).toMatchObject({
    lang: 'en-GB',
    textContent: 'EHCP Portal (parent portal)',
  });
});

test('what helps in danger stands in English first, the draft under it, also without the English beside', async () => {
  await showPhone(await phone('ur'), '/help/samaritans', 'ur alone');
  const english = await screen.findByText(summary('samaritans'));
  expect(english).toMatchObject({ className: 'first', lang: 'en-GB' });
  expect(english.nextElementSibling).toMatchObject({
    className: 'draft',
    textContent: expect.stringContaining('زندگی'),
  });
});

test('what has no translation, or one of an older English, is English and says so', async () => {
  const store = await phone('pl', ({ services }) => {
    Object.assign(services.find(({ id }) => id === 'ehcp-portal') ?? {}, { summary: 'A web page to sign in to.' });
  });
  await showPhone(store, '/help/ehcp-portal', 'pl');
  expect(await screen.findByText('A web page to sign in to.')).toMatchObject({ lang: 'en-GB', dir: 'ltr' });
  expect(screen.queryByText(/Konto internetowe/)).toBeNull();
  cleanup();
  await showPhone(store, '/help/nas', 'pl');
  expect(await screen.findByText(summary('nas'))).toMatchObject({ lang: 'en-GB', dir: 'ltr' });
});

test('a kind of provision, a panel and a word show what was translated of them', async () => {
  const store = await phone('pl', (edited) => {
    const units = packUnits(records);
    const words = packWords(units, edited.translations.pl);
    const say = (key: string, text: string) => words.local.set(key, { kind: 'text', texts: { '': text } });
    say('pack:sector-srp.movingOn', 'Coraz więcej lekcji z kolegami.');
    say('pack:panel-what-panel-is.plain', 'Grupa osób, które czytają plan.');
    say('pack:word-send.plainMeaning', 'Gdy dziecko uczy się inaczej.');
    takePackWords(words);
    Object.assign(edited.translations.pl, translatedOf(units, words));
  });
  await showPhone(store, '/places/kinds/srp', 'pl');
  expect((await screen.findByText('Coraz więcej lekcji z kolegami.')).className).toBe('first');
  cleanup();
  await showPhone(store, '/places/compare?with=srp,esc', 'pl');
  expect((await screen.findByText('Coraz więcej lekcji z kolegami.')).className).toBe('first');
  cleanup();
  await showPhone(store, '/help/how/panel-what-panel-is', 'pl');
  expect((await screen.findByText('Grupa osób, które czytają plan.')).className).toBe('draft');
  cleanup();
  await showPhone(store, '/words/send', 'pl');
  expect((await screen.findByText('Gdy dziecko uczy się inaczej.')).className).toBe('first');
});

test('a service is found by the words of its translation', async () => {
  await showPhone(await phone('ur'), `/help?q=${encodeURIComponent('لائبریری انٹرنیٹ')}`, 'ur');
  await screen.findByText('Hertfordshire libraries - free internet', { selector: '.help-best h3 *' });
});

test('the label of what a computer wrote stands there for the pack’s texts too, when the screens’ own are checked', async () => {
  const store = await phone('pl');
  await showPhone(store, '/help/ehcp-portal', 'pl', async () => {
    const english = readLanguage('en-GB');
    return { packed: { namespaces: [], texts: [], checked: [] }, english };
  });
  await screen.findByText(/Konto internetowe/);
  expect(document.querySelector('.by-computer')).not.toBeNull();
});
