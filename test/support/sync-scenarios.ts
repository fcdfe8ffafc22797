import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { expect } from 'vitest';
import type { Database } from '../../src/server/database/open.ts';
import type { SyncRules } from '../../src/server/sync/sync-rules.ts';
import { hashed } from './device.ts';
import { child, syncWorld } from './sync-world.ts';

/*
 * What must hold on the server, each told with the rules it is to hold under: the real ones, or, in mutations.test.ts,
 * a set with one rule taken away, which must make its scenario fail.
 */
type Scenario = (database: Database, rules: SyncRules) => Promise<void>;

/** The answer is lost, and the device sends again. */
export const sentTwice: Scenario = async (database, rules) => {
  const { newPerson, newHome, deviceOf } = syncWorld(() => database, rules);
  const [phone, home] = [deviceOf(newPerson()), newHome()];
  const change = phone.say(home, 'add-child', child('twice'));
  const lost = await phone.sync({ changes: [change] });
  const again = await phone.sync({ changes: [change], ackedTo: 0 });
  expect(again.acks).toEqual(lost.acks);
  expect(again.refused).toEqual([]);
  expect(phone.version(home)).toBe(1);
};

/** A phone restored from its own backup says something new under a number it used before. */
export const numberUsedAgain: Scenario = async (database, rules) => {
  const { newPerson, newHome, deviceOf } = syncWorld(() => database, rules);
  const [phone, home] = [deviceOf(newPerson()), newHome()];
  const first = phone.say(home, 'add-child', child('first'));
  await phone.sync();
  const other = hashed({ ...first, id: randomUUID(), args: child('other') });
  const next = hashed({ ...first, seq: 2, id: randomUUID(), args: child('next') });
  await expect(phone.sync({ changes: [other, next] })).rejects.toThrow('fork');
  await phone.sync();
  expect(phone.records(home).map(({ id }) => id)).toEqual(['child-first']);
};

/** Two write at the same time, the first to count commits last, and somebody reads in between. */
export const lateCommit: Scenario = async (database, rules) => {
  const [counted, goOn] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const slow = syncWorld(() => database, {
    ...rules,
    lockScopes: async (trx, scopes) => {
      const versions = await rules.lockScopes(trx, scopes);
      counted.resolve();
      await goOn.promise;
      return versions;
    },
  });
  const { newPerson, newHome, deviceOf } = syncWorld(() => database, rules);
  const [person, home] = [newPerson(), newHome()];
  const owner = syncWorld(() => database).deviceOf(person);
  owner.say(home, 'add-child', child('first'));
  await owner.sync();

  const [late, quick, reader] = [slow.deviceOf(person), deviceOf(person), deviceOf(person)];
  late.say(home, 'add-child', child('late'));
  quick.say(home, 'add-child', child('quick'));
  const lateDone = late.sync();
  await counted.promise;
  const quickDone = quick.sync();
  await orWaiting(database, quickDone);
  await reader.sync();
  goOn.resolve();
  await Promise.all([lateDone, quickDone]);
  await reader.sync();
  expect(reader.records(home).map(({ id }) => id)).toEqual(['child-first', 'child-late', 'child-quick']);
};

/** Ends when `work` has, or when PostgreSQL says that somebody in this database waits for a lock. */
export async function orWaiting(database: Database, work: Promise<unknown>): Promise<void> {
  let isDone = false;
  const done = work.then(
    () => {
      isDone = true;
    },
    () => {
      isDone = true;
    },
  );
  const isAnybodyWaiting = async () => {
    const { rows } = await sql`
      select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`.execute(
      database.db,
    );
    return rows.length > 0;
  };
  while (!isDone && !(await isAnybodyWaiting()))
    await Promise.race([done, new Promise((resolve) => setTimeout(resolve, 10))]);
}
