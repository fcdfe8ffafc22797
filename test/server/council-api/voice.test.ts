import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { shortId } from '../../../src/domain/preference/short-id.ts';
import { pieceBytes } from '../../../src/domain/records/file-records.ts';
import type { ScopeId } from '../../../src/domain/scope.ts';
import { fileAddress, pieceHashHeader } from '../../../src/protocol/files.ts';
import { listAudit } from '../../../src/server/council/audit.ts';
import { mostPerDay } from '../../../src/server/council-api/hand-over.ts';
import { acknowledgeInbox } from '../../../src/server/council-api/inbox.ts';
import { addKey } from '../../../src/server/council-api/keys.ts';
import { writeMessage } from '../../../src/server/council-api/write-message.ts';
import * as voiceMigration from '../../../src/server/database/migrations/2026-11-25-voice.ts';
import type { Database } from '../../../src/server/database/open.ts';
import { freshDatabase } from '../../support/database.ts';
import { serverForThisTest } from '../../support/server.ts';
import { threadWorld } from './thread-world.ts';

let database: Database;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  await database.pool.query('truncate inbox; update inbox_counter set last = 0');
});

const { parent: plainParent, inbox, newHome, newPerson, deviceOf, grant } = threadWorld(() => database);
const at = { given: '2026-11-01T10:00:00Z', changed: '2026-11-02T10:00:00Z' };
const sha = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

type Made = Awaited<ReturnType<typeof plainParent>>;

/** Somebody let into the child's record, with a phone in a home of their own. */
async function family(child?: string) {
  const made = await plainParent(child);
  await grant(made.person, `voice:${made.child}/all`, 'write');
  return sharing(made, newHome());
}

function sharing<M extends Pick<Made, 'phone' | 'person' | 'child'>>(made: M, home: ScopeId) {
  const scope: ScopeId = `voice:${made.child}/all`;
  const from = shortId(home);
  const share = (text: string, more: object = {}, files: object[] = []) => {
    const id = randomUUID();
    const page = { question: 'm-friends', mode: '8-to-13', text, who: { label: 'me' }, ...at, ...more };
    const args = { id, child: made.child, from, on: '2026-11-22', by: 'shared-phone', page, files };
    return { id, page, seq: made.phone.say(scope, 'share-page', args).seq };
  };
  const takeBack = (id: string, sent = true, own = from) =>
    made.phone.say(scope, 'take-back-page', { id, from: own, sent }).seq;
  return { ...made, home, scope, from, share, takeBack, page: (id: string) => made.phone.record(scope, id)?.body };
}

test('a page reaches the council as it was shared, the family reads it too, and its receipt and answer come back', async () => {
  const anna = await family();
  const bela = await family(anna.child);
  const { id, page } = anna.share('I like quiet.');
  await anna.phone.sync();
  const body = {
    ...{ child: anna.child, from: anna.from, on: '2026-11-22', by: 'shared-phone' },
    ...{ to: 'all', question: 'm-friends', page },
  };
  expect(await inbox()).toEqual([
    expect.objectContaining({ id: 1, kind: 'voice', record: id, child: anna.child, person: anna.person, body }),
  ]);
  await bela.phone.sync();
  expect(bela.page(id)).toEqual(body);
  await acknowledgeInbox(database.db, { upTo: 1, who: 'cli' });
  await bela.phone.sync();
  expect(bela.page(id)).toEqual({ ...body, receivedAt: expect.stringMatching(/^\d{4}-.*Z$/) });
  await writeMessage(database.db, { message: { inReplyTo: 1, text: 'We booked a quiet room.' }, who: 'cli' });
  await anna.phone.sync();
  expect(anna.phone.records(`thread:${anna.person}`).map(({ body: { text, inReplyTo } }) => [text, inReplyTo])).toEqual(
    [['We booked a quiet room.', id]],
  );
});

test('what stays in the home never reaches the council, and counts nothing', async () => {
  const anna = await family();
  anna.phone.say(anna.home, 'share-page', {
    ...{ id: randomUUID(), child: 'kid', from: anna.from, on: '2026-11-22', by: 'shared-phone', files: [] },
    page: { question: 'm-friends', mode: '8-to-13', text: 'for home', who: { label: 'me' }, ...at },
  });
  await anna.phone.sync();
  expect(anna.phone.records(anna.home).map(({ kind }) => kind)).toEqual(['voice-page']);
  expect(await inbox()).toEqual([]);
});

test('taken back in one breath it was never there; later a trace tells the council, even after it was received', async () => {
  const anna = await family();
  const breath = anna.share('gone before');
  anna.takeBack(breath.id, false);
  await anna.phone.sync();
  expect(await inbox()).toEqual([]);
  expect(anna.phone.records(anna.scope)).toEqual([]);

  const first = anna.share('first words');
  await anna.phone.sync();
  const second = anna.share('second words');
  await anna.phone.sync();
  await acknowledgeInbox(database.db, { upTo: 1, who: 'cli' });
  anna.takeBack(second.id);
  await anna.phone.sync();
  expect((await inbox()).map(({ kind, record, body }) => [kind, record, body])).toEqual([
    ['taken-back', second.id, {}],
    ['taken-back', first.id, {}],
  ]);
  const left = await database.pool.query(
    "select string_agg(records::text, ' ') as all from records where scope_id = $1",
    [anna.scope],
  );
  expect(left.rows[0].all).not.toMatch(/first words|second words/);
  expect(anna.page(second.id)).toMatchObject({ question: 'm-friends', takenBack: expect.any(String) });
});

test('a stranger, a parent let into the record alone, and one who may only read, share nothing and take nothing back', async () => {
  const anna = await family();
  const { id } = anna.share('mine');
  await anna.phone.sync();
  const stranger = { person: newPerson(), child: anna.child };
  const other = await plainParent(anna.child);
  const reader = await plainParent(anna.child);
  await grant(reader.person, anna.scope, 'read');
  for (const who of [{ ...stranger, phone: deviceOf(stranger.person) }, other, reader]) {
    const theirs = sharing(who, newHome());
    const seqs = [theirs.share('planted').seq, theirs.takeBack(id), theirs.takeBack(id, true, anna.from)];
    await who.phone.sync();
    expect(seqs.map((seq) => who.phone.refusal(seq))).toEqual(['forbidden', 'forbidden', 'forbidden']);
    expect(Boolean(theirs.page(id))).toBe(who === reader);
  }
  expect(await inbox()).toHaveLength(1);
});

test('nobody shares or takes back in the name of another home', async () => {
  const anna = await family();
  anna.phone.say(anna.home, 'add-child', { id: 'kid', name: 'Kid' });
  const { id } = anna.share('mine');
  await anna.phone.sync();
  const bela = await family(anna.child);
  const planted = bela.share('planted', {}, []);
  const forged = bela.phone.say(bela.scope, 'share-page', {
    ...{ id: randomUUID(), child: bela.child, from: anna.from, on: '2026-11-22', by: 'shared-phone', files: [] },
    page: planted.page,
  });
  const seqs = [forged.seq, bela.takeBack(id), bela.takeBack(id, true, anna.from)];
  await bela.phone.sync();
  expect(seqs.map((seq) => bela.phone.refusal(seq))).toEqual(['forbidden', 'forbidden', 'forbidden']);
  expect(bela.page(id)).toMatchObject({ page: { text: 'mine' } });
});

test('forty pages at one press stop no message of the same day', async () => {
  const anna = await family();
  for (let n = 0; n < mostPerDay; n += 1) anna.share(`page ${n}`, { question: `m-q${n}` });
  const { seq } = anna.write('a message');
  await anna.phone.settle();
  expect(anna.phone.refusal(seq)).toBeUndefined();
  expect((await inbox()).filter(({ kind }) => kind === 'message')).toHaveLength(1);
});

test('the council fetches a recording with its key, only while a page names it, and every fetch is written down', async () => {
  const server = await serverForThisTest(database);
  const { cookie, person } = await server.signIn('voice@example.org');
  const child = `C-${randomUUID().slice(0, 8)}`;
  const scope: ScopeId = `voice:${child}/all`;
  await grant(person, scope, 'write');
  const anna = sharing({ phone: deviceOf(person), person, child }, newHome());
  const bytes = Buffer.concat([Buffer.from('OggS'), randomBytes(pieceBytes)]);
  const file = (id: string, of: Buffer) => ({
    id,
    file: { child, name: 'voice', type: 'audio/ogg', size: of.length, chunks: 2, hash: sha(of), madeAt: at.given },
  });
  const named = (id: string) => ({ files: [{ id, kind: 'voice-note' }] });
  const { id } = anna.share('listen', named('sound'), [file('sound', bytes)]);
  anna.share('a program', { ...named('bad'), question: 'm-other' }, [file('bad', randomBytes(bytes.length))]);
  await anna.phone.sync();
  const put = (name: string, index: number, of: Buffer) => {
    const payload = of.subarray(index * pieceBytes, (index + 1) * pieceBytes);
    const headers = { cookie, 'content-type': 'application/octet-stream', [pieceHashHeader]: sha(payload) };
    return server.app.inject({ method: 'PUT', url: fileAddress(scope, name, index), payload, headers });
  };
  const made = await addKey(database.db, `voice-${randomUUID()}`, ['inbox:read']);
  if (!made.ok) throw new Error(made.refused);
  const fetch = (name: string, key = made.key) =>
    server.app.inject({ url: `/api/council/files/${name}`, headers: { authorization: `Bearer ${key}` } });

  expect((await put('bad', 0, randomBytes(bytes.length))).statusCode).toBe(400);
  expect((await put('sound', 0, bytes)).statusCode).toBe(204);
  expect((await fetch('sound')).json()).toMatchObject({ code: 'not-found', detail: 'not-here-yet' });
  expect((await put('sound', 1, bytes)).statusCode).toBe(204);
  const got = await fetch('sound');
  expect(got.rawPayload.equals(bytes)).toBe(true);
  expect(got.headers).toMatchObject({ 'content-disposition': 'attachment', 'cache-control': 'no-store' });
  expect((await listAudit(database.db)).findLast(({ act }) => act === 'file-fetched')).toMatchObject({ scope });
  const others = await addKey(database.db, `acks-${randomUUID()}`, ['inbox:ack']);
  expect((await fetch('sound', others.ok ? others.key : '')).statusCode).toBe(403);
  expect((await server.app.inject({ url: '/api/council/files/sound', headers: { cookie } })).statusCode).toBe(401);

  const stranger = await server.signIn('voice-stranger@example.org');
  const peek = await server.app.inject({ url: fileAddress(scope, 'sound', 0), headers: { cookie: stranger.cookie } });
  expect(peek.statusCode).toBe(404);

  anna.takeBack(id);
  await anna.phone.sync();
  expect((await fetch('sound')).json()).toMatchObject({ detail: 'no-such-file' });
  const rows = await database.pool.query('select 1 from file_chunks where scope_id = $1 and file_id = $2', [
    scope,
    'sound',
  ]);
  expect(rows.rows).toEqual([]);
});

test('whoever could write to the draft before this came may share too, until the same day', async () => {
  const person = newPerson();
  await grant(person, 'draft:C-EARLIER', 'write', new Date('2027-01-01T00:00:00Z'));
  await grant(person, 'draft:C-READS', 'read');
  const db = database.db as unknown as Kysely<unknown>;
  await voiceMigration.up(db);
  await voiceMigration.up(db);
  const { rows } = await database.pool.query(
    "select scope_id, level, until_at from grants where person = $1 and scope_id like 'voice:%'",
    [person],
  );
  expect(rows).toEqual([
    { scope_id: 'voice:C-EARLIER/all', level: 'write', until_at: new Date('2027-01-01T00:00:00Z') },
  ]);
});
