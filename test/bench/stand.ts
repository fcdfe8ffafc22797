import { randomUUID } from 'node:crypto';
import { type Database, openDatabase } from '../../src/server/database/open.ts';
import { writeScope } from '../../src/server/sync/write-scope.ts';
import { type BuiltApp, startBuiltApp } from '../support/built-app.ts';
import { codeSentTo } from '../support/built-app-sign-in.ts';
import { type BaselineServer, startBaselineServer } from './baseline-server.ts';
import { buildPage } from './build-pages.ts';
import { benchCase, familyRecords } from './records.ts';

type Cookie = { name: string; value: string };

/** Everything the measurements stand on: the real server and database, the baseline's, and somebody signed in. */
export type Stand = {
  app: BuiltApp;
  baseline: BaselineServer;
  /** Files of the bench page that drives Waymark, by the address they have on the app's origin. */
  page: ReadonlyMap<string, Buffer>;
  /** Makes a home of `count` records that a person of its own may read and write, signed in by the cookies. */
  family(count: number): Promise<Family>;
  /** One more version of the home: one record changed, as the other parent's phone would. */
  touch(scope: Family['scope']): Promise<void>;
  dispose(): Promise<void>;
};

export type Family = { scope: `home:${string}`; cookies: Cookie[]; person: string; email: string };

export async function openStand(): Promise<Stand> {
  const app = await startBuiltApp({ env: { DEMO: '1', NODE_ENV: 'production' } });
  const database = await openDatabase({ dataDir: app.dataDir, databaseUrl: undefined });
  const [page, plain, shell] = await Promise.all([
    buildPage('page', '/bench/page/'),
    buildPage('baseline', '/plain/'),
    buildPage('shell', '/'),
  ]);
  const baseline = await startBaselineServer(database.pool, new Map([...plain, ...shell]));
  return {
    app,
    baseline,
    page,
    family: (count) => makeFamily(app, database, count),
    touch: async (scope) => {
      const [record] = familyRecords(1);
      if (!record) return;
      const body = { ...record.body, note: randomUUID() };
      await database.db
        .transaction()
        .execute((trx) => writeScope(trx, scope, { puts: [{ ...record, body }], removes: [] }));
    },
    dispose: async () => {
      await baseline.stop();
      await database.close();
      await app.dispose();
    },
  };
}

async function makeFamily(app: BuiltApp, { db }: Database, count: number): Promise<Family> {
  const email = `bench-${randomUUID()}@example.org`;
  const { person, cookies } = await signIn(app.url, email);
  const scope = `home:${randomUUID()}` as const;
  const council = `case:C-${randomUUID().slice(0, 8)}` as const;
  await db.transaction().execute(async (trx) => {
    await writeScope(trx, scope, { puts: familyRecords(count), removes: [] });
    await writeScope(trx, council, { puts: benchCase(), removes: [] });
  });
  const grant = { person, given_by: 'bench' };
  await db
    .insertInto('grants')
    .values([
      { ...grant, scope_id: scope, level: 'write' },
      { ...grant, scope_id: council, level: 'read' },
    ])
    .execute();
  return { scope, cookies, person, email };
}

/** By e-mail code, as anyone does; the code is read from the demo's post. */
async function signIn(url: string, email: string): Promise<{ person: string; cookies: Cookie[] }> {
  const post = (path: string, body: unknown) =>
    fetch(`${url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: url },
      body: JSON.stringify(body),
    });
  const code = await codeSentTo(url, email, () => post('/api/session/code', { email }));
  const answer = await post('/api/session', { email, code });
  if (!answer.ok) throw new Error(`The bench could not sign in: ${answer.status} ${await answer.text()}`);
  const { person } = await answer.json();
  const cookies = answer.headers.getSetCookie().map((line) => {
    const [pair = ''] = line.split(';');
    const at = pair.indexOf('=');
    return { name: pair.slice(0, at), value: decodeURIComponent(pair.slice(at + 1)) };
  });
  return { person, cookies };
}
