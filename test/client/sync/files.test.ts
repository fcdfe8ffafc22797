import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fileState } from '../../../src/client/sync/files-state.ts';
import { pieceBytes } from '../../../src/domain/records/file-records.ts';
import type { ScopeId } from '../../../src/domain/scope.ts';
import type { Database } from '../../../src/server/database/open.ts';
import { newGeneration } from '../../../src/server/sync/new-generation.ts';
import { freshDatabase } from '../../support/database.ts';
import { addChild, shown } from '../phone.ts';
import { bytesOf, familyOnline, filePhone, photoOf, type Request } from './files-world.ts';

let database: Database;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.close());

type Phone = Awaited<ReturnType<typeof filePhone>>;

const stateOn = ({ port }: Phone, id: string) => fileState(port.held(), true, id);

async function kept(phone: Phone, home: ScopeId, file: File): Promise<string> {
  const answer = await phone.desk.keep(home, file, { child: 'sam' });
  if (!answer.ok) throw new Error(answer.problem);
  return answer.id;
}

async function opened(phone: Phone, home: ScopeId, id: string) {
  const answer = await phone.desk.open(home, id);
  return answer.ok ? sumOf(new Uint8Array(await answer.blob.arrayBuffer())) : answer.problem;
}

const sumOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

const isPut = ({ method }: Request) => method === 'PUT';

test('a file kept on one phone is opened on the other, the same to the last byte', async () => {
  const family = await familyOnline(database);
  const [one, two] = [await filePhone(family), await filePhone(family)];
  await addChild(one.store, family.home, 'sam', 'Sam');
  const bytes = bytesOf(2 * pieceBytes + 77);
  const id = await kept(one, family.home, photoOf(bytes));
  expect(stateOn(one, id)).toBe('waiting');
  await one.settle();
  expect(stateOn(one, id)).toBe('sent');
  await two.settle();
  expect(shown(two.store, family.home).map((record) => record.id)).toContain(id);
  expect(stateOn(two, id)).toBe('not-here');
  expect(await opened(two, family.home, id)).toBe(sumOf(bytes));
  expect(stateOn(two, id)).toBe('sent');
  two.by(() => 'lost');
  expect(await opened(two, family.home, id)).toBe(sumOf(bytes));
});

test('cut off in the middle, sending goes on where it stopped, and nothing is sent that has arrived', async () => {
  const family = await familyOnline(database);
  const phone = await filePhone(family);
  await addChild(phone.store, family.home, 'sam', 'Sam');
  const id = await kept(phone, family.home, photoOf(bytesOf(3 * pieceBytes)));
  let puts = 0;
  // The second piece arrives and its answer is lost; after that there is no signal.
  phone.by((request) => {
    if (isPut(request)) puts += 1;
    return puts < 2 ? 'through' : puts === 2 && isPut(request) ? 'answer-lost' : 'lost';
  });
  await phone.settle();
  expect(stateOn(phone, id)).toBe('waiting');
  phone.by(() => 'through');
  phone.asked.length = 0;
  await phone.settle();
  expect(stateOn(phone, id)).toBe('sent');
  expect(phone.asked.filter(isPut).map(({ path }) => path.at(-1))).toEqual(['2']);
});

test('closing the app keeps the queue: what waited is sent by the next visit', async () => {
  const family = await familyOnline(database);
  const first = await filePhone(family, { road: () => 'lost' });
  await addChild(first.store, family.home, 'sam', 'Sam');
  const bytes = bytesOf(pieceBytes + 1);
  const id = await kept(first, family.home, photoOf(bytes));
  await first.settle();
  first.close();
  const again = await filePhone(family, { profile: first.profile });
  expect(stateOn(again, id)).toBe('waiting');
  await again.settle();
  expect(stateOn(again, id)).toBe('sent');
  expect(await opened(again, family.home, id)).toBe(sumOf(bytes));
});

test('words do not wait for files: they go while no byte gets through, and stop a file on its way', async () => {
  const family = await familyOnline(database);
  const phone = await filePhone(family, { road: () => 'lost' });
  await addChild(phone.store, family.home, 'sam', 'Sam');
  const id = await kept(phone, family.home, photoOf(bytesOf(3 * pieceBytes)));
  await phone.settle();
  expect(phone.engine.status()).toMatchObject({ state: 'up-to-date', waiting: 0 });
  expect(stateOn(phone, id)).toBe('waiting');
  // Somebody writes while the first piece is on its way.
  let isWritten = false;
  phone.by((request) => {
    if (isPut(request) && !isWritten) {
      isWritten = true;
      void addChild(phone.store, family.home, 'ada', 'Ada');
    }
    return 'through';
  });
  phone.asked.length = 0;
  await phone.queue.run();
  expect(phone.engine.status().state).toBe('waiting');
  expect(phone.asked.filter(isPut)).toHaveLength(1);
  await phone.settle();
  expect(stateOn(phone, id)).toBe('sent');
  expect(phone.engine.status().state).toBe('up-to-date');
});

test('a small file comes to the other phone by itself, a large one when it is opened, neither where data is saved', async () => {
  const family = await familyOnline(database);
  const one = await filePhone(family);
  await addChild(one.store, family.home, 'sam', 'Sam');
  const small = await kept(one, family.home, photoOf(bytesOf(300_000)));
  const large = await kept(one, family.home, photoOf(bytesOf(300_001)));
  await one.settle();
  const two = await filePhone(family);
  const three = await filePhone(family, { savesData: true });
  await two.settle();
  await three.settle();
  expect([stateOn(two, small), stateOn(two, large)]).toEqual(['sent', 'not-here']);
  expect(stateOn(three, small)).toBe('not-here');
});

test('fetching, too, goes on where it was cut off', async () => {
  const family = await familyOnline(database);
  const [one, two] = [await filePhone(family), await filePhone(family)];
  await addChild(one.store, family.home, 'sam', 'Sam');
  const bytes = bytesOf(3 * pieceBytes);
  const id = await kept(one, family.home, photoOf(bytes));
  await one.settle();
  await two.settle();
  two.by(({ path }) => (path.endsWith('/2') ? 'lost' : 'through'));
  expect(await opened(two, family.home, id)).toBe('offline');
  two.asked.length = 0;
  two.by(() => 'through');
  expect(await opened(two, family.home, id)).toBe(sumOf(bytes));
  expect(two.asked).toHaveLength(1);
});

test('removed on one phone, a file goes from the server and, in time, from the other phone', async () => {
  const family = await familyOnline(database);
  let now = new Date();
  const [one, two] = [await filePhone(family), await filePhone(family, { now: () => now })];
  await addChild(one.store, family.home, 'sam', 'Sam');
  const id = await kept(one, family.home, photoOf(bytesOf(1000)));
  await one.settle();
  await two.settle();
  expect(stateOn(two, id)).toBe('sent');
  await one.desk.remove(family.home, id);
  await one.settle();
  expect(one.port.held()).toEqual([]);
  await two.settle();
  expect(two.port.held()).toHaveLength(1);
  now = new Date(now.getTime() + 2 * 3_600_000);
  await two.settle();
  expect(two.port.held()).toEqual([]);
  expect(await opened(two, family.home, id)).toBe('not-found');
});

test('after the server is restored from a backup, a file it lost is sent again', async () => {
  const family = await familyOnline(database);
  const phone = await filePhone(family);
  await addChild(phone.store, family.home, 'sam', 'Sam');
  const id = await kept(phone, family.home, photoOf(bytesOf(1000)));
  await phone.settle();
  await database.pool.query('delete from file_chunks where file_id = $1', [id]);
  await database.db.transaction().execute(newGeneration);
  await phone.settle();
  const { rows } = await database.pool.query('select size from file_chunks where file_id = $1', [id]);
  expect(rows).toEqual([{ size: 1000 }]);
});

test('bytes that are not what the record says are never shown', async () => {
  const family = await familyOnline(database);
  const [one, two] = [await filePhone(family), await filePhone(family)];
  await addChild(one.store, family.home, 'sam', 'Sam');
  const id = await kept(one, family.home, photoOf(bytesOf(1000)));
  await one.settle();
  await database.pool.query('update file_chunks set bytes = $2 where file_id = $1', [id, Buffer.alloc(1000)]);
  await two.sync();
  expect(await opened(two, family.home, id)).toBe('server-ill');
  expect(two.port.held()).toEqual([]);
});

test('where the council’s end is full, the file stays here and says so, and the next one is tried', async () => {
  const family = await familyOnline(database, { mostFileBytes: 1500 });
  const phone = await filePhone(family);
  await addChild(phone.store, family.home, 'sam', 'Sam');
  const ids = [];
  for (const size of [1000, 1001, 400]) ids.push(await kept(phone, family.home, photoOf(bytesOf(size))));
  await phone.settle();
  expect(ids.map((id) => stateOn(phone, id))).toEqual(['sent', 'no-room', 'sent']);
  expect(await opened(phone, family.home, ids[1] ?? '')).toBe(sumOf(bytesOf(1001)));
});

test('with nobody signed in nothing is sent, and everything opens', async () => {
  const family = await familyOnline(database);
  const phone = await filePhone(family);
  await addChild(phone.store, family.home, 'sam', 'Sam');
  const id = await kept(phone, family.home, photoOf(bytesOf(1000)));
  await phone.queue.run();
  expect(phone.asked).toEqual([]);
  expect(await opened(phone, family.home, id)).toBe(sumOf(bytesOf(1000)));
});
