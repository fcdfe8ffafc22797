import { createHash, randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pieceBytes } from '../../../src/domain/records/file-records.ts';
import type { ScopeId } from '../../../src/domain/scope.ts';
import { fileAddress, pieceHashHeader } from '../../../src/protocol/files.ts';
import type { Database } from '../../../src/server/database/open.ts';
import { storeFile } from '../../../src/server/files/store-file.ts';
import { writeScope } from '../../../src/server/sync/write-scope.ts';
import { freshDatabase } from '../../support/database.ts';
import type { scriptedDevice } from '../../support/device.ts';
import { serverForThisTest, type TestServer } from '../../support/server.ts';
import { child, syncWorld } from '../../support/sync-world.ts';

let database: Database;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.close());

const { newHome, grant, deviceOf } = syncWorld(() => database);
const sha = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const pieceOf = (bytes: Buffer, index: number) => bytes.subarray(index * pieceBytes, (index + 1) * pieceBytes);

const put = ({ app }: TestServer, cookie: string, url: string, bytes: Buffer, hash = sha(bytes)) =>
  app.inject({
    method: 'PUT',
    url,
    payload: bytes,
    headers: { cookie, 'content-type': 'application/octet-stream', [pieceHashHeader]: hash },
  });
const get = ({ app }: TestServer, cookie: string, url: string) => app.inject({ url, headers: { cookie } });

const fileOf = (bytes: Buffer) => ({
  child: 'child-sam',
  name: 'letter.jpg',
  type: 'image/jpeg',
  size: bytes.length,
  chunks: Math.ceil(bytes.length / pieceBytes),
  hash: sha(bytes),
  madeAt: '2026-01-05T09:00:00Z',
});

async function keepRecord(phone: ReturnType<typeof scriptedDevice>, home: ScopeId, id: string, bytes: Buffer) {
  phone.say(home, 'add-child', child('sam'));
  phone.say(home, 'add-file', { id, file: fileOf(bytes) });
  await phone.sync();
}

async function family(email: string, over = {}) {
  const server = await serverForThisTest(database, over);
  const { cookie, person } = await server.signIn(email);
  return { server, cookie, person, phone: deviceOf(person), home: newHome() };
}

const code = (answer: { statusCode: number; body: string }) => [answer.statusCode, JSON.parse(answer.body).code];

test('a file goes up piece by piece in any order, each as often as the signal needs, and comes down the same', async () => {
  const { server, cookie, phone, home } = await family('pieces@example.org');
  const bytes = randomBytes(2 * pieceBytes + 10);
  await keepRecord(phone, home, 'photo', bytes);
  const at = (piece?: number) => fileAddress(home, 'photo', piece);
  expect((await get(server, cookie, at())).json().missing).toEqual([0, 1, 2]);
  expect((await put(server, cookie, at(2), pieceOf(bytes, 2))).statusCode).toBe(204);
  expect((await put(server, cookie, at(0), pieceOf(bytes, 0))).statusCode).toBe(204);
  expect((await put(server, cookie, at(0), pieceOf(bytes, 0))).statusCode).toBe(204);
  expect((await get(server, cookie, at())).json().missing).toEqual([1]);
  await put(server, cookie, at(1), pieceOf(bytes, 1));
  const back = await Promise.all([0, 1, 2].map((piece) => get(server, cookie, at(piece))));
  expect(Buffer.concat(back.map(({ rawPayload }) => rawPayload)).equals(bytes)).toBe(true);
  expect(back[0]?.headers).toMatchObject({
    'content-type': 'application/octet-stream',
    'content-disposition': 'attachment',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  });
});

test('a stranger, a reader and a visitor can do no more than each may', async () => {
  const { server, cookie, phone, home } = await family('owner@example.org');
  const bytes = randomBytes(100);
  await keepRecord(phone, home, 'photo', bytes);
  const at = fileAddress(home, 'photo', 0);
  await put(server, cookie, at, bytes);
  const stranger = await server.signIn('stranger@example.org');
  expect(code(await get(server, stranger.cookie, at))).toEqual([404, 'not-found']);
  expect(code(await get(server, stranger.cookie, fileAddress(home, 'photo')))).toEqual([404, 'not-found']);
  expect(code(await put(server, stranger.cookie, at, bytes))).toEqual([404, 'not-found']);
  expect(code(await get(server, '', at))).toEqual([401, 'signed-out']);
  expect(code(await put(server, '', at, bytes))).toEqual([401, 'signed-out']);
  await grant(stranger.person, home, 'read');
  expect((await get(server, stranger.cookie, at)).rawPayload.equals(bytes)).toBe(true);
  expect(code(await put(server, stranger.cookie, at, bytes))).toEqual([404, 'not-found']);
});

test('bytes that belong to no file, do not fit it, or are not what they say are not kept', async () => {
  const { server, cookie, phone, home } = await family('odd@example.org');
  const bytes = randomBytes(pieceBytes + 5);
  await keepRecord(phone, home, 'photo', bytes);
  const at = (piece: number, file = 'photo') => fileAddress(home, file, piece);
  expect(code(await put(server, cookie, at(0, 'other'), pieceOf(bytes, 0)))).toEqual([404, 'not-found']);
  expect(code(await put(server, cookie, at(0, 'child-sam'), pieceOf(bytes, 0)))).toEqual([404, 'not-found']);
  expect(code(await put(server, cookie, at(2), pieceOf(bytes, 1)))).toEqual([400, 'bad-request']);
  expect(code(await put(server, cookie, at(1), pieceOf(bytes, 0)))).toEqual([400, 'bad-request']);
  expect(code(await put(server, cookie, at(1), pieceOf(bytes, 1), sha(bytes)))).toEqual([400, 'bad-request']);
  await put(server, cookie, at(1), pieceOf(bytes, 1));
  expect(code(await put(server, cookie, at(1), Buffer.from('other')))).toEqual([400, 'bad-request']);
  const { rows } = await database.pool.query('select chunk from file_chunks where scope_id = $1', [home]);
  expect(rows).toEqual([{ chunk: 1 }]);
});

test('pieces of nothing past the end of a file are not kept, however many are sent', async () => {
  const { server, cookie, phone, home } = await family('nothing@example.org');
  await keepRecord(phone, home, 'photo', Buffer.from('small'));
  for (const piece of [0, 1, 999_999]) {
    const answer = await put(server, cookie, fileAddress(home, 'photo', piece), Buffer.alloc(0));
    expect(code(answer)).toEqual([400, 'bad-request']);
  }
  const kept = database.db.selectFrom('file_chunks').select('chunk').where('scope_id', '=', home);
  expect(await kept.execute()).toEqual([]);
  expect((await get(server, cookie, fileAddress(home, 'ph\0to'))).statusCode).toBe(400);
});

test('removing a file, or the child it is about, removes its bytes', async () => {
  const { server, cookie, phone, home } = await family('remover@example.org');
  const bytes = randomBytes(100);
  await keepRecord(phone, home, 'photo', bytes);
  phone.say(home, 'add-file', { id: 'other', file: fileOf(bytes) });
  await phone.sync();
  for (const id of ['photo', 'other']) await put(server, cookie, fileAddress(home, id, 0), bytes);
  const left = async () => {
    const { rows } = await database.pool.query('select file_id from file_chunks where scope_id = $1', [home]);
    return rows.map((row) => row.file_id);
  };
  phone.say(home, 'remove-file', { id: 'photo' }, phone.version(home));
  await phone.sync();
  expect(await left()).toEqual(['other']);
  expect(code(await get(server, cookie, fileAddress(home, 'photo', 0)))).toEqual([404, 'not-found']);
  expect(code(await put(server, cookie, fileAddress(home, 'photo', 0), bytes))).toEqual([404, 'not-found']);
  phone.say(home, 'remove-child', { id: 'child-sam' }, phone.version(home));
  await phone.sync();
  expect(await left()).toEqual([]);
});

test('a home that is full says so, and what it has stays', async () => {
  const { server, cookie, phone, home } = await family('full@example.org', { mostFileBytes: 150 });
  const [one, two] = [randomBytes(100), randomBytes(100)];
  await keepRecord(phone, home, 'one', one);
  phone.say(home, 'add-file', { id: 'two', file: fileOf(two) });
  await phone.sync();
  expect((await put(server, cookie, fileAddress(home, 'one', 0), one)).statusCode).toBe(204);
  expect(code(await put(server, cookie, fileAddress(home, 'two', 0), two))).toEqual([507, 'no-room']);
  expect((await put(server, cookie, fileAddress(home, 'one', 0), one)).statusCode).toBe(204);
});

test('who makes home after home does not get room without end', async () => {
  const { server, cookie, phone } = await family('homes@example.org', { mostFileBytes: 300 });
  const bytes = randomBytes(250);
  const answers: number[] = [];
  for (let time = 0; time < 5; time += 1) {
    const home = newHome();
    await keepRecord(phone, home, 'photo', bytes);
    answers.push((await put(server, cookie, fileAddress(home, 'photo', 0), bytes)).statusCode);
  }
  expect(answers).toEqual([204, 204, 204, 507, 507]);
});

test('a file that does not say truly how many pieces it has, or is too big, is refused', async () => {
  const { phone, home } = await family('liar@example.org');
  phone.say(home, 'add-child', child('sam'));
  const file = fileOf(randomBytes(10));
  const wrong = phone.say(home, 'add-file', { id: 'a', file: { ...file, chunks: 2 } });
  const big = phone.say(home, 'add-file', { id: 'b', file: { ...file, size: 20_000_001, chunks: 77 } });
  await phone.sync();
  expect([phone.refusal(wrong.seq), phone.refusal(big.seq)]).toEqual(['invalid', 'invalid']);
});

test('a document of the council is read by the child’s family, never written by it, and stored anew under its id', async () => {
  const { server, cookie, person, home } = await family('document@example.org');
  const scope: ScopeId = `case:${home.slice(5)}`;
  await grant(person, scope, 'read');
  const store = (bytes: Buffer) =>
    database.db.transaction().execute(async (trx) => {
      const put = await storeFile(trx, scope, bytes, { id: 'plan', name: 'Plan.pdf', type: 'application/pdf' });
      await writeScope(trx, scope, { puts: [put], removes: [] });
    });
  await store(randomBytes(2 * pieceBytes));
  const bytes = randomBytes(pieceBytes + 1);
  await store(bytes);
  expect((await get(server, cookie, fileAddress(scope, 'plan'))).json().missing).toEqual([]);
  const back = await Promise.all([0, 1].map((piece) => get(server, cookie, fileAddress(scope, 'plan', piece))));
  expect(sha(Buffer.concat(back.map(({ rawPayload }) => rawPayload)))).toBe(sha(bytes));
  expect(code(await get(server, cookie, fileAddress(scope, 'plan', 2)))).toEqual([404, 'not-found']);
  expect(code(await put(server, cookie, fileAddress(scope, 'plan', 0), pieceOf(bytes, 0)))).toEqual([404, 'not-found']);
  const stranger = await server.signIn('stranger2@example.org');
  expect(code(await get(server, stranger.cookie, fileAddress(scope, 'plan', 0)))).toEqual([404, 'not-found']);
});
