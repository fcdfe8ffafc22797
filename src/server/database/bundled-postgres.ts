import { randomBytes } from 'node:crypto';
import {
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { keptSecret } from '../secrets.ts';
import { type Keeper, keepOpen } from './keeper.ts';
import { findPostgres, type PostgresBinaries } from './postgres-binaries.ts';
import { chooseRunAs, type RunAs } from './run-as.ts';

export type BundledPostgres = {
  url: string;
  /** Stops PostgreSQL unless another process still uses it. Says whether it did. */
  leave(): Promise<{ stopped: boolean }>;
};

type Place = { home: string; data: string; log: string; password: string; binaries: PostgresBinaries; runAs: RunAs };

const patience = 60;

/**
 * The PostgreSQL of `dataDir`: made on first use, adopted when one is already running on the folder (another process of
 * ours, or one left by a kill), started otherwise. `postmaster.pid` keeps it to one per folder.
 * `settings` are server settings such as `{ fsync: 'off' }`, for tests only; they count when it is started here.
 */
export async function openBundledPostgres(
  dataDir: string,
  settings: Record<string, string> = {},
): Promise<BundledPostgres> {
  const password = keptSecret(dataDir, 'postgres.key');
  const home = join(dataDir, 'postgres');
  const binaries = findPostgres();
  const runAs = await chooseRunAs(home, binaries.postgres);
  const place = { home, data: join(home, 'data'), log: join(home, 'server.log'), password, binaries, runAs };
  if (!existsSync(home)) await initialise(dataDir, place);
  for (let attempt = 1; ; attempt += 1) {
    try {
      if (!isRunning(place)) await start(place, settings);
      const url = `postgres://waymark:${password}@127.0.0.1:${readPort(place)}/postgres`;
      const keeper = await keepOpen(url);
      return { url, leave: () => leave(place, keeper) };
    } catch (cause) {
      // Another process may be starting or stopping it at this very moment: look again. Nobody is: it cannot start.
      if (attempt >= (isRunning(place) ? patience : 3)) {
        throw new Error(`The bundled PostgreSQL in ${home} did not start. Its log ends: ${endOfLog(place)}`, { cause });
      }
      await pause(250);
    }
  }
}

/** Made aside and renamed, so that a kill or a second process never leaves or meets half a database. */
async function initialise(dataDir: string, { home, password, binaries, runAs }: Place): Promise<void> {
  removeAbandoned(dataDir);
  const aside = `${home}.new-${process.pid}-${randomBytes(4).toString('hex')}`;
  mkdirSync(aside, { mode: 0o700 });
  const passwordFile = join(aside, 'password');
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (runAs.uid !== undefined && runAs.gid !== undefined) {
    chownSync(aside, runAs.uid, runAs.gid);
    chownSync(passwordFile, runAs.uid, runAs.gid);
  }
  // The builtin provider sorts the same on every machine and needs no locale installed.
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  const access = ['--username=waymark', '--auth=scram-sha-256', `--pwfile=${passwordFile}`];
  await runAs.run(binaries.initdb, [`--pgdata=${join(aside, 'data')}`, ...access, ...locale]);
  rmSync(passwordFile);
  try {
    renameSync(aside, home);
  } catch (error) {
    rmSync(aside, { recursive: true, force: true });
    if (!existsSync(home)) throw error;
  }
}

function removeAbandoned(dataDir: string): void {
  for (const name of readdirSync(dataDir)) {
    const pid = /^postgres\.new-(\d+)-/.exec(name)?.[1];
    if (pid && !isAlive(Number(pid))) rmSync(join(dataDir, name), { recursive: true, force: true });
  }
}

async function start({ data, log, binaries, runAs }: Place, settings: Record<string, string>): Promise<void> {
  const all = {
    listen_addresses: '127.0.0.1',
    port: String(await freePort()),
    unix_socket_directories: "''",
    timezone: 'UTC',
    log_timezone: 'UTC',
    max_connections: '200',
    // A log that never holds a family's words: no statements, no values, no DETAIL lines.
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    log_parameter_max_length: '0',
    log_checkpoints: 'off',
    ...settings,
  };
  const options = Object.entries(all).map(([name, value]) => `-c ${name}=${value}`);
  await runAs.run(binaries.pgCtl, ['start', '-w', '-t', '60', '-D', data, '-l', log, '-o', options.join(' ')]);
}

async function leave({ data, binaries, runAs }: Place, keeper: Keeper): Promise<{ stopped: boolean }> {
  const isLast = await keeper.becomeLast();
  if (isLast) await runAs.run(binaries.pgCtl, ['stop', '-w', '-m', 'fast', '-D', data]);
  await keeper.end();
  return { stopped: isLast };
}

function isRunning(place: Place): boolean {
  const pid = postmasterFile(place)[0];
  if (pid === undefined || !isAlive(Number(pid))) return false;
  if (isPostgres(Number(pid))) return true;
  // The number now belongs to another program (a container counts from 1 again): PostgreSQL itself would give up here.
  rmSync(join(place.data, 'postmaster.pid'), { force: true });
  return false;
}

function isPostgres(pid: number): boolean {
  if (process.platform !== 'linux') return true;
  const path = `/proc/${pid}/cmdline`;
  return existsSync(path) && readFileSync(path, 'utf8').includes('postgres');
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Line 4 is the port (https://www.postgresql.org/docs/18/storage-file-layout.html). */
function readPort(place: Place): number {
  const port = Number(postmasterFile(place)[3]);
  if (!port) throw new Error('PostgreSQL has not written its port yet');
  return port;
}

function postmasterFile({ data }: Place): string[] {
  const path = join(data, 'postmaster.pid');
  return existsSync(path) ? readFileSync(path, 'utf8').split('\n') : [];
}

function endOfLog({ log }: Place): string {
  return existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n').slice(-3).join(' / ') : 'empty';
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
