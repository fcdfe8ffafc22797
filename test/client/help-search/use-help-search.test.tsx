import 'fake-indexeddb/auto';
import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { FamilyProvider } from '../../../src/client/family.tsx';
import { openStore } from '../../../src/client/store/open-store.ts';
import { createEngine } from '../../../src/client/sync/engine.ts';
import { createSession } from '../../../src/client/sync/session.ts';
import { type HelpSearch, useHelpSearch } from '../../../src/client/use-help-search.tsx';
import { uuidv7 } from '../../../src/client/uuid.ts';
import { hertfordshireServices } from './hertfordshire.ts';

afterEach(cleanup);

const services = hertfordshireServices();
const records = services.map(({ id, ...body }) => ({ id, kind: 'service', version: 1, body }));

async function phoneWithPack() {
  const store = await openStore({ suffix: `-${uuidv7()}` });
  await store.keepContent(
    { id: 'content:hertfordshire', mode: 'full', version: 1, records, removed: [], more: false },
    0,
  );
  const engine = createEngine({
    store,
    transport: { exchange: async () => ({ ok: false, problem: 'offline' }) },
    clock: { now: () => new Date(), setTimeout: () => undefined, clearTimeout: () => undefined },
  });
  const session = createSession(store, engine, async () => new Response(null, { status: 204 }));
  const seen: HelpSearch[] = [];
  /** Another screen is another component; the family around it stays. */
  const app = (words: string, name = 'first') => (
    <FamilyProvider store={store} engine={engine} session={session}>
      <Answers key={name} words={words} seen={seen} />
    </FamilyProvider>
  );
  return { store, app, seen };
}

function Answers({ words, seen }: { words: string; seen: HelpSearch[] }) {
  const search = useHelpSearch();
  seen.push(search);
  return (
    <>
      <output>{search.ready ? 'ready' : 'not yet'}</output>
      <ol>
        {search.find(words).map(({ service }) => (
          <li key={service.id}>{service.id}</li>
        ))}
      </ol>
    </>
  );
}

const shown = () => screen.queryAllByRole('listitem').map(({ textContent }) => textContent);
const isReady = () => waitFor(() => expect(screen.getByText('ready')).toBeDefined());

test('somebody who types before the index is made gets those that hold the very words, then the best', async () => {
  const { store, app } = await phoneWithPack();
  const { rerender } = render(app('sleep'));
  expect(screen.getByText('not yet')).toBeDefined();
  expect(shown()).toEqual(['palms']);
  rerender(app('wont go to school'));
  await isReady();
  expect(shown().slice(0, 3)).toContain('mhst');
  store.close();
});

test('the next screen has the index at once, and a letter more makes no new search', async () => {
  const { store, app, seen } = await phoneWithPack();
  const { rerender } = render(app('not sleepin'));
  await isReady();
  seen.length = 0;
  rerender(app('not sleeping', 'next'));
  expect(seen[0]?.ready).toBe(true);
  expect(shown()[0]).toBe('palms');
  rerender(app('not sleeping at', 'next'));
  expect(new Set(seen).size).toBe(1);
  store.close();
});

test('a service that a new version of the pack brings is found, one that it took away is not', async () => {
  const { store, app } = await phoneWithPack();
  render(app('mediation'));
  await isReady();
  expect(shown()[0]).toBe('kids-mediation');
  const added = { name: 'Mediation Round the Corner', summary: '', source: 'made up', seen: 'published page' };
  await act(async () => {
    await store.keepContent(
      {
        ...{ id: 'content:hertfordshire', mode: 'since', version: 2, more: false },
        records: [{ id: 'corner', kind: 'service', version: 2, body: added }],
        removed: ['kids-mediation'],
      },
      1,
    );
  });
  await isReady();
  expect(shown()).toContain('corner');
  expect(shown()).not.toContain('kids-mediation');
  store.close();
});
