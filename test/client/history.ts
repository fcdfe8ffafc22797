import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { sql } from 'kysely';
import { type EngineRules, engineRules } from '../../src/client/sync/round.ts';
import type { ScopeId } from '../../src/domain/scope.ts';
import type { SyncRequest } from '../../src/protocol/sync.ts';
import { acknowledgeInbox } from '../../src/server/council-api/inbox.ts';
import type { Database } from '../../src/server/database/open.ts';
import { writeScope } from '../../src/server/sync/write-scope.ts';
import {
  addChild,
  addEvent,
  remove,
  renameChild,
  type Story,
  sendMessage,
  settleWords,
  takeBackMessage,
  writeNote,
} from './family-acts.ts';
import { dyingBetweenTheBooks, holdingTheFirst, losingTheAnswer, sentTwice } from './faults.ts';
import { newHome, newProfile, noSignal, openTab, type Profile, type Tab, type Wire, wireTo } from './phone.ts';
import { copyProfile } from './profile-copy.ts';
import { backUp } from './server-backup.ts';

const faults = ['none', 'none', 'none', 'lost-request', 'lost-answer', 'twice', 'late', 'cut', 'crash'] as const;

/** One step of a history. `at` and `pick` choose among the phones and records there are by then. */
export type Step = { act: Act; at: number; pick: number; fault: (typeof faults)[number] };

const always = [
  'add-child',
  'add-event',
  'add-event',
  'write-note',
  'write-note',
  'write-note',
  'rename-child',
  'settle-words',
  'remove-event',
  'remove-child',
  'send-message',
  'send-message',
  'take-back-message',
  'receive',
  'council',
  'revoke',
  'grant',
  'sync',
  'sync',
  'sync',
  'sync',
  'sync',
  'replay',
  'restart',
  'lose-cache',
] as const;
const clones = ['clone', 'clone', 'clone'] as const;
const restores = ['back-up', 'restore'] as const;
type Act = (typeof always)[number] | (typeof clones)[number] | (typeof restores)[number];

/**
 * Histories in which phones are copied, or in which the server is restored: never both. A copied phone takes a new
 * name and leaves its log behind, so a restore that follows may ask for words its log no longer has (a stated limit).
 */
export const histories: fc.Arbitrary<Step[]> = fc
  .constantFrom<readonly Act[]>([...always, ...clones], [...always, ...restores, ...restores])
  .chain((acts) =>
    fc.array(
      fc.record({
        act: fc.constantFrom(...acts),
        at: fc.nat(11),
        pick: fc.nat(11),
        fault: fc.constantFrom(...faults),
      }),
      { minLength: 10, maxLength: 40 },
    ),
  );

type Phone = { person: string; profile: Profile; tab: Tab; last?: SyncRequest };

export type World = Story & {
  phones: Phone[];
  council: ScopeId;
  backup?: Awaited<ReturnType<typeof backUp>>;
  database: Database;
  rules: EngineRules;
};

/** Two people and three phones around one home, which the first person made and lets the second write in. */
export async function newWorld(database: Database, rules: EngineRules = engineRules): Promise<World> {
  await sql`truncate changes, devices, grants, inbox, records, scopes`.execute(database.db);
  const [first, second] = [randomUUID(), randomUUID()];
  const world: World = {
    phones: [],
    home: newHome(),
    council: `case:${randomUUID()}`,
    said: [],
    words: 0,
    database,
    rules,
  };
  for (const person of [first, first, second]) {
    const profile = newProfile();
    world.phones.push({ person, profile, tab: await openTab(profile, { rules }) });
  }
  await addChild(world, phoneAt(world, 0));
  await sync(world, 0, 'none');
  await grant(world, second, world.home, 'write');
  await grant(world, first, world.council, 'read');
  return world;
}

export async function closeWorld(world: World): Promise<void> {
  for (const { tab } of world.phones) tab.close();
}

function phoneAt(world: World, at: number): Phone {
  const phone = world.phones[at % world.phones.length];
  if (!phone) throw new Error('there is no phone');
  return phone;
}

/** Does one step. A step that finds nothing to do does nothing. */
export async function take(world: World, { act, at, pick, fault }: Step): Promise<void> {
  const phone = phoneAt(world, at);
  if (act === 'add-child') return addChild(world, phone);
  if (act === 'add-event') return addEvent(world, phone, pick);
  if (act === 'write-note') return writeNote(world, phone, pick);
  if (act === 'settle-words') return settleWords(world, phone, pick);
  if (act === 'rename-child') return renameChild(world, phone, pick);
  if (act === 'remove-event') return remove(world, phone, 'own-event', 'remove-event', pick);
  if (act === 'remove-child') return remove(world, phone, 'child', 'remove-child', pick);
  if (act === 'send-message') return sendMessage(world, phone);
  if (act === 'take-back-message') return takeBackMessage(world, phone, pick);
  if (act === 'receive') return void (await acknowledgeInbox(world.database.db, { upTo: 1e9, who: 'job' }));
  if (act === 'council') return councilWrites(world, pick);
  if (act === 'revoke') return revoke(world, phone.person, pick % 2 === 0 ? world.home : world.council);
  if (act === 'grant') {
    return grant(world, phone.person, pick % 2 === 0 ? world.home : world.council, pick % 2 === 0 ? 'write' : 'read');
  }
  if (act === 'sync') return sync(world, at, fault);
  if (act === 'replay') return void (phone.last && (await wireTo(world.database, phone.person)(phone.last)));
  if (act === 'restart') return restart(world, phone);
  if (act === 'lose-cache') return loseCache(world, phone);
  if (act === 'clone') return clone(world, phone);
  if (act === 'back-up') {
    world.backup = await backUp(world.database, `b${randomUUID().replaceAll('-', '')}`);
    return;
  }
  await world.backup?.restore();
}

async function councilWrites({ database, council, said }: World, pick: number): Promise<void> {
  const body = { ref: 'r', forename: `Forename ${said.length}` };
  await database.db
    .transaction()
    .execute((trx) =>
      writeScope(trx, council, { puts: [{ id: `child-${pick % 3}`, kind: 'child', body }], removes: [] }),
    );
}

async function grant({ database }: World, person: string, scope: ScopeId, level: 'read' | 'write'): Promise<void> {
  await database.db
    .insertInto('grants')
    .values({ scope_id: scope, person, level, given_by: 'test' })
    .onConflict((row) => row.doNothing())
    .execute();
}

async function revoke({ database }: World, person: string, scope: ScopeId): Promise<void> {
  await database.db.deleteFrom('grants').where('person', '=', person).where('scope_id', '=', scope).execute();
}

function wireOf(world: World, phone: Phone): Wire {
  return (request) => {
    phone.last = request;
    return wireTo(world.database, phone.person)(request);
  };
}

async function sync(world: World, at: number, fault: Step['fault']): Promise<void> {
  const phone = phoneAt(world, at);
  const wire = wireOf(world, phone);
  if (fault === 'crash') return crash(world, phone);
  if (fault === 'late') return syncLate(world, phone);
  const through: Partial<Record<Step['fault'], Wire>> = {
    'lost-request': noSignal,
    'lost-answer': losingTheAnswer(wire),
    twice: sentTwice(wire),
    cut: async (request) => {
      await wire(request);
      return { ok: false, problem: 'not-waymark' };
    },
  };
  phone.tab.through(through[fault] ?? wire);
  await phone.tab.sync();
}

/** The answer comes after another tab of the same phone has heard more. */
async function syncLate(world: World, phone: Phone): Promise<void> {
  const slow = holdingTheFirst(wireOf(world, phone));
  phone.tab.through(slow.wire);
  const syncing = phone.tab.sync();
  await slow.held;
  const other = await openTab(phone.profile, { wire: wireOf(world, phone), rules: world.rules });
  await other.sync();
  other.close();
  slow.release();
  await syncing;
}

async function reopen(world: World, phone: Phone, options: Parameters<typeof openTab>[1] = {}): Promise<void> {
  phone.tab.close();
  phone.tab = await openTab(phone.profile, { rules: world.rules, ...options });
}

const restart = (world: World, phone: Phone): Promise<void> => reopen(world, phone);

async function crash(world: World, phone: Phone): Promise<void> {
  await reopen(world, phone, { bookBinder: dyingBetweenTheBooks({ on: true }) });
  phone.tab.through(wireOf(world, phone));
  await phone.tab.sync();
  await reopen(world, phone);
}

async function loseCache(world: World, phone: Phone): Promise<void> {
  phone.tab.close();
  await new Promise((resolve, reject) => {
    const request = phone.profile.indexedDB.deleteDatabase(`waymark-cache-1${phone.profile.suffix}`);
    request.onsuccess = resolve;
    request.onerror = reject;
  });
  await reopen(world, phone);
}

async function clone(world: World, phone: Phone): Promise<void> {
  if (world.phones.length >= 5) return;
  const profile = await copyProfile(phone.profile);
  world.phones.push({ person: phone.person, profile, tab: await openTab(profile, { rules: world.rules }) });
}

/** Everything heals, and every phone talks until nothing is left to say. */
export async function heal(world: World): Promise<void> {
  for (let round = 0; round < 3; round += 1) {
    for (let at = 0; at < world.phones.length; at += 1) await sync(world, at, 'none');
  }
}
