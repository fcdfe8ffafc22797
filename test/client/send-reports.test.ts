import { sql } from 'kysely';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { carryKept } from '../../src/client/carry-kept.ts';
import { dropReport, type KeptReport, keepReport, readReports, reportsKey } from '../../src/client/kept-reports.ts';
import { type SenderOptions, sendReports } from '../../src/client/send-reports.ts';
import type { Store } from '../../src/client/store/open-store.ts';
import { uuidv7 } from '../../src/client/uuid.ts';
import { readInbox } from '../../src/server/council-api/inbox.ts';
import { mostReportsPerDay } from '../../src/server/council-api/take-report.ts';
import type { Database } from '../../src/server/database/open.ts';
import { freshDatabase } from '../support/database.ts';
import { serverForThisTest } from '../support/server.ts';
import { syncWorld } from '../support/sync-world.ts';
import { newProfile, openTab, openTabForThisTest } from './phone.ts';
import { legible, rawRows } from './raw-storage.ts';

let database: Database;
beforeAll(async () => {
  database = await freshDatabase();
  await syncWorld(() => database).council('content:hertfordshire', [{ id: 'palms', kind: 'service', body: {} }]);
});
afterAll(() => database.close());

const wrong = (over: Partial<KeptReport> = {}): KeptReport => ({
  ...{ id: uuidv7(), council: 'hertfordshire', record: 'palms', field: 'phone', text: 'It rings and rings.' },
  ...{ madeAt: '2026-11-22T21:00:00.000Z', ...over },
});

const kept = (store: Store) => readReports(store.setting(reportsKey));

/** The real server over the real network, or none at all. */
async function network() {
  const server = await serverForThisTest(database);
  const url = await server.listen();
  const net = { isUp: true, loseAnswers: 0 };
  const sent: RequestInit[] = [];
  const fetch: typeof globalThis.fetch = async (path, init) => {
    if (!net.isUp) throw new TypeError('fetch failed');
    sent.push(init ?? {});
    const response = await globalThis.fetch(`${url}${path}`, init);
    if (net.loseAnswers > 0) {
      net.loseAnswers -= 1;
      throw new TypeError('fetch failed');
    }
    return response;
  };
  const wakers = new Set<() => void>();
  const timers: (() => void)[] = [];
  const options: SenderOptions = {
    fetch,
    clock: { setTimeout: (work) => timers.push(work), clearTimeout: () => timers.splice(0) },
    wake: (listener) => {
      wakers.add(listener);
      return () => wakers.delete(listener);
    },
  };
  return {
    net,
    sent,
    timers,
    /** Starts the sender as a tab would; it ends with the test at the latest. */
    start: (store: Store) => {
      const stop = sendReports(store, options);
      onTestFinished(stop);
      return stop;
    },
    comesBack: () => {
      net.isUp = true;
      for (const wake of wakers) wake();
    },
  };
}

const arrived = async (id: string) =>
  (await readInbox(database.db, { since: 0, who: 'cli' })).items.filter(({ record }) => record === id);
const isSent = (store: Store, id: string) => () => kept(store).find((one) => one.id === id)?.sentAt !== undefined;

test('a wrong number told with no signal survives closing, and arrives when the signal is back', async () => {
  const { net, start, comesBack } = await network();
  const profile = newProfile();
  const first = await openTab(profile);
  net.isUp = false;
  const stop = start(first.store);
  const report = wrong();
  await keepReport(first.store, report);
  await expect.poll(() => kept(first.store)).toMatchObject([{ id: report.id, text: 'It rings and rings.' }]);
  stop();
  first.close();
  expect(await arrived(report.id)).toEqual([]);

  const { store } = await openTabForThisTest(profile);
  start(store);
  expect(kept(store)[0]?.sentAt).toBeUndefined();
  comesBack();
  await expect.poll(isSent(store, report.id)).toBe(true);
  const [item] = await arrived(report.id);
  expect(item).toMatchObject({ kind: 'mistake', person: '', child: '', body: { text: 'It rings and rings.' } });
  expect(kept(store)[0]?.sentAt).toBe(item?.at);
});

test('a phone that opens with one waiting sends it by itself, and one that was sent is not sent again', async () => {
  const { start, sent } = await network();
  const { store } = await openTabForThisTest();
  const report = wrong();
  await keepReport(store, report);
  const stop = start(store);
  await expect.poll(isSent(store, report.id)).toBe(true);
  stop();
  start(store);
  const next = wrong({ text: 'The page is gone.' });
  await keepReport(store, next);
  await expect.poll(isSent(store, next.id)).toBe(true);
  expect(sent).toHaveLength(2);
});

test('an answer that was lost on the way is asked for again, and the council has it once', async () => {
  const { net, start, comesBack, timers } = await network();
  const { store } = await openTabForThisTest();
  net.loseAnswers = 1;
  start(store);
  const report = wrong();
  await keepReport(store, report);
  await expect.poll(() => timers.length).toBe(1);
  expect(kept(store)[0]?.sentAt).toBeUndefined();
  comesBack();
  await expect.poll(isSent(store, report.id)).toBe(true);
  expect(await arrived(report.id)).toHaveLength(1);
});

test('what is taken back while it waits never leaves', async () => {
  const { net, start, comesBack } = await network();
  const { store } = await openTabForThisTest();
  net.isUp = false;
  start(store);
  const [gone, stays] = [wrong(), wrong({ text: 'Another one.' })];
  await keepReport(store, gone);
  await keepReport(store, stays);
  await dropReport(store, gone.id);
  comesBack();
  await expect.poll(isSent(store, stays.id)).toBe(true);
  expect(await arrived(gone.id)).toEqual([]);
  expect(kept(store).map(({ id }) => id)).toEqual([stays.id]);
});

test('what the council no longer publishes stops, keeps its words, and lets the others go on', async () => {
  const { start } = await network();
  const { store } = await openTabForThisTest();
  const [unknown, known] = [wrong({ record: 'never-was', text: 'About nothing.' }), wrong()];
  await keepReport(store, unknown);
  await keepReport(store, known);
  start(store);
  await expect.poll(isSent(store, known.id)).toBe(true);
  expect(kept(store).find(({ id }) => id === unknown.id)).toMatchObject({
    stopped: 'not-found',
    text: 'About nothing.',
  });
});

test('nobody’s session goes along, no time and no name, and on the phone it lies sealed', async () => {
  const { start, sent } = await network();
  const profile = newProfile();
  const { store } = await openTabForThisTest(profile);
  await store.signedIn('anna', 'anna@example.org');
  const report = wrong({ text: 'Nobody answers at the old mill.' });
  await keepReport(store, report);
  const rows = await rawRows(profile);
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.map(legible).join()).not.toContain('the old mill');
  start(store);
  await expect.poll(isSent(store, report.id)).toBe(true);
  expect(sent[0]).toMatchObject({ credentials: 'omit' });
  expect(Object.keys(JSON.parse(String(sent[0]?.body))).sort()).toEqual(['field', 'id', 'record', 'text']);
});

test('after paint, the sender is fetched only when something waits, and then the report arrives', async () => {
  const server = await serverForThisTest(database);
  const url = await server.listen();
  const real = globalThis.fetch;
  const asked: string[] = [];
  globalThis.fetch = async (path, init) => {
    asked.push(String(path));
    return real(`${url}${path}`, init);
  };
  Object.assign(globalThis, { addEventListener: () => undefined, removeEventListener: () => undefined });
  const { store, engine } = await openTabForThisTest();
  const stop = carryKept(store, engine);
  onTestFinished(() => {
    globalThis.fetch = real;
    stop();
  });
  await store.keepSetting('child', 'sam');
  expect(asked).toEqual([]);
  const report = wrong();
  await keepReport(store, report);
  await expect.poll(isSent(store, report.id)).toBe(true);
  expect(await arrived(report.id)).toHaveLength(1);
});

test('two tabs that tell of a mistake at the same moment lose neither', async () => {
  const profile = newProfile();
  const tabs = [await openTabForThisTest(profile), await openTabForThisTest(profile)] as const;
  const reports = [wrong({ text: 'One' }), wrong({ text: 'Two' }), wrong({ text: 'Three' }), wrong({ text: 'Four' })];
  const answers = await Promise.all(reports.map((report, at) => keepReport(tabs[at % 2 === 0 ? 0 : 1].store, report)));
  expect(answers).toEqual(Array(4).fill({ ok: true }));
  const { store } = await openTabForThisTest(profile);
  expect(
    kept(store)
      .map(({ text }) => text)
      .sort(),
  ).toEqual(['Four', 'One', 'Three', 'Two']);
});

test('a council that takes no more today does not keep others from hearing', async () => {
  const { start, timers } = await network();
  await syncWorld(() => database).council('content:suffolk', [{ id: 'help', kind: 'service', body: {} }]);
  await sql`
    insert into inbox (id, scope_id, record_id, kind, person, child_ref, body)
    select -n, 'content:hertfordshire', 'r' || n, 'mistake', '', '', '{}' from generate_series(1, ${mostReportsPerDay}) as n`.execute(
    database.db,
  );
  onTestFinished(async () => void (await database.db.deleteFrom('inbox').where('id', '<', 0).execute()));
  const { store } = await openTabForThisTest();
  const [first, other] = [wrong(), wrong({ council: 'suffolk', record: 'help' })];
  await keepReport(store, first);
  await keepReport(store, other);
  start(store);
  await expect.poll(isSent(store, other.id)).toBe(true);
  await expect.poll(() => timers.length).toBe(1);
  expect(kept(store).find(({ id }) => id === first.id)).toEqual(first);
});
