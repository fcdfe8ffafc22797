import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Store } from '../../../../src/client/store/open-store.ts';
import type { ScopeAnswer } from '../../../../src/protocol/sync.ts';
import pack from '../../../../src/server/content/packs/hertfordshire.json' with { type: 'json' };
import { readPack } from '../../../../src/server/content/read-pack.ts';
import { openPhone, showPhone } from '../../../support/phone.tsx';

const opened: Store[] = [];
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  for (const store of opened.splice(0)) store.close();
});

/** What the network answers at an address; nothing where there is no signal. */
let answers: Record<string, () => unknown>;
beforeEach(() => {
  answers = {};
  vi.stubGlobal('fetch', async (url: string) => {
    const answer = answers[String(url).split('?')[0] ?? ''];
    if (!answer) throw new TypeError('fetch failed');
    return Response.json(answer());
  });
});

async function phone(withPack = true) {
  const store = await openPhone(withPack ? pack : undefined);
  opened.push(store);
  return store;
}

const hears = (store: Store, answer: Partial<ScopeAnswer> & Pick<ScopeAnswer, 'records'>) =>
  store.keepContent(
    { id: 'content:hertfordshire', version: 2, mode: 'since', removed: [], more: false, ...answer },
    store.contentVersion(answer.id ?? 'content:hertfordshire'),
  );

const region = (name: string | RegExp) => screen.findByRole('region', { name });
const linksIn = (within_: HTMLElement) => [...within_.querySelectorAll('a')].map((link) => link.getAttribute('href'));

test('the ways on from Help lead to screens that are there', async () => {
  const store = await phone();
  await showPhone(store, '/help');
  const rooms = await screen.findByRole('navigation', { name: 'Good to know' });
  for (const [to, title] of [
    ['/help/how', 'How things work here'],
    ['/help/figures', 'Figures'],
    ['/help/changes', 'What changed'],
    ['/help/sources', 'Where we read this'],
    ['/help/councils', 'Nearby councils'],
  ] as const) {
    expect(linksIn(rooms)).toContain(to);
    cleanup();
    await showPhone(store, to);
    expect(await screen.findByRole('heading', { level: 1, name: title })).toBeDefined();
  }
});

test('what Suffolk planned, proposals and history each stand under a heading that says so', async () => {
  await showPhone(await phone(), '/help/how');
  const ids = (kinds: string[]) =>
    pack.panels.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => `/help/how/panel-${id}`);
  const suffolk = await region('What another council planned (Suffolk)');
  expect(linksIn(suffolk)).toEqual(ids(['comparison']));
  expect(suffolk.textContent).toContain('It is no promise here.');
  expect(linksIn(await region('Proposed, not decided'))).toEqual(ids(['proposal']));
  const history = await region('How it was before');
  expect(linksIn(history)).toEqual(ids(['history']));
  expect(history.textContent).toContain('September 2022');
  cleanup();
  await showPhone(opened[0] as Store, '/help/how/panel-suffolk-comms');
  expect((await screen.findByText(/It is no promise here/)).textContent).toContain('This is from Suffolk.');
});

test('a process says who does what and by when, and where no time is known says that', async () => {
  await showPhone(await phone(), '/help/how/process-ehc-needs-assessment');
  const first = await screen.findByRole('heading', { name: 'Ask for an assessment' });
  const steps = within(first.closest('ol') ?? first).getAllByRole('listitem');
  expect(steps[0]?.textContent).toContain('Ask for an assessment');
  expect(steps[0]?.textContent).toContain('By when: not known yet');
  expect(steps[1]?.textContent).toContain('Who: CouncilBy when: 6 weeks from the request');
});

test('the order of the pack stays when one of its records was corrected', async () => {
  const store = await phone();
  const read = readPack(pack);
  const first = read.ok ? read.records.find(({ id }) => id === 'process-ehc-needs-assessment') : undefined;
  if (!first) throw new Error('the pack lost its first process');
  await hears(store, {
    records: [{ ...first, version: 2, body: { ...first.body, title: 'Assessment, step by step' } }],
  });
  await showPhone(store, '/help/how');
  const links = (await region('Step by step')).querySelectorAll('a');
  expect(links[0]?.textContent).toContain('Assessment, step by step');
  expect(links).toHaveLength(pack.processes.length);
});

test('figures are no promise, and those whose page contradicts itself say so', async () => {
  await showPhone(await phone(), '/help/figures');
  expect(await screen.findByText(/This is not a promise for your child/)).toBeDefined();
  expect(screen.getByText(/do not match\. Use with care/).closest('div')?.textContent).toContain('2350 to 3054');
  expect(document.body.textContent?.match(/737/g)).toHaveLength(1);
  for (const card of screen.getAllByRole('region')) expect(card.textContent).toContain('Check before you rely on it');
});

test('every source says how much rests on it', async () => {
  await showPhone(await phone(), '/help/sources');
  await region('Papers and pages read whole');
  const suffolk = document.getElementById('source-004-ddbe76864821222e-txt');
  const resting = [...pack.services, ...pack.sectors, ...pack.schools, ...pack.panels, ...pack.processes]
    .concat([...pack.glossary, ...pack.statistics, pack.localMeans] as never)
    .filter(({ source }) => source.includes('004_ddbe76864821222e.txt')).length;
  expect(suffolk?.textContent).toContain(`${resting} facts rest on it`);
});

test('what changed is told newest first, and each thing that is still there is one press away', async () => {
  const store = await phone();
  const news = (id: string, on: string, items: object[]) => ({
    ...{ id, kind: 'news', version: 2 },
    body: { on, feed: 'pack', added: 0, changed: items.length, removed: 0, items },
  });
  const item = (id: string, kind: string, what = 'changed') => ({ id, kind, name: `${kind} ${what}`, what });
  const items = [
    { ...item('local-offer', 'service'), fields: ['phone', 'openingHours', 'hours', 'lat'] },
    ...[item('sector-srp', 'sector'), item('place-117676', 'place'), item('register-117676', 'register')],
    ...[item('word-send', 'word'), item('panel-result', 'panel'), item('figure-a', 'figure')],
    item('word-old', 'word', 'removed'),
  ];
  await hears(store, {
    records: [news('news-9', '2026-11-23', items), news('news-10', '2026-11-23', []), news('news-2', '2027-01-04', [])],
  });
  await showPhone(store, '/help/changes');
  await region('Monday 4 January 2027');
  expect(
    screen.getAllByRole('heading', { level: 2 }).map((one) => one.parentElement?.getAttribute('aria-labelledby')),
  ).toEqual(['hertfordshire-news-2', 'hertfordshire-news-10', 'hertfordshire-news-9']);
  expect(linksIn(document.querySelector('[aria-labelledby="hertfordshire-news-9"]') as HTMLElement)).toEqual([
    ...['/help/local-offer', '/places/kinds/srp', '/places/schools/place-117676', '/places/schools/register-117676'],
    ...['/words/send', '/help/how/panel-result', '/help/figures'],
  ]);
  expect(screen.getByText('Changed: phone, opening hours, details')).toBeDefined();
});

test('where nothing changed yet the page says so; where no pack is, that it comes with signal', async () => {
  await showPhone(await phone(), '/help/changes');
  expect(await screen.findByText(/Nothing has changed since/)).toBeDefined();
  for (const at of ['/help/how', '/help/figures', '/help/sources', '/help/how/process-annual-review']) {
    cleanup();
    await showPhone(await phone(false), at);
    expect(await screen.findByText(/This is not on this phone yet/)).toBeDefined();
  }
});

const bedford = { id: 'bedford', name: 'Bedford', version: 3, services: 1, places: 0, bytes: 420_000 };
const bedfordPack = () => ({
  ...{ id: 'content:bedford', version: 3, mode: 'full', removed: [], more: false },
  records: [
    {
      id: 'bedford-sendiass',
      kind: 'service',
      version: 3,
      body: { ...pack.services[17], id: 'bedford-sendiass', name: 'Bedford SENDIASS' },
    },
  ],
});

test('a nearby council is added with one press, works, and is taken off the phone again', async () => {
  const store = await phone();
  answers['/api/content'] = () => ({ councils: [bedford] });
  answers['/api/content/bedford'] = bedfordPack;
  await showPhone(store, '/help/councils');
  const others = await region('You can add');
  expect(await within(others).findByText(/1 service · 0 schools and units · about 0.4 MB/)).toBeDefined();
  await act(async () => within(others).getByRole('button', { name: 'Add Bedford' }).click());
  expect(await screen.findByText('Bedford is on this phone now.')).toBeDefined();
  expect(store.scopes()).toContain('content:bedford');
  const here = await region('On this phone');
  expect(within(here).queryByRole('button', { name: /Hertfordshire/ })).toBeNull();
  await act(async () => within(here).getByRole('button', { name: 'Remove Bedford' }).click());
  expect(await screen.findByText('Bedford is no longer on this phone.')).toBeDefined();
  await waitFor(() => expect(store.scopes()).toEqual(['content:hertfordshire']));
  expect(within(await region('You can add')).getByRole('button', { name: 'Add Bedford' })).toBeDefined();
});

test('with no signal the councils heard of last time stand there, and a choice is kept until it comes', async () => {
  const store = await phone();
  await showPhone(store, '/help/councils');
  expect(await screen.findByText(/We have not heard yet which councils there are/)).toBeDefined();
  cleanup();
  answers['/api/content'] = () => ({ councils: [bedford] });
  await showPhone(store, '/help/councils');
  await screen.findByRole('button', { name: 'Add Bedford' });
  cleanup();
  answers = {};
  await showPhone(store, '/help/councils');
  await act(async () => (await screen.findByRole('button', { name: 'Add Bedford' })).click());
  expect(await screen.findByText('Bedford comes by itself when there is signal.')).toBeDefined();
  expect((await region('On this phone')).textContent).toContain('BedfordComes when there is signal');
});
