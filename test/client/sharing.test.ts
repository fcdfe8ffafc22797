import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Changing } from '../../src/client/family.tsx';
import { pressShare, type SharePlace } from '../../src/client/me/press-share.ts';
import { uuidv7 } from '../../src/client/uuid.ts';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import { standingPage, voiceScopeOf } from '../../src/domain/changes/voice.ts';
import { shortId } from '../../src/domain/preference/short-id.ts';
import { answerBodySchema, type OwnFile } from '../../src/domain/records/me-records.ts';
import { voicePageBodySchema } from '../../src/domain/records/voice-records.ts';
import { pageToShare } from '../../src/domain/this-is-me/share-page.ts';
import { acknowledgeInbox } from '../../src/server/council-api/inbox.ts';
import type { Database } from '../../src/server/database/open.ts';
import { freshDatabase } from '../support/database.ts';
import { losingTheAnswer } from './faults.ts';
import { noSignal, wireTo } from './phone.ts';
import { type FamilyOnline, familyOnline, filePhone } from './sync/files-world.ts';

/*
 * Random histories of a young person's rooms on two phones of a family: answers with photos and voice notes, presses of
 * share, take-backs, and an exchange that loses its answers. However it went: no word or byte that was not pressed is
 * anywhere on the server, what was pressed and not taken back is there, and what was taken back is there no more.
 */

let database: Database;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.close());

const questions = ['m-proud', 'm-good-at'] as const;
const step = fc.record({
  act: fc.constantFrom(
    'write',
    'write',
    'photo',
    'voice',
    'share',
    'share',
    'share',
    'back',
    'back',
    'sync',
    'sync',
    'sync',
    'lose',
    'ack',
  ),
  at: fc.nat(1),
  pick: fc.nat(1),
  to: fc.constantFrom('home', 'all'),
});
type Step = { act: string; at: number; pick: number; to: string };

type Phone = Awaited<ReturnType<typeof filePhone>>;
type Pressed = { id: string; scope: SharePlace['scope']; question: string; secrets: string[] };
type World = {
  family: FamilyOnline;
  phones: Phone[];
  places: Record<string, SharePlace>;
  from: string;
  /** Every word, and the hash and the bytes of every file, that was ever put into a room. */
  secrets: Map<string, string[]>;
  pressed: Pressed[];
  /** Copies that were taken back, with those they had taken the place of. */
  back: Set<string>;
};

const madeAt = calendarDate('2026-11-22');
let told = 0;
const newWord = (): string => {
  told += 1;
  return `secret${told}x${createHash('sha256').update(`${told}`).digest('hex').slice(0, 12)}`;
};

async function newWorld(): Promise<World> {
  const family = await familyOnline(database);
  const ref = `C-${uuidv7()}`;
  const all = { scope: voiceScopeOf(ref), child: ref };
  await database.db
    .insertInto('grants')
    .values({ scope_id: all.scope, person: family.person, level: 'write', given_by: 'council' })
    .execute();
  const places = { home: { scope: family.home, child: 'kid' }, all };
  const phones = [await filePhone(family), await filePhone(family)];
  const of = { secrets: new Map(), pressed: [], back: new Set<string>() };
  return { family, phones, places, from: shortId(family.home), ...of };
}

const answerOf = async (phone: Phone, question: string) => {
  const room = await phone.store.ownRoom('kid');
  const record = room.state().records.get(`answer-${question}`);
  room.close();
  return record && answerBodySchema.parse(record.body);
};

async function answer({ secrets }: World, phone: Phone, { act, pick }: Step): Promise<void> {
  const question = questions[pick] ?? questions[0];
  const about = { question, mode: '8-to-13' };
  const room = await phone.store.ownRoom('kid');
  const word = newWord();
  if (act === 'write') {
    const was = (await answerOf(phone, question))?.text?.text ?? '';
    await room.say('me-write', { ...about, format: 'text', text: word, was });
    secrets.set(word, [word]);
  } else {
    const isPhoto = act === 'photo';
    const bytes = Uint8Array.from(
      Buffer.concat([isPhoto ? Buffer.from([255, 216, 255]) : Buffer.from('OggS'), Buffer.from(word)]),
    );
    const kind = isPhoto ? 'photo' : 'voice-note';
    const file = { ...(await room.keepFile(uuidv7(), bytes)), kind, type: isPhoto ? 'image/jpeg' : 'audio/ogg' };
    await room.say('me-add-file', { ...about, format: kind, file });
    secrets.set(file.id, [
      createHash('sha256').update(bytes).digest('hex'),
      Buffer.from(word).toString('hex'),
      file.key,
    ]);
  }
  await room.say('me-who', { question, who: { label: 'me' } });
  room.close();
}

const changing =
  (phone: Phone): Changing =>
  (name, args, { scope }) =>
    phone.store.say({ scope, name, args });

async function share({ secrets, pressed, places, from }: World, phone: Phone, { pick, to }: Step): Promise<void> {
  const place = places[to];
  const body = await answerOf(phone, questions[pick] ?? questions[0]);
  if (!place || !body) return;
  const room = await phone.store.ownRoom('kid');
  const page = pageToShare(body, () => undefined);
  const files = new Map<string, OwnFile>((body.files ?? []).map((file) => [file.id, file]));
  const { keepBytes, forget } = phone.desk;
  const parts = { change: changing(phone), read: room.readFile, keepBytes, forget };
  const before = new Set(pagesOn(phone, place.scope).map(({ id }) => id));
  expect(await pressShare(parts, { page, files, place, from, on: madeAt })).toBeUndefined();
  room.close();
  const made = pagesOn(phone, place.scope).find(({ id }) => !before.has(id));
  if (!made) throw new Error('what was pressed is not on the phone');
  const known = [page.text ?? '', ...(page.files ?? []).map(({ id }) => id)].flatMap((key) => secrets.get(key) ?? []);
  // The room's own key of a file opens the room's bytes, and never leaves with the copy.
  const keys = new Set([...files.values()].map(({ key }) => key));
  const goes = known.filter((secret) => !keys.has(secret));
  pressed.push({ id: made.id, scope: place.scope, question: page.question, secrets: goes });
}

const pagesOn = (phone: Phone, scope: SharePlace['scope']) =>
  [...phone.store.view(scope).records.values()]
    .filter(({ kind }) => kind === 'voice-page')
    .map(({ id, version, body }) => ({ id, version, body: voicePageBodySchema.parse(body) }));

async function takeBack({ places, from, back }: World, phone: Phone, { pick, to }: Step): Promise<void> {
  const place = places[to];
  if (!place) return;
  const pages = pagesOn(phone, place.scope);
  const page = standingPage(pages, { child: place.child, from, question: questions[pick] ?? questions[0] });
  if (!page) return;
  const sent = page.version > 0;
  await phone.store.say({ scope: place.scope, name: 'take-back-page', args: { id: page.id, from, sent } });
  for (let at: typeof page | undefined = page; at; ) {
    back.add(at.id);
    const { replaces }: { replaces?: string | undefined } = at.body;
    at = sent ? pages.find(({ id }) => id === replaces) : undefined;
  }
}

async function take(world: World, one: Step): Promise<void> {
  const phone = world.phones[one.at];
  if (!phone) return;
  if (one.act === 'write' || one.act === 'photo' || one.act === 'voice') return answer(world, phone, one);
  if (one.act === 'share') return share(world, phone, one);
  if (one.act === 'back') return takeBack(world, phone, one);
  if (one.act === 'ack') return void (await acknowledgeInbox(database.db, { upTo: 1e9, who: 'cli' }));
  const wire = wireTo(database, world.family.person);
  phone.through(one.act === 'lose' ? losingTheAnswer(wire) : wire);
  await phone.settle();
  phone.through(noSignal);
}

/** Everything the server has, in every table; bytes as hex. */
async function allOnTheServer(): Promise<string> {
  const tables = await sql<{ name: string }>`
    select quote_ident(table_schema) || '.' || quote_ident(table_name) as name from information_schema.tables
    where table_schema = current_schema() and table_type = 'BASE TABLE'`.execute(database.db);
  const texts = await Promise.all(
    tables.rows.map(async ({ name }) => {
      const found = await sql<{ all: string | null }>`
        select string_agg(one::text, ' ') as "all" from ${sql.raw(name)} as one`.execute(database.db);
      return found.rows[0]?.all ?? '';
    }),
  );
  return texts.join(' ');
}

async function heal({ phones, family }: World): Promise<void> {
  for (let round = 0; round < 2; round += 1) {
    for (const phone of phones) {
      phone.through(wireTo(database, family.person));
      await phone.settle();
    }
  }
}

test('nothing that was not pressed is anywhere on the server, what was pressed is there until it is taken back', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 15, maxLength: 40 }), async (history) => {
      await sql`truncate changes, devices, grants, inbox, records, scopes, file_chunks`.execute(database.db);
      const world = await newWorld();
      for (const one of history) await take(world, one);
      await heal(world);
      const server = await allOnTheServer();
      const standing = world.pressed.filter(({ id }) => !world.back.has(id));
      // A copy goes with one that took its place on the server only: pressed on the other phone before it was heard of.
      const mayBeGone = (one: Pressed) =>
        world.pressed.some(
          (later) => world.back.has(later.id) && later.scope === one.scope && later.question === one.question,
        );
      const lost = standing.filter((one) => !mayBeGone(one) && one.secrets.some((secret) => !server.includes(secret)));
      expect(lost).toEqual([]);
      const goes = new Set(standing.flatMap(({ secrets }) => secrets));
      const secrets = [...world.secrets.values()].flat();
      expect(secrets.filter((secret) => !goes.has(secret) && server.includes(secret))).toEqual([]);
      for (const phone of world.phones) {
        expect(phone.store.tray()).toEqual([]);
        phone.close();
      }
      await world.family.server.app.close();
    }),
    { numRuns: process.env.WAYMARK_LONG ? 60 : 8 },
  );
}, 600_000);
