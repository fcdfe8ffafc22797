import { type Kysely, sql } from 'kysely';
import type { Tables } from '../database/tables.ts';
import { pokeChannel } from '../sync/write-scope.ts';
import { listen } from './listen.ts';

export type PokeHub = {
  /** Calls `poke` when something the person may read has changed, until the answer is called. */
  add(person: string, poke: () => void): () => void;
  end(): Promise<void>;
};

/** Carries what PostgreSQL says to the people connected to this process, whichever process it was written in. */
export function createPokeHub(db: Kysely<Tables>, url: string): PokeHub {
  const people = new Map<string, Set<() => void>>();
  const heard = new Set<string>();
  let work = Promise.resolve();

  const pokeEach = (persons: Iterable<string>) => {
    for (const person of persons) for (const poke of people.get(person) ?? []) poke();
  };

  /** One question at a time; what is heard meanwhile goes into the next. */
  const workOff = async (): Promise<void> => {
    while (heard.size > 0) {
      const scopes = [...heard];
      heard.clear();
      // When the readers cannot be asked for, everybody is poked: a poke too many costs one empty exchange.
      pokeEach(await readersOf(db, scopes, [...people.keys()]).catch(() => [...people.keys()]));
    }
  };

  const listening = listen(url, pokeChannel, {
    onHeard: (scope) => {
      heard.add(scope);
      work = work.then(workOff);
    },
    onConnected: () => pokeEach(people.keys()),
  });

  return {
    add: (person, poke) => {
      const pokes = people.get(person) ?? new Set();
      people.set(person, pokes.add(poke));
      return () => {
        pokes.delete(poke);
        if (pokes.size === 0) people.delete(person);
      };
    },
    end: async () => {
      await listening.end();
      await work;
    },
  };
}

/** `person:<id>` and `thread:<id>` are that person's; of any other scope those who hold a grant now. */
async function readersOf(db: Kysely<Tables>, scopes: string[], connected: string[]): Promise<string[]> {
  if (connected.length === 0) return [];
  const own = connected.filter((person) => scopes.includes(`person:${person}`) || scopes.includes(`thread:${person}`));
  const rows = await db
    .selectFrom('grants')
    .select('person')
    .distinct()
    .where(sql<boolean>`scope_id = any(${scopes}::text[]) and person = any(${connected}::text[])`)
    .where(sql<boolean>`from_at <= now() and (until_at is null or now() < until_at)`)
    .execute();
  return [...new Set([...own, ...rows.map(({ person }) => person)])];
}
