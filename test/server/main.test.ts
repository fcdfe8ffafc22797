import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { folderForThisTest } from '../support/server.ts';

const main = fileURLToPath(new URL('../../src/server/main.ts', import.meta.url));

function launch(env: Record<string, string>) {
  const child = spawn(process.execPath, [main], {
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let said = '';
  child.stderr.on('data', (chunk) => {
    said += chunk;
  });
  const exit = once(child, 'exit').then(([code]) => ({ code, said }));
  const address = once(createInterface(child.stdout), 'line').then(
    ([line]) => /http:\S+/.exec(String(line))?.[0] ?? '',
  );
  return { child, exit, address };
}

const families = async (address: string): Promise<{ email: string }[]> =>
  (await fetch(`${address}/api/demo/families`)).json();
const post = async (address: string): Promise<unknown[]> => (await fetch(`${address}/api/demo/post`)).json();

test('the first start fills the demo, a kill loses nothing, the second start does not fill it again, and SIGTERM stops it all', async () => {
  const DATA_DIR = folderForThisTest();
  const first = launch({ DATA_DIR, PORT: '0' });
  const address = await first.address;
  expect(await families(address)).toHaveLength(6);
  const letters = await post(address);
  expect(letters.length).toBeGreaterThanOrEqual(7);
  first.child.kill('SIGKILL');
  await first.exit;

  const second = launch({ DATA_DIR, PORT: '0' });
  expect(await post(await second.address)).toEqual(letters);
  second.child.kill('SIGTERM');
  expect(await second.exit).toEqual({ code: 0, said: '' });
  expect(existsSync(join(DATA_DIR, 'postgres/data/postmaster.pid'))).toBe(false);
});

test('a wrong variable ends it with 2, a port in use with 1, each with a sentence', async () => {
  expect(await launch({ PORT: 'eighty' }).exit).toEqual({ code: 2, said: 'PORT must be a number from 0 to 65535.\n' });
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  onTestFinished(() => void taken.close());
  const address = taken.address();
  const PORT = String(typeof address === 'object' ? address?.port : 0);
  const { code, said } = await launch({ DATA_DIR: folderForThisTest(), PORT, DEMO: '0' }).exit;
  expect(code).toBe(1);
  expect(said).toContain(`Something else is using 127.0.0.1:${PORT}`);
});

test('a database that is not there is said, without its password', async () => {
  const DATABASE_URL = 'postgres://waymark:hunter2@127.0.0.1:1/waymark';
  const { code, said } = await launch({ DATA_DIR: folderForThisTest(), DATABASE_URL }).exit;
  expect(code).toBe(1);
  expect(said).toMatch(/^Waymark could not start: .*ECONNREFUSED/);
  expect(said).not.toContain('hunter2');
});
