import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../../../src/server/database/open.ts';
import { freshDatabase } from '../../support/database.ts';
import { serverForThisTest } from '../../support/server.ts';

let database: Database;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.close());

test('a phone that hangs up while it is being looked up leaves no stream open behind it', async () => {
  const server = await serverForThisTest(database);
  const address = await server.listen();
  const { cookie } = await server.signIn('quick@example.org');
  const { port } = new URL(address);
  // Hangs up at once: the request is there, its sender is gone before the session has been read.
  for (let caller = 0; caller < 12; caller += 1) {
    const socket = connect(Number(port), '127.0.0.1');
    await new Promise<void>((done) => socket.once('connect', done));
    socket.write(`GET /api/events HTTP/1.1\r\nhost: x\r\ncookie: ${cookie}\r\n\r\n`, () => socket.resetAndDestroy());
    await new Promise<void>((done) => socket.once('close', () => done()));
  }
  const open = async () => /waymark_listeners (\d+)/.exec(await (await fetch(`${address}/api/metrics`)).text())?.[1];
  for (let look = 0; look < 100 && (await open()) !== '0'; look += 1) await pause(20);
  expect(await open()).toBe('0');
});
