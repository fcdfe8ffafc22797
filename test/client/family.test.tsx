import 'fake-indexeddb/auto';
import { act, cleanup, render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, expect, test } from 'vitest';
import {
  FamilyProvider,
  type Found,
  useChange,
  useDevice,
  useHomeScope,
  useRecords,
  useSession,
  useSyncStatus,
  useTray,
} from '../../src/client/family.tsx';
import { openStore } from '../../src/client/store/open-store.ts';
import { createEngine } from '../../src/client/sync/engine.ts';
import { createSession } from '../../src/client/sync/session.ts';
import { uuidv7 } from '../../src/client/uuid.ts';

afterEach(cleanup);

async function family(suffix = `-${uuidv7()}`) {
  const store = await openStore({ suffix });
  const engine = createEngine({
    store,
    transport: { exchange: async () => ({ ok: false, problem: 'offline' }) },
    clock: { now: () => new Date(), setTimeout: () => undefined, clearTimeout: () => undefined },
  });
  const session = createSession(store, engine, async () => new Response(null, { status: 204 }));
  const show = (children: ReactNode) =>
    render(
      <FamilyProvider store={store} engine={engine} session={session}>
        {children}
      </FamilyProvider>,
    );
  return { store, engine, session, show, suffix };
}

function Children({ seen }: { seen?: (readonly Found[])[] }) {
  const records = useRecords('child', 'home');
  const home = useHomeScope();
  const change = useChange();
  const status = useSyncStatus();
  seen?.push(records);
  return (
    <>
      <p>{records.map(({ record }) => String(record.body.name)).join(', ') || 'nobody'}</p>
      <output>{`${status.state} ${status.waiting}`}</output>
      <button type="button" onClick={() => change('add-child', { id: uuidv7(), name: 'Sam' }, { scope: home })}>
        add
      </button>
    </>
  );
}

test('what a person adds is shown at once, in a home made on the device', async () => {
  const { show, store } = await family();
  show(<Children />);
  expect(screen.getByText('nobody')).toBeDefined();
  await act(async () => screen.getByRole('button').click());
  expect(await screen.findByText('Sam')).toBeDefined();
  expect(screen.getByRole('status').textContent).toBe('local-only 1');
  const [home] = store.scopes();
  expect(home).toMatch(/^home:[0-9a-f-]{36}$/);
});

test('the home is remembered: what is added after closing lies in the same one', async () => {
  const first = await family();
  first.show(<Children />);
  await act(async () => screen.getByRole('button').click());
  await screen.findByText('Sam');
  cleanup();
  first.store.close();
  const second = await family(first.suffix);
  second.show(<Children />);
  await act(async () => screen.getByRole('button').click());
  await screen.findByText('Sam, Sam');
  expect(second.store.scopes()).toHaveLength(1);
  second.store.close();
});

test('a list stays the same list until something in it changes', async () => {
  const { show, store } = await family();
  const seen: (readonly Found[])[] = [];
  show(<Children seen={seen} />);
  await act(async () => {
    await store.keepSetting('child', 'sam');
    await store.say({ scope: `person:${uuidv7()}`, name: 'unheard-of', args: {} });
  });
  expect(seen.length).toBeGreaterThan(1);
  expect(new Set(seen).size).toBe(1);
  await act(() => store.say({ scope: `home:${uuidv7()}`, name: 'add-child', args: { id: 'sam', name: 'Sam' } }));
  expect(new Set(seen).size).toBe(2);
});

function Device() {
  const { setting, keepSetting, mode } = useDevice();
  const { person, email } = useSession();
  const { items } = useTray();
  return (
    <>
      <p>{`${mode}; ${String(setting('child'))}; ${person ?? 'nobody'} ${email ?? 'nowhere'}; ${items.length}`}</p>
      <button type="button" onClick={() => keepSetting('child', 'sam')}>
        keep
      </button>
    </>
  );
}

test('a setting is shown at once and is there after closing', async () => {
  const first = await family();
  first.show(<Device />);
  screen.getByText('device; undefined; nobody nowhere; 0');
  await act(async () => screen.getByRole('button').click());
  screen.getByText('device; sam; nobody nowhere; 0');
  await first.store.keepSetting('other', 1);
  cleanup();
  first.store.close();
  const second = await family(first.suffix);
  second.show(<Device />);
  screen.getByText('device; sam; nobody nowhere; 0');
  second.store.close();
});

test('screens hear of signing in and out', async () => {
  const { show, store, session } = await family();
  show(<Device />);
  await act(() => store.signedIn('anna', 'a@example.org'));
  screen.getByText('device; undefined; anna a@example.org; 0');
  await act(async () => {
    await session.signOut();
  });
  screen.getByText('device; undefined; nobody nowhere; 0');
});

test('a phone that is full says so, and the words stay with the screen', async () => {
  const { show, store } = await family();
  const answers: unknown[] = [];
  function Writer() {
    const change = useChange();
    return (
      <button
        type="button"
        onClick={async () => answers.push(await change('add-child', { id: 'a', name: 'Sam' }, { scope: 'home:a' }))}
      >
        add
      </button>
    );
  }
  show(<Writer />);
  store.close();
  await act(async () => screen.getByRole('button').click());
  await expect.poll(() => answers, { timeout: 20_000 }).toEqual([{ ok: false, problem: 'cannot-save' }]);
});
