import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../../src/server/database/open.ts';
import { freshDatabase } from '../support/database.ts';
import { heal, newWorld, stepOf, take, type World } from './sharing-world.ts';

/*
 * Random histories of a young person's rooms on two phones of a family: answers in words, choices, own cards, photos and
 * voice notes, notes of those who watch, who helped and how, second versions, what is put on the one page; presses of
 * share, take-backs, and an exchange that loses its answers. However it went: no word or byte that was not pressed is
 * anywhere on the server, what was pressed and not taken back is there, and what was taken back is there no more.
 */

let database: Database;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.close());

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

/** A copy goes with one that took its place on the server only: pressed on the other phone before it was heard of. */
const mayBeGone = ({ pressed, back }: World, one: World['pressed'][number]): boolean =>
  pressed.some((later) => back.has(later.id) && later.scope === one.scope && later.about === one.about);

test('nothing that was not pressed is anywhere on the server, what was pressed is there until it is taken back', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(stepOf, { minLength: 20, maxLength: 45 }), async (history) => {
      await sql`truncate changes, devices, grants, inbox, records, scopes, file_chunks`.execute(database.db);
      const world = await newWorld(database);
      for (const one of history) await take(world, one);
      await heal(world);
      const server = await allOnTheServer();
      const standing = world.pressed.filter(({ id }) => !world.back.has(id));
      const lost = standing
        .filter((one) => !mayBeGone(world, one))
        .flatMap(({ secrets }) => secrets.filter((secret) => !server.includes(secret)));
      expect(lost).toEqual([]);
      const goes = new Set(standing.flatMap(({ secrets }) => secrets));
      const secrets = [...world.secrets.values()].flat();
      expect(secrets.filter((secret) => !goes.has(secret) && server.includes(secret))).toEqual([]);
      for (const phone of world.phones) {
        expect(phone.store.tray()).toEqual([]);
        expect(phone.port.held().filter((file) => !phone.port.describe(file))).toEqual([]);
        phone.close();
      }
      await world.family.server.app.close();
    }),
    { numRuns: process.env.WAYMARK_LONG ? 60 : 8 },
  );
}, 600_000);
