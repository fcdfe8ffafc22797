import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { expect, onTestFinished, test } from 'vitest';
import { type BundledPostgres, openBundledPostgres } from '../../../src/server/database/bundled-postgres.ts';
import { folderForThisTest } from '../../support/server.ts';

const quick = { fsync: 'off' };
const module_ = new URL('../../../src/server/database/bundled-postgres.ts', import.meta.url).href;

async function ask<T extends pg.QueryResultRow>(url: string, query: string): Promise<T | undefined> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<T>(query)).rows[0];
  } finally {
    await client.end();
  }
}

const pidIn = (folder: string) => readFileSync(join(folder, 'postgres/data/postmaster.pid'), 'utf8').split('\n')[0];
const isStopped = (folder: string) => !existsSync(join(folder, 'postgres/data/postmaster.pid'));

/** Another process of ours on the same folder; it says its URL and stays. */
async function anotherProcess(folder: string) {
  const script = `const { openBundledPostgres } = await import(${JSON.stringify(module_)});
    const { url } = await openBundledPostgres(${JSON.stringify(folder)}, { fsync: 'off' });
    process.stdout.write(url); setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [url] = await once(child.stdout, 'data');
  const kill = async () => {
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  };
  onTestFinished(() => void child.kill('SIGKILL'));
  return { url: String(url), kill };
}

test('what was written is there after stopping and starting, and nobody gets in without the password', async () => {
  const folder = folderForThisTest();
  const first = await openBundledPostgres(folder, quick);
  await ask(first.url, 'create table kept (word text)');
  await ask(first.url, `insert into kept values ('still here')`);
  const wrong = first.url.replace(/:[^:@]+@/, ':guess@');
  await expect(ask(wrong, 'select 1')).rejects.toThrow('password');
  expect(await first.leave()).toEqual({ stopped: true });
  expect(isStopped(folder)).toBe(true);
  const second = await openBundledPostgres(folder, quick);
  expect(await ask(second.url, 'select word from kept')).toEqual({ word: 'still here' });
  await second.leave();
});

test('in production everything acknowledged is on the disk, and the log holds no statements', async () => {
  const postgres = await openBundledPostgres(folderForThisTest());
  const settings = await ask(
    postgres.url,
    `select current_setting('fsync') as fsync, current_setting('synchronous_commit') as sync,
      current_setting('log_min_error_statement') as statements, current_setting('log_error_verbosity') as verbosity`,
  );
  await postgres.leave();
  expect(settings).toEqual({ fsync: 'on', sync: 'on', statements: 'panic', verbosity: 'terse' });
});

test('one left running by a kill is adopted, and stopped by the one who adopted it', async () => {
  const folder = folderForThisTest();
  const other = await anotherProcess(folder);
  const pid = pidIn(folder);
  await other.kill();
  const adopted = await openBundledPostgres(folder, quick);
  expect([adopted.url, pidIn(folder)]).toEqual([other.url, pid]);
  expect(await adopted.leave()).toEqual({ stopped: true });
  expect(isStopped(folder)).toBe(true);
});

test('a command beside a running server uses its database and leaves it running', async () => {
  const folder = folderForThisTest();
  const server = await anotherProcess(folder);
  const command = await openBundledPostgres(folder, quick);
  expect(command.url).toBe(server.url);
  expect(await command.leave()).toEqual({ stopped: false });
  expect(await ask(server.url, 'select 1 as up')).toEqual({ up: 1 });
  await server.kill();
  await (await openBundledPostgres(folder, quick)).leave();
});

test('three who start at once on a new folder share one database; the last to leave stops it', async () => {
  const folder = folderForThisTest();
  const all = await Promise.all([1, 2, 3].map(() => openBundledPostgres(folder, quick)));
  expect(new Set(all.map(({ url }) => url)).size).toBe(1);
  const left = [];
  for (const one of all) left.push((await one.leave()).stopped);
  expect(left).toEqual([false, false, true]);
});

test('a number left by a machine that went down, now of another program, keeps nobody out', async () => {
  const folder = folderForThisTest();
  await (await openBundledPostgres(folder, quick)).leave();
  const stale = [process.pid, join(folder, 'postgres/data'), 1, 5432, '', '127.0.0.1', '', 'ready'].join('\n');
  writeFileSync(join(folder, 'postgres/data/postmaster.pid'), stale);
  const postgres = await openBundledPostgres(folder, quick);
  expect(await ask(postgres.url, 'select 1 as up')).toEqual({ up: 1 });
  await postgres.leave();
});

const asRoot = process.getuid?.() === 0;

test.runIf(asRoot)('as root it runs as another user, who owns the folder and no more', async () => {
  const folder = folderForThisTest();
  const postgres = await openBundledPostgres(folder, quick);
  expect(statSync(join(folder, 'postgres')).uid).not.toBe(0);
  expect(statSync(join(folder, 'postgres')).mode & 0o777).toBe(0o700);
  expect(statSync(join(folder, 'postgres.key'))).toMatchObject({ uid: 0 });
  expect(statSync(`/proc/${pidIn(folder)}`).uid).not.toBe(0);
  await postgres.leave();
});

test.runIf(asRoot)('as root it also runs in a folder no other user may pass through', async () => {
  const closed = mkdtempSync(join(homedir(), '.waymark-test-'));
  onTestFinished(() => rmSync(closed, { recursive: true, force: true }));
  chmodSync(closed, 0o700);
  const folder = join(closed, 'inner');
  mkdirSync(folder);
  const postgres = await openBundledPostgres(folder, quick);
  expect(await ask(postgres.url, 'select 1 as up')).toEqual({ up: 1 });
  expect(await postgres.leave()).toEqual({ stopped: true });
});

const nobody = { uid: 65_534, gid: 65_534 };
/** A clone under /root is closed to everybody else, and then there is no ordinary user to be. */
const nobodyReads = () =>
  spawnSync(process.execPath, ['-e', 'fs.readFileSync(process.argv[1])', fileURLToPath(module_)], {
    ...nobody,
    cwd: '/',
  });

test.runIf(asRoot && nobodyReads().status === 0)('as an ordinary user it runs as that user', async () => {
  const folder = folderForThisTest();
  chmodSync(folder, 0o777);
  const script = `const { openBundledPostgres } = await import(${JSON.stringify(module_)});
    const postgres = await openBundledPostgres(${JSON.stringify(join(folder, 'own'))}, { fsync: 'off' });
    process.stdout.write(JSON.stringify(await postgres.leave()));`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
    cwd: '/',
    ...nobody,
  });
  const [said] = await once(child.stdout, 'data');
  expect(JSON.parse(String(said))).toEqual({ stopped: true });
});

test('a database that cannot start is said with the end of its log', async () => {
  const folder = folderForThisTest();
  await (await openBundledPostgres(folder, quick)).leave();
  const attempt: Promise<BundledPostgres> = openBundledPostgres(folder, { shared_buffers: 'nonsense' });
  await expect(attempt).rejects.toThrow(/did not start.*shared_buffers/s);
});
