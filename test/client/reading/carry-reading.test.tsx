import { randomUUID } from 'node:crypto';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { carryReading } from '../../../src/client/reading/carry-reading.ts';
import {
  chooseReading,
  chosenEvent,
  keepBeside,
  keptBeside,
  keptWays,
} from '../../../src/client/reading/reading-ways.ts';
import type { Store } from '../../../src/client/store/open-store.ts';
import { readingBodySchema, usualReading } from '../../../src/domain/records/reading-records.ts';
import { openPhone } from '../../support/phone.tsx';

beforeEach(() => {
  localStorage.clear();
  // jsdom has no screen to ask.
  window.matchMedia = (query) => Object.assign(new EventTarget(), { matches: false, media: query }) as MediaQueryList;
  document.documentElement.removeAttribute('data-theme');
});

const calm = { ...usualReading, theme: 'cream', size: 150 } as const;
const dark = { ...usualReading, theme: 'dark' } as const;
const held = (store: Store, person: string) =>
  readingBodySchema.safeParse(store.view(`person:${person}`).records.get('reading')?.body).data;
const theme = () => document.documentElement.dataset.theme;
const closePanel = () => document.dispatchEvent(new Event(chosenEvent));

async function phoneOf(person?: string): Promise<Store> {
  const store = await openPhone();
  if (person !== undefined) await store.signedIn(person, `${person}@example.org`);
  const stop = carryReading(store, { sync: async () => undefined });
  onTestFinished(() => {
    stop();
    store.close();
  });
  return store;
}

/** As if another phone of theirs had chosen it. */
const elsewhere = (store: Store, person: string, now: object, at: string) =>
  store.say({ scope: `person:${person}`, name: 'reading-set', args: { now, at } });

test('with nobody signed in, a choice stays on this device', async () => {
  const store = await phoneOf();
  chooseReading(calm);
  closePanel();
  await store.say({ scope: 'home:h1', name: 'add-child', args: { id: randomUUID(), name: 'Sam' } });
  expect(store.scopes()).toEqual(['home:h1']);
  expect(keptWays().now).toEqual(calm);
  expect(theme()).toBe('cream');
});

test('what was chosen before sign-in goes to the account, once', async () => {
  const store = await phoneOf();
  chooseReading(calm);
  await store.signedIn('anna', 'anna@example.org');
  await expect.poll(() => held(store, 'anna')?.now).toEqual(calm);
  expect(held(store, 'anna')?.own).toEqual(calm);
  await expect.poll(() => keptBeside().told).toBe('anna');
  const { at } = keptBeside();
  closePanel();
  await new Promise((next) => setTimeout(next, 0));
  expect(held(store, 'anna')?.at).toBe(at);
});

test('what she chose on another phone is how this one reads', async () => {
  const store = await phoneOf('anna');
  await elsewhere(store, 'anna', dark, '2026-11-22T08:00:00.000Z');
  await expect.poll(theme).toBe('dark');
  expect(keptWays().now).toEqual(dark);
  expect(keptBeside().told).toBe('anna');
});

test('the newer of the two holds at sign-in', async () => {
  chooseReading(calm, Date.parse('2026-11-20T08:00:00Z'));
  const older = await phoneOf('anna');
  await expect.poll(() => held(older, 'anna')?.now).toEqual(calm);
  await elsewhere(older, 'anna', dark, '2026-11-22T08:00:00.000Z');
  await expect.poll(theme).toBe('dark');
});

test('a choice made here counts, though the clock of her other phone is ahead', async () => {
  const store = await phoneOf('anna');
  await elsewhere(store, 'anna', dark, '2099-01-01T00:00:00.000Z');
  await expect.poll(theme).toBe('dark');
  chooseReading(calm);
  closePanel();
  await expect.poll(() => held(store, 'anna')?.now).toEqual(calm);
  expect(theme()).toBe('cream');
});

test('how one person reads is not taken into the account of the next', async () => {
  chooseReading(calm);
  keepBeside({ ...keptBeside(), told: 'anna' });
  const store = await phoneOf('ben');
  closePanel();
  await store.say({ scope: 'person:ben', name: 'save-help', args: { council: 'h', service: 'palms', name: 'PALMS' } });
  expect(held(store, 'ben')).toBeUndefined();
  expect(theme()).toBe('cream');
  await elsewhere(store, 'ben', dark, '2020-01-01T00:00:00.000Z');
  await expect.poll(theme).toBe('dark');
});
