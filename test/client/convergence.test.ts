import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { engineRules } from '../../src/client/sync/round.ts';
import type { ScopeId } from '../../src/domain/scope.ts';
import type { Database } from '../../src/server/database/open.ts';
import { freshDatabase } from '../support/database.ts';
import { threadOf, wordsIn } from './family-acts.ts';
import { closeWorld, heal, histories, newWorld, type Step, take, type World } from './history.ts';
import { shown } from './phone.ts';

/*
 * Random histories of two people and their phones, on the real store, the real engine and the real server, over a wire
 * that loses, doubles, delays and cuts. However it went: once everything heals, all phones show what the server has,
 * nothing waits, and every word anybody saved is somewhere a person can find it.
 */

let database: Database;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.close());

/** `WAYMARK_HISTORIES=2000` looks longer, with another seed each time. */
const wanted = Number(process.env.WAYMARK_HISTORIES ?? 0);
const runs = wanted > 0 ? { numRuns: wanted } : { numRuns: 60, seed: 20_261_121 };

async function live(history: readonly Step[], rules = engineRules): Promise<World> {
  const world = await newWorld(database, rules);
  for (const step of history) await take(world, step);
  await heal(world);
  return world;
}

async function check(world: World): Promise<void> {
  for (const { person, tab } of world.phones) {
    expect(tab.engine.status()).toMatchObject({ state: 'up-to-date', waiting: 0 });
    const readable = await scopesOf(person);
    expect(tab.store.scopes()).toEqual(readable);
    for (const scope of readable) expect(shown(tab.store, scope)).toEqual(await onTheServer(scope));
  }
  expect(await lostWords(world)).toEqual([]);
  expect(doneTwice(world)).toEqual([]);
  expect(await withheld(world)).toEqual([]);
}

/** Of the scopes this person was let into, and their own thread with the council, those that exist. */
async function scopesOf(person: string): Promise<ScopeId[]> {
  const rows = await database.db
    .selectFrom('grants')
    .innerJoin('scopes', 'scopes.id', 'grants.scope_id')
    .select('scope_id')
    .distinct()
    .where('person', '=', person)
    .where('version', '>', 0)
    .execute();
  const thread = threadOf({ person });
  const own = await database.db.selectFrom('scopes').select('version').where('id', '=', thread).executeTakeFirst();
  return [...rows.map(({ scope_id }) => scope_id as ScopeId), ...(own ? [thread] : [])].sort();
}

async function onTheServer(scope: ScopeId) {
  const rows = await database.db
    .selectFrom('records')
    .select(['id', 'kind', 'version', 'body'])
    .where('scope_id', '=', scope)
    .where('removed', '=', false)
    .execute();
  return rows.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/**
 * A word is safe in a record, in a tray, or when somebody who saw it wrote other words for it or took it away, and
 * that is safe itself. A child's name is one value: the last to arrive stands.
 */
async function lostWords({ said, home, phones }: World): Promise<string[]> {
  const scopes = [home, ...new Set(phones.map(threadOf))];
  const kept = (await Promise.all(scopes.map(onTheServer))).flat() as {
    id: string;
    kind: string;
    version: number;
    body: Record<string, unknown>;
  }[];
  const standing = new Set(kept.flatMap(wordsIn));
  const living = new Set(kept.map(({ id }) => id));
  const inTrays = new Set(phones.flatMap(({ tab }) => tab.store.tray().map(({ change }) => change.id)));
  const isSafe = (one: World['said'][number]): boolean => {
    if (inTrays.has(one.change)) return true;
    if (one.word === undefined) return !living.has(one.record);
    return standing.has(one.word) || isReplaced(one.record, one.word);
  };
  const isReplaced = (record: string, word: string): boolean =>
    (record.startsWith('child-') && living.has(record)) ||
    said.some((later) => later.record === record && later.saw.includes(word) && isSafe(later)) ||
    isNameOfAnotherTime(record, word);
  // A name that was written over by another before the child was taken away by somebody who saw that other name.
  const isNameOfAnotherTime = (record: string, word: string): boolean =>
    record.startsWith('child-') &&
    said.some((gone) => gone.record === record && gone.word === undefined && !gone.saw.includes(word));
  return said.filter((one) => one.word !== undefined && !isSafe(one)).map(({ word }) => word ?? '');
}

/** Messages that stand in a thread and are not in the council's inbox. */
async function withheld({ phones }: World): Promise<string[]> {
  const sent = (await Promise.all([...new Set(phones.map(threadOf))].map(onTheServer))).flat();
  const rows = await database.db.selectFrom('inbox').select('record_id').where('kind', '=', 'message').execute();
  const handed = new Set(rows.map(({ record_id }) => record_id));
  return sent.map(({ id }) => id).filter((id) => !handed.has(id));
}

/** Done a second time, a change would find its own record there, or put its own words beside themselves. */
function doneTwice({ phones, home }: World): unknown[] {
  const trays = phones.flatMap(({ tab }) => tab.store.tray().filter(({ code }) => !honest.includes(code)));
  const records = phones.flatMap(({ tab }) => shown(tab.store, home));
  return [...trays, ...records.filter((record) => new Set(wordsIn(record)).size < wordsIn(record).length)];
}

/** What a server may refuse in these histories. */
const honest: readonly string[] = ['gone', 'conflict', 'forbidden'];

test('whatever happens on the way, all phones show the same in the end and no word is lost', async () => {
  await fc.assert(
    fc.asyncProperty(histories, async (history) => {
      const world = await live(history);
      try {
        await check(world);
      } finally {
        await closeWorld(world);
      }
    }),
    runs,
  );
}, 600_000);
