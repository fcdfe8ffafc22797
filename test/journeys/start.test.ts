import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/server/database/open.ts';
import { freePort } from '../support/built-app.ts';
import { freshDatabase } from '../support/database.ts';

describe('npm start', () => {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-start-'));
  let database: Database;
  let npm: ChildProcess;
  let url: string;

  const answers = async () => (await fetch(`${url}/api/health`).catch(() => undefined))?.status;

  beforeAll(async () => {
    database = await freshDatabase();
    const port = await freePort();
    url = `http://127.0.0.1:${port}`;
    npm = spawn('npm', ['start'], {
      cwd: join(import.meta.dirname, '..', '..'),
      env: { ...process.env, PORT: String(port), DATA_DIR: folder, DATABASE_URL: database.url },
      stdio: 'ignore',
    });
  });

  afterAll(async () => {
    npm.kill('SIGTERM');
    await database.close();
    rmSync(folder, { recursive: true });
  });

  it('serves the app and the API', async () => {
    while ((await answers()) !== 200) await pause(100);
    const page = await fetch(url);
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await page.text()).toContain('<title>Waymark</title>');
  });

  it('stops the server too when npm is stopped', async () => {
    const ended = once(npm, 'exit');
    npm.kill('SIGTERM');
    await ended;
    while ((await answers()) !== undefined) await pause(100);
    expect(await answers()).toBeUndefined();
  });
});
