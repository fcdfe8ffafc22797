import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { shortId } from '../../../src/domain/preference/short-id.ts';
import type { ScopeId } from '../../../src/domain/scope.ts';
import { fileAddress, pieceHashHeader } from '../../../src/protocol/files.ts';
import { withdrawAccess } from '../../../src/server/access/withdraw-access.ts';
import { readSharedFile } from '../../../src/server/council-api/shared-files.ts';
import { writeMessage } from '../../../src/server/council-api/write-message.ts';
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

const { inbox, newHome, deviceOf, grant } = threadWorld(() => database);
const at = { given: '2026-11-01T10:00:00Z', changed: '2026-11-02T10:00:00Z' };
const sha = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const photo = Buffer.from([255, 216, 255, 1, 2, 3]);

/** A parent with a real sign-in, let into the child's record, and with a phone. */
async function family() {
  const server = await serverForThisTest(database);
  const email = `${randomUUID()}@example.org`;
  const { cookie, person } = await server.signIn(email);
  const child = `C-${randomUUID().slice(0, 8)}`;
  const scope: ScopeId = `voice:${child}/all`;
  await grant(person, `case:${child}`, 'read');
  await grant(person, scope, 'write');
  const phone = deviceOf(person);
  const home = newHome();
  const share = (
    profile: object,
    files: readonly string[] = [],
    to: { scope: ScopeId; child: string } = { scope, child },
  ) => {
    const id = randomUUID();
    const file = {
      name: 'photo',
      type: 'image/jpeg',
      size: photo.length,
      chunks: 1,
      hash: sha(photo),
      madeAt: at.given,
    };
    const args = { id, child: to.child, from: shortId(home), on: '2026-11-22', by: 'shared-phone', profile };
    const { seq } = phone.say(to.scope, 'share-profile', {
      ...{ ...args, files: files.map((one) => ({ id: one, file: { ...file, child: to.child } })) },
    });
    return { id, seq };
  };
  const takeBack = (id: string, sent = true) =>
    phone.say(scope, 'take-back-profile', { id, from: shortId(home), sent });
  const piece = (method: 'GET' | 'PUT', file: string, at: ScopeId = scope) =>
    server.app.inject({
      ...{ method, url: fileAddress(at, file, 0) },
      headers: { cookie, 'content-type': 'application/octet-stream', [pieceHashHeader]: sha(photo) },
      ...(method === 'PUT' ? { payload: photo } : {}),
    });
  return { server, email, person, child, scope, phone, home, share, takeBack, piece };
}

const page = (question: string, text: string, more: object = {}) => ({
  page: { question, mode: '8-to-13', text, who: { label: 'me' }, ...at, ...more },
});
const onePage = (...entries: object[]) => ({ form: 'one-page', parts: [{ heading: 'matters', entries }] });
const fetched = (file: string) => readSharedFile(database.db, { file, who: 'cli' });

test('the council reads their page in plain lines: headings, questions, who said it, and what somebody else made of it', async () => {
  const anna = await family();
  const besides = [
    { form: 'clearer', text: 'Sam needs quiet.', by: 'person', name: 'Ameena', made: at.changed, older: true },
  ];
  const noticed = [{ id: 'n1', text: 'He hums in the car.', by: 'Lou', relation: 'taxi driver', changed: at.changed }];
  const { id } = anna.share({
    form: 'section-a',
    parts: [
      {
        heading: 'views',
        entries: [
          { ...page('m-friends', 'I want quiet.'), besides },
          { page: { question: 'm-proud', mode: '8-to-13', noticed, ...at } },
        ],
      },
      {
        heading: 'play',
        entries: [
          page('m-interests', 'Trains', {
            cards: [
              { card: 'music', star: true },
              { card: 'c1', word: 'Steam' },
            ],
            who: { label: 'scribe', helperName: 'Lou', exactWords: false },
          }),
        ],
      },
    ],
  });
  await anna.phone.sync();
  const [item] = await inbox();
  expect(item).toMatchObject({ kind: 'voice', record: id, child: anna.child, body: { form: 'section-a' } });
  expect(item?.words).toEqual([
    ...['Views, wishes and feelings', '', 'How are things with friends?', '“I want quiet.”'],
    ...['In my own words · Monday 2 November 2026', 'Sam needs quiet.'],
    'Put more clearly. Ameena made this version. · Monday 2 November 2026 The answer has changed since then.',
    ...[
      '',
      expect.any(String),
      'He hums in the car.',
      expect.stringMatching(/Lou \(taxi driver\).*2 November 2026$/),
      '',
    ],
    ...[expect.any(String), '', expect.any(String), 'Trains', expect.stringMatching(/^music \(.+\), Steam$/)],
    ...[expect.stringMatching(/Lou.*These are not the exact words\.$/), ''],
  ]);
});

test('the answer to a page says who gave it, and goes to whoever shared it', async () => {
  const anna = await family();
  const { id } = anna.share(onePage(page('m-friends', 'I want quiet.')));
  await anna.phone.sync();
  const message = { inReplyTo: 1, text: 'We booked a quiet room.', by: 'Plan coordinator' };
  expect(await writeMessage(database.db, { message, who: 'cli' })).toMatchObject({ ok: true });
  await anna.phone.sync();
  expect(anna.phone.records(`thread:${anna.person}`).map(({ body }) => body)).toEqual([
    expect.objectContaining({ from: 'council', inReplyTo: id, text: message.text, by: 'Plan coordinator' }),
  ]);
});

test('a picture on their page is the council’s to fetch while the page stands, and its bytes go with it', async () => {
  const anna = await family();
  const { id } = anna.share(onePage(page('m-friends', 'us', { files: [{ id: 'pic', kind: 'photo' }] })), ['pic']);
  await anna.phone.sync();
  expect(await fetched('pic')).toEqual({ ok: false, refused: 'not-here-yet' });
  expect((await anna.piece('PUT', 'pic')).statusCode).toBe(204);
  expect(await fetched('pic')).toEqual({ ok: true, bytes: photo });
  anna.takeBack(id);
  await anna.phone.sync();
  expect(await fetched('pic')).toEqual({ ok: false, refused: 'no-such-file' });
  const { rows } = await database.pool.query('select 1 from file_chunks where scope_id = $1', [anna.scope]);
  expect(rows).toEqual([]);
  expect((await inbox()).map(({ kind, body, words }) => [kind, body, words])).toEqual([['taken-back', {}, undefined]]);
  expect(JSON.stringify(anna.phone.records(anna.scope))).not.toMatch(/"us"|pic/);
  expect((await anna.piece('PUT', 'pic')).statusCode).toBe(404);
});

test('nobody shares or takes back a page in the name of another home', async () => {
  const anna = await family();
  const { id } = anna.share(onePage(page('m-friends', 'mine')));
  anna.phone.say(anna.home, 'add-child', { id: 'kid', name: 'Kid' });
  await anna.phone.sync();
  const bela = await family();
  await grant(bela.person, anna.scope, 'write');
  const args = { id: randomUUID(), child: anna.child, from: shortId(anna.home), on: '2026-11-22', by: 'shared-phone' };
  const forged = bela.phone.say(anna.scope, 'share-profile', {
    ...{ ...args, files: [], profile: onePage(page('m-friends', 'planted')) },
  });
  const taken = bela.phone.say(anna.scope, 'take-back-profile', { id, from: shortId(anna.home), sent: true });
  await bela.phone.sync();
  expect([forged.seq, taken.seq].map((seq) => bela.phone.refusal(seq))).toEqual(['forbidden', 'forbidden']);
  expect(await inbox()).toHaveLength(1);
});

test('access withdrawn: the phone lets go, no byte is served or taken any more, and the council keeps what it was given', async () => {
  const anna = await family();
  anna.share(onePage(page('m-friends', 'us', { files: [{ id: 'kept', kind: 'photo' }] })), ['kept']);
  await anna.phone.sync();
  await anna.piece('PUT', 'kept');
  expect((await anna.piece('GET', 'kept')).statusCode).toBe(200);
  await withdrawAccess(database.db, { ref: anna.child, email: anna.email, who: 'cli' });
  expect((await anna.piece('GET', 'kept')).statusCode).toBe(404);
  expect((await anna.piece('PUT', 'kept')).statusCode).toBe(404);
  const late = anna.share(onePage(page('m-friends', 'too late')));
  await anna.phone.sync();
  expect(anna.phone.refusal(late.seq)).toBe('forbidden');
  expect(anna.phone.records(anna.scope)).toEqual([]);
  expect(await fetched('kept')).toEqual({ ok: true, bytes: photo });
  expect(await inbox()).toHaveLength(1);
});

test('a child removed from a home takes the copies made for that home along, and their bytes on the disk', async () => {
  const anna = await family();
  const here = { scope: anna.home, child: 'kid' };
  anna.phone.say(anna.home, 'add-child', { id: 'kid', name: 'Kid' });
  anna.share(onePage(page('m-friends', 'us', { files: [{ id: 'ours', kind: 'photo' }] })), ['ours'], here);
  await anna.phone.sync();
  expect((await anna.piece('PUT', 'ours', anna.home)).statusCode).toBe(204);
  const version = anna.phone.record(anna.home, 'kid')?.version;
  const { seq } = anna.phone.say(anna.home, 'remove-child', { id: 'kid' }, version);
  await anna.phone.sync();
  expect(anna.phone.refusal(seq)).toBeUndefined();
  const { rows } = await database.pool.query(
    'select id from records where scope_id = $1 and not removed union all select file_id from file_chunks where scope_id = $1',
    [anna.home],
  );
  expect(rows).toEqual([]);
  const { rows: words } = await database.pool.query(
    "select 1 from records where scope_id = $1 and body::text like '%us%'",
    [anna.home],
  );
  expect(words).toEqual([]);
});
