import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { uuidv7 } from '../../src/client/uuid.ts';
import { answerBodySchema } from '../../src/domain/records/me-records.ts';
import type { ScopeId } from '../../src/domain/scope.ts';
import type { Database } from '../../src/server/database/open.ts';
import { freshDatabase } from '../support/database.ts';
import { losingTheAnswer } from './faults.ts';
import { newProfile, noSignal, openTab, wireTo } from './phone.ts';

/*
 * A young person's rooms on two phones that have joined one account: real stores, the real exchange and PostgreSQL, with
 * answers that get lost. In the end both rooms say the same, and nothing of them is anywhere on the server to be read.
 */

let database: Database;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.close());

const questions = ['m-proud', 'm-good-at'] as const;
const step = fc.record({
  act: fc.constantFrom('write', 'write', 'choose', 'place', 'card', 'notice', 'who', 'sync', 'sync', 'lose', 'leave'),
  at: fc.nat(1),
  pick: fc.nat(1),
});

type Tab = Awaited<ReturnType<typeof openTab>>;
type Room = Awaited<ReturnType<Tab['store']['ownRoom']>>;
type Phone = { tab: Tab; room: Room };

const person = `p${uuidv7()}`;
const scope: ScopeId = `person:${person}`;

/** What the hook of the screens does: what waits goes into the outbox, and what was heard into the room. */
async function carry({ tab, room }: Phone): Promise<void> {
  await room.log.tell(person, async (change) => (await tab.store.say(change)).ok);
  await tab.sync();
  await room.log.takeIn(person, [...tab.store.view(scope).records.values()]);
}

let told = 0;
const newWord = (): string => {
  told += 1;
  return `secret${told}x${createHash('sha256').update(`${told}`).digest('hex').slice(0, 12)}`;
};

async function say({ room }: Phone, act: string, question: string, word: string): Promise<void> {
  const of = { question, mode: '8-to-13' };
  const record = room.state().records.get(`answer-${question}`);
  const body = record && answerBodySchema.parse(record.body);
  if (act === 'write') {
    await room.say('me-write', { ...of, format: 'text', text: word, was: body?.text?.text ?? '' });
  } else if (act === 'choose') {
    await room.say('me-choose', { ...of, format: 'faces-3', value: word, was: body?.chosen?.value });
  } else if (act === 'place') {
    await room.say('me-place-card', { ...of, format: 'pick-cards', card: { card: word } });
  } else if (act === 'card') await room.say('me-card', { id: uuidv7(), word });
  else if (act === 'notice')
    await room.say('me-notice', { ...of, id: uuidv7(), text: word, was: '', by: `by ${word}` });
  else await room.say('me-who', { question, who: { label: 'scribe', helperName: word } });
}

const said = ({ room }: Phone) =>
  [...room.state().records.values()]
    .map(({ id, kind, body }) => ({ id, kind, body }))
    .sort((one, other) => (one.id < other.id ? -1 : 1));

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

async function openPhone(): Promise<Phone> {
  const tab = await openTab(newProfile(), { wire: wireTo(database, person) });
  return { tab, room: await tab.store.ownRoom('kid') };
}

async function joinedPhones(words: string[]): Promise<{ phones: [Phone, Phone]; code: string }> {
  const phones: [Phone, Phone] = [await openPhone(), await openPhone()];
  const [one, two] = phones;
  for (const phone of phones) {
    const word = newWord();
    words.push(word);
    await say(phone, 'write', questions[0], word);
  }
  const begun = await one.room.log.begin(person);
  if (!begun.ok) throw new Error('not begun');
  await carry(one);
  await two.tab.sync();
  const heard = [...two.tab.store.view(scope).records.values()];
  expect(await two.room.log.join(person, heard, begun.code)).toBe('joined');
  return { phones, code: begun.code };
}

test('two phones of one account say the same in the end, and the server can read nothing of it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 30 }), async (history) => {
      await sql`truncate changes, devices, grants, inbox, records, scopes, file_chunks`.execute(database.db);
      const words: string[] = [];
      const { phones, code } = await joinedPhones(words);
      let hasLeft = false;
      for (const { act, at, pick } of history) {
        const phone = phones[at === 0 ? 0 : 1];
        if (act === 'sync' || act === 'lose') {
          const wire = wireTo(database, person);
          phone.tab.through(act === 'lose' ? losingTheAnswer(wire) : wire);
          await carry(phone);
          phone.tab.through(noSignal);
        } else if (act === 'leave') {
          // Seldom enough that most histories go on.
          if (pick === 1 || words.length % 3 !== 0) continue;
          hasLeft = (await phone.room.log.leave()).ok || hasLeft;
        } else {
          const word = newWord();
          words.push(word);
          await say(phone, act, questions[pick] ?? questions[0], word);
        }
      }
      for (const { tab } of phones) tab.through(wireTo(database, person));
      for (let round = 0; round < 3; round += 1) for (const phone of phones) await carry(phone);
      const server = await allOnTheServer();
      expect(words.filter((word) => server.includes(word))).toEqual([]);
      for (const word of ['m-proud', 'm-good-at', 'pick-cards', 'scribe', code, code.replaceAll('-', '')]) {
        expect(server).not.toContain(word);
      }
      if (hasLeft) {
        expect(server).not.toMatch(/"sealed"/);
        for (const { room } of phones) expect(room.state().account).toBeUndefined();
      } else {
        expect(server).toMatch(/"sealed"/);
        expect(said(phones[0])).toEqual(said(phones[1]));
      }
      for (const { tab, room } of phones) {
        expect(tab.store.tray()).toEqual([]);
        room.close();
        tab.close();
      }
    }),
    { numRuns: process.env.WAYMARK_LONG ? 50 : 8 },
  );
}, 600_000);
