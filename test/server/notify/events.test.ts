import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import type { ScopeId } from '../../../src/domain/scope.ts';
import type { Database } from '../../../src/server/database/open.ts';
import { freshDatabase } from '../../support/database.ts';
import { serverForThisTest, type TestServer } from '../../support/server.ts';
import { syncWorld } from '../../support/sync-world.ts';

let database: Database;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.close());

const { newHome, grant, council } = syncWorld(() => database);
const record = (id: string) => [{ id, kind: 'own-event', body: { secret: 'words' } }];

type Stream = { status: number; next(): Promise<string>; ended: Promise<void> };

/** Reads the stream message by message, as EventSource does. */
async function eventsOf(address: string, cookie: string): Promise<Stream> {
  const leaving = new AbortController();
  onTestFinished(() => leaving.abort());
  const answer = await fetch(`${address}/api/events`, { headers: { cookie }, signal: leaving.signal });
  const messages: string[] = [];
  const waiting: ((message: string) => void)[] = [];
  const take = (message: string) => {
    const ready = waiting.shift();
    if (ready) ready(message);
    else messages.push(message);
  };
  const read = async () => {
    let text = '';
    for await (const chunk of answer.body ?? []) {
      text += Buffer.from(chunk).toString();
      const parts = text.split('\n\n');
      text = parts.pop() ?? '';
      for (const part of parts) if (part.startsWith('event:')) take(part);
    }
  };
  const ended = read().catch(() => {});
  const next = () =>
    new Promise<string>((resolve) => {
      const message = messages.shift();
      if (message === undefined) waiting.push(resolve);
      else resolve(message);
    });
  return { status: answer.status, next, ended };
}

/** Until the servers hear the database: connecting pokes everybody once, which a test must not take for its own poke. */
async function allListening(servers: number): Promise<void> {
  const query = `select 1 from pg_stat_activity where datname = current_database()
    and application_name = 'waymark listener' and query like 'listen%' and state = 'idle'`;
  while ((await database.pool.query(query)).rows.length < servers) await database.pool.query('select pg_sleep(0.01)');
}

async function listener(server: TestServer, email: string, servers = 1) {
  const address = await server.listen();
  const { cookie, person } = await server.signIn(email);
  await allListening(servers);
  const stream = await eventsOf(address, cookie);
  return { ...stream, person, cookie, address };
}

test('what one server writes is heard at the other, and not a word of it', async () => {
  const [here, there] = [await serverForThisTest(database), await serverForThisTest(database)];
  const parent = await listener(here, 'parent@example.org', 2);
  const sibling = await listener(there, 'sibling@example.org', 2);
  const home: ScopeId = newHome();
  for (const { person } of [parent, sibling]) await grant(person, home, 'read');
  for (const { next } of [parent, sibling]) expect(await next()).toBe('event: poke\ndata: {}');
  await council(home, record('r1'));
  for (const { next } of [parent, sibling]) expect(await next()).toBe('event: poke\ndata: {}');
});

test('a change that is taken back is never told', async () => {
  const server = await serverForThisTest(database);
  const parent = await listener(server, 'rollback@example.org');
  const home = newHome();
  await grant(parent.person, home, 'read');
  await parent.next();
  const poked = parent.next().then(() => 'poke');
  await database.db
    .transaction()
    .execute(async (trx) => {
      await trx.insertInto('scopes').values({ id: home }).execute();
      await trx
        .insertInto('grants')
        .values({ scope_id: home, person: parent.person, level: 'write', given_by: 'x' })
        .execute();
      throw new Error('taken back');
    })
    .catch(() => {});
  const first = await Promise.race([poked, database.pool.query('select pg_sleep(0.2)').then(() => 'silence')]);
  expect(first).toBe('silence');
});

test('giving and withdrawing access is told to the person at once', async () => {
  const parent = await listener(await serverForThisTest(database), 'grants@example.org');
  const home = newHome();
  await grant(parent.person, home, 'read');
  expect(await parent.next()).toContain('poke');
  await database.db.deleteFrom('grants').where('scope_id', '=', home).execute();
  expect(await parent.next()).toContain('poke');
});

test('after the database went away for a moment everybody is told to ask again, and pokes go on', async () => {
  const parent = await listener(await serverForThisTest(database), 'away@example.org');
  await database.pool.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'waymark listener' and datname = current_database()`,
  );
  expect(await parent.next()).toContain('poke');
  await council(`person:${parent.person}`, record('after'));
  expect(await parent.next()).toContain('poke');
});

test('a stream is only for who is signed in, and one person cannot hold them all', async () => {
  const server = await serverForThisTest(database);
  const address = await server.listen();
  expect((await fetch(`${address}/api/events`)).status).toBe(401);
  const { cookie } = await server.signIn('greedy@example.org');
  const streams = [];
  for (let n = 0; n < 21; n += 1) streams.push(await eventsOf(address, cookie));
  expect(streams.map(({ status }) => status)).toEqual([...Array(20).fill(200), 503]);
});

test('a server that leaves ends its streams and finishes what was asked', async () => {
  const server = await serverForThisTest(database);
  const [asked, goOn] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  server.app.get('/api/long', async () => {
    asked.resolve();
    await goOn.promise;
    return 'done';
  });
  const parent = await listener(server, 'leaving@example.org');
  const long = fetch(`${parent.address}/api/long`);
  await asked.promise;
  const closed = server.app.close();
  await parent.ended;
  await expect(fetch(`${parent.address}/api/health`)).rejects.toThrow();
  goOn.resolve();
  expect(await (await long).text()).toBe('done');
  await closed;
});
