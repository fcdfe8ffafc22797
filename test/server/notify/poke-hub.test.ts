import { expect, onTestFinished, test } from 'vitest';
import { createPokeHub } from '../../../src/server/notify/poke-hub.ts';
import { databaseForThisTest } from '../../support/database.ts';
import { syncWorld } from '../../support/sync-world.ts';

const record = [{ id: 'r1', kind: 'own-event', body: {} }];

/** People connected to one process, and who of them was poked since last asked. */
async function connected(...people: string[]) {
  const database = await databaseForThisTest();
  const world = syncWorld(() => database);
  const hub = createPokeHub(database.db, database.url);
  onTestFinished(() => hub.end());
  const poked = new Set<string>();
  let wake = () => {};
  const leave = new Map(
    people.map((person) => {
      const onPoke = () => {
        poked.add(person);
        wake();
      };
      return [person, hub.add(person, onPoke)];
    }),
  );
  /** One question to the database answers for everybody, so whoever is poked with `person` is poked by then. */
  const pokedWith = async (person: string) => {
    while (!poked.has(person)) {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
    const all = [...poked].sort();
    poked.clear();
    return all;
  };
  // Connecting pokes everybody once.
  if (people[0]) await pokedWith(people[0]);
  return { ...world, database, pokedWith, leave };
}

test('only who may read it now hears that something changed', async () => {
  const { grant, council, pokedWith } = await connected('reader', 'writer', 'former', 'stranger');
  await grant('reader', 'home:one', 'read');
  await pokedWith('reader');
  await grant('writer', 'home:one', 'write');
  await pokedWith('writer');
  await grant('former', 'home:one', 'write', new Date(Date.now() - 1000));
  await pokedWith('former');
  await council('home:one', record);
  expect(await pokedWith('reader')).toEqual(['reader', 'writer']);
});

test("a change of a person's own scope is told to that person alone", async () => {
  const { council, pokedWith } = await connected('reader', 'stranger');
  await council('person:reader', record);
  expect(await pokedWith('reader')).toEqual(['reader']);
});

test('who has left is not poked, and those who stay are', async () => {
  const { grant, council, pokedWith, leave } = await connected('reader', 'leaver');
  await grant('leaver', 'home:one', 'read');
  await pokedWith('leaver');
  await grant('reader', 'home:one', 'read');
  await pokedWith('reader');
  leave.get('leaver')?.();
  await council('home:one', record);
  expect(await pokedWith('reader')).toEqual(['reader']);
});

test('when the readers cannot be asked for, everybody is poked rather than nobody', async () => {
  const { council, pokedWith, database } = await connected('reader', 'stranger');
  await database.pool.query('alter table grants rename to mislaid');
  await council('home:one', record);
  expect(await pokedWith('reader')).toEqual(['reader', 'stranger']);
});
