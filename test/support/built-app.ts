import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const root = join(import.meta.dirname, '..', '..');

export type BuiltApp = {
  /** `http://127.0.0.1:<port>`, the same after `start`. */
  url: string;
  dataDir: string;
  /** What the command line needs to find this server's data. */
  env: Record<string, string>;
  /** What the server has printed so far, for the message of a failing test. */
  said(): string;
  /** Starts it again on the same port and folder, after `kill` or `stop`. */
  start(): Promise<void>;
  /** As a power cut does: SIGKILL, nothing is finished. */
  kill(): Promise<void>;
  /** As an operator does: SIGTERM. Gives the exit code. */
  stop(): Promise<number | null>;
  /** Stops it whatever its state, and leaves nothing behind. */
  dispose(): Promise<void>;
};

export type BuiltAppOptions = {
  /** Left out: the bundled PostgreSQL in a folder of its own, as `npm start` does. */
  databaseUrl?: string;
  /** More for the environment: DEMO, PUBLIC_URL … */
  env?: Record<string, string>;
};

/** The real server process over the real build in `dist/`, as `npm start` runs it. Ready when it gives this back. */
export async function startBuiltApp(options: BuiltAppOptions = {}): Promise<BuiltApp> {
  if (!existsSync(join(root, 'dist', 'index.html'))) {
    throw new Error('The app is not built. `npm test` builds it; by hand: `vite build`.');
  }
  const dataDir = mkdtempSync(join(tmpdir(), 'waymark-app-'));
  // The bundled PostgreSQL refuses root and runs as another user, who has to reach its folder through this one.
  chmodSync(dataDir, 0o755);
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const log: string[] = [];
  const data = { DATA_DIR: dataDir, ...(options.databaseUrl && { DATABASE_URL: options.databaseUrl }) };
  let server: ChildProcess | undefined;

  async function start(): Promise<void> {
    const { DATABASE_URL: _, ...inherited } = process.env;
    const env = { ...inherited, PORT: String(port), HOST: '127.0.0.1', ...data, ...options.env };
    const child = spawn(process.execPath, ['src/server/main.ts'], {
      cwd: root,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes: Buffer) => log.push(String(bytes)));
    server = child;
    await healthy(url, child, () => log.join(''));
  }

  async function end(signal: NodeJS.Signals): Promise<number | null> {
    const child = server;
    server = undefined;
    if (!child || child.exitCode !== null || child.signalCode !== null) return child?.exitCode ?? null;
    const ended = once(child, 'exit');
    child.kill(signal);
    const [code] = await ended;
    return code;
  }

  async function dispose(): Promise<void> {
    // A killed server leaves its bundled PostgreSQL running; one that starts again adopts it and can end it in order.
    if (!options.databaseUrl && server === undefined) await start();
    await end('SIGTERM');
    rmSync(dataDir, { recursive: true, force: true });
  }

  const app = { url, dataDir, env: data, said: () => log.join(''), start, stop: () => end('SIGTERM'), dispose };
  await start();
  return { ...app, kill: async () => void (await end('SIGKILL')) };
}

/** A port nobody listens on, kept for the whole life of one app so that it comes back under the same origin. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('No port was given.');
  return address.port;
}

async function healthy(url: string, child: ChildProcess, said: () => string): Promise<void> {
  for (let tries = 0; tries < 1200; tries++) {
    if (child.exitCode !== null || child.signalCode !== null) throw new Error(`The server ended at once:\n${said()}`);
    const answer = await fetch(`${url}/api/health`).catch(() => undefined);
    if (answer?.ok) return;
    await pause(50);
  }
  throw new Error(`The server was not healthy within a minute:\n${said()}`);
}
