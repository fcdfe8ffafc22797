import { locks } from 'node:worker_threads';
import { afterEach, expect, test, vi } from 'vitest';
import type { Engine } from '../../../src/client/sync/engine.ts';
import { type Leadership, leadOneTab } from '../../../src/client/sync/leader.ts';
import { keepInTouch } from '../../../src/client/sync/poke.ts';
import type { SyncStatus } from '../../../src/client/sync/status.ts';
import { wakeInBrowser } from '../../../src/client/sync/wake.ts';
import { uuidv7 } from '../../../src/client/uuid.ts';

const ending: (() => void)[] = [];
afterEach(() => {
  for (const end of ending.splice(0)) end();
  vi.unstubAllGlobals();
});

function tab(name: string): Leadership & { leads(): boolean } {
  let leads = false;
  const leadership = leadOneTab({
    name,
    locks: locks as unknown as LockManager,
    beatMs: 10,
    silenceMs: 100,
    onLead: () => {
      leads = true;
      return () => {
        leads = false;
      };
    },
  });
  ending.push(leadership.stop);
  return { ...leadership, leads: () => leads };
}

const patience = { timeout: 20_000 };

test('one tab leads, and when it is closed another does', async () => {
  const name = uuidv7();
  const [one, two] = [tab(name), tab(name)];
  await expect.poll(one.leads, patience).toBe(true);
  expect(two.leads()).toBe(false);
  one.stop();
  await expect.poll(two.leads, patience).toBe(true);
  expect(one.leads()).toBe(false);
});

test('a frozen tab, which keeps its lock and says nothing, loses the lead', async () => {
  const name = uuidv7();
  const frozen = (locks as unknown as LockManager).request(name, () => new Promise(() => {}));
  const isStolen = frozen.then(
    () => false,
    () => true,
  );
  const other = tab(name);
  await expect.poll(other.leads, patience).toBe(true);
  expect(await isStolen).toBe(true);
});

test('a browser without locks lets every tab lead', () => {
  let leads = 0;
  const onLead = () => {
    leads += 1;
    return () => {
      leads -= 1;
    };
  };
  const alone = leadOneTab({ name: uuidv7(), onLead, locks: undefined });
  expect(leads).toBe(1);
  alone.stop();
  expect(leads).toBe(0);
});

/** An engine that only notes what it is asked, and a stand-in for the browser's stream of pokes. */
function listening(first: SyncStatus) {
  const reasons: string[] = [];
  const listeners = new Set<() => void>();
  const streams: { url: string; poke?: () => void; onerror?: () => void; closed: boolean }[] = [];
  let status = first;
  const engine: Engine = {
    sync: async (why) => {
      reasons.push(why);
    },
    status: () => status,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    stop: () => {},
  };
  vi.stubGlobal('EventSource', function EventSource(this: unknown, url: string) {
    const stream: (typeof streams)[number] & { addEventListener: unknown; close: unknown } = {
      url,
      closed: false,
      addEventListener: (_name: string, listener: () => void) => {
        stream.poke = listener;
      },
      close: () => {
        stream.closed = true;
      },
    };
    streams.push(stream);
    return stream;
  });
  const become = (next: SyncStatus) => {
    status = next;
    for (const listener of listeners) listener();
  };
  return { engine, reasons, streams, become };
}

test('a poke is a reason to ask; who is not signed in is not listening', () => {
  const { engine, reasons, streams, become } = listening({ state: 'local-only', waiting: 0 });
  ending.push(keepInTouch(engine));
  expect(streams).toEqual([]);
  become({ state: 'up-to-date', waiting: 0 });
  expect(streams.map(({ url }) => url)).toEqual(['/api/events']);
  streams[0]?.poke?.();
  expect(reasons).toEqual(['poke']);
  become({ state: 'local-only', waiting: 0 });
  expect(streams[0]?.closed).toBe(true);
});

test('a stream that breaks is closed and opened again once the server is heard', () => {
  const { engine, streams, become } = listening({ state: 'up-to-date', waiting: 0 });
  ending.push(keepInTouch(engine));
  streams[0]?.onerror?.();
  expect(streams[0]?.closed).toBe(true);
  become({ state: 'problem', problem: 'offline', waiting: 0 });
  expect(streams).toHaveLength(1);
  become({ state: 'up-to-date', waiting: 0 });
  expect(streams).toHaveLength(2);
});

test('the network coming back and the page being looked at wake the engine', () => {
  const reasons: string[] = [];
  const sleep = wakeInBrowser((why) => reasons.push(why));
  dispatchEvent(new Event('online'));
  document.dispatchEvent(new Event('visibilitychange'));
  sleep();
  dispatchEvent(new Event('online'));
  expect(reasons).toEqual(['online', 'visible']);
});
