import fc from 'fast-check';
import { expect } from 'vitest';
import type { Changing } from '../../src/client/family.tsx';
import {
  type CopyThere,
  type Going,
  pressShare,
  pressTakeBack,
  type SharePlace,
} from '../../src/client/me/press-share.ts';
import { uuidv7 } from '../../src/client/uuid.ts';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import { chainOf, standingCopy, voiceScopeOf } from '../../src/domain/changes/voice-copies.ts';
import { shortId } from '../../src/domain/preference/short-id.ts';
import { voiceProfileBodySchema } from '../../src/domain/records/voice-profile-records.ts';
import { voicePageBodySchema } from '../../src/domain/records/voice-records.ts';
import { pageToShare } from '../../src/domain/this-is-me/share-page.ts';
import { profileToShare } from '../../src/domain/this-is-me/share-profile.ts';
import { acknowledgeInbox } from '../../src/server/council-api/inbox.ts';
import type { Database } from '../../src/server/database/open.ts';
import { losingTheAnswer } from './faults.ts';
import { noSignal, wireTo } from './phone.ts';
import {
  arrange,
  type Content,
  contentOf,
  promised,
  promisedNotes,
  promisedPage,
  questions,
  type Secrets,
  type Step,
  sayAll,
  says,
} from './sharing-room.ts';
import { type FamilyOnline, familyOnline, filePhone } from './sync/files-world.ts';

/*
 * A young person's rooms on two phones of a family, and everything that may be said, shown, shared and taken back in
 * them. Each word, picture and recording is a secret of its own, so that it can be looked for anywhere.
 */

const often = { say: 5, put: 2, drop: 1, share: 2, page: 3, back: 2, sync: 2, lose: 1, ack: 1 } as const;

export const stepOf = fc.record({
  act: fc.oneof(...Object.entries(often).map(([act, weight]) => ({ weight, arbitrary: fc.constant(act) }))),
  /** What is said in one sitting. */
  what: fc.subarray([...says]),
  // Mostly one phone and one question: what is said twice of one thing is where something may slip along.
  at: fc.constantFrom(0, 0, 0, 1),
  pick: fc.constantFrom(0, 0, 1),
  to: fc.constantFrom('home' as const, 'all' as const),
  form: fc.constantFrom('one-page' as const, 'section-a' as const),
  /** Whether they saw what stood there: if not, both stay, and one of them is never shown. */
  saw: fc.boolean(),
});

type Phone = Awaited<ReturnType<typeof filePhone>>;
type Pressed = { id: string; scope: SharePlace['scope']; about: string; secrets: string[] };
export type World = {
  database: Database;
  family: FamilyOnline;
  phones: Phone[];
  places: Record<'home' | 'all', SharePlace>;
  from: string;
  secrets: Secrets;
  pressed: Pressed[];
  /** Copies that were taken back, with those they had taken the place of. */
  back: Set<string>;
  /** Added to what the phones' clocks say. */
  later: { ms: number };
};

const madeAt = calendarDate('2026-11-22');
export async function newWorld(database: Database): Promise<World> {
  const family = await familyOnline(database);
  const ref = `C-${uuidv7()}`;
  const all = { scope: voiceScopeOf(ref), child: ref };
  await database.db
    .insertInto('grants')
    .values({ scope_id: all.scope, person: family.person, level: 'write', given_by: 'council' })
    .execute();
  const places = { home: { scope: family.home, child: 'kid' }, all };
  const later = { ms: 0 };
  const now = () => new Date(Date.now() + later.ms);
  const phones = [await filePhone(family, { now }), await filePhone(family, { now })];
  const of = { secrets: new Map(), pressed: [], back: new Set<string>() };
  return { database, family, phones, places, from: shortId(family.home), later, ...of };
}

type Room = Awaited<ReturnType<Phone['store']['ownRoom']>>;

async function inRoom<T>(phone: Phone, then: (room: Room) => Promise<T>): Promise<T> {
  const room = await phone.store.ownRoom('kid');
  try {
    return await then(room);
  } finally {
    room.close();
  }
}

const changing =
  (phone: Phone): Changing =>
  (name, args, { scope }) =>
    phone.store.say({ scope, name, args });

/** What would go at this press, and what the screen promised. */
function wouldGo(
  world: World,
  content: Content,
  { act, pick, form }: Step,
): (Going & { about: string; secrets: string[] }) | undefined {
  const cardOf = (id: string) => content.cards.get(id);
  if (act === 'page') {
    const besidesOf = (question: string) => content.besides.filter((one) => one.question === question);
    const { profile } = profileToShare(form, { ...content, cardOf, besidesOf, age: 12 });
    return profile && { profile, about: form, secrets: promisedPage(world, content, form) };
  }
  const answer = content.answers.get(questions[pick] ?? questions[0]);
  if (!answer) return undefined;
  const page = pageToShare(answer, cardOf);
  const secrets = [...promised(world, answer, content), ...promisedNotes(world, answer)];
  return secrets.length > 0 ? { page, about: page.question, secrets } : undefined;
}

async function share(world: World, phone: Phone, step: Step): Promise<void> {
  const { pressed, places, from } = world;
  const place = places[step.to];
  await inRoom(phone, async (room) => {
    const content = contentOf(room);
    const going = wouldGo(world, content, step);
    if (!going) return;
    const { about, secrets, ...copy } = going;
    const { keepBytes, forget } = phone.desk;
    const parts = { change: changing(phone), read: room.readFile, keepBytes, forget };
    const before = new Set(copiesOn(phone, place).map(({ id }) => id));
    expect(await pressShare(parts, { ...copy, files: content.files, place, from, on: madeAt })).toBeUndefined();
    const made = copiesOn(phone, place).find(({ id }) => !before.has(id));
    if (!made) throw new Error('what was pressed is not on the phone');
    pressed.push({ id: made.id, scope: place.scope, about, secrets });
  });
}

function copiesOn(phone: Phone, { scope }: SharePlace): (CopyThere & { version: number })[] {
  return [...phone.store.view(scope).records.values()].flatMap(
    ({ id, kind, version, body }): (CopyThere & { version: number })[] => {
      const of = { id, scope, version, state: version === 0 ? ('waiting' as const) : ('sent' as const) };
      if (kind === 'voice-page') return [{ ...of, body: voicePageBodySchema.parse(body) }];
      return kind === 'voice-profile' ? [{ ...of, body: voiceProfileBodySchema.parse(body) }] : [];
    },
  );
}

async function takeBack({ places, from, back }: World, phone: Phone, { pick, to, form, saw }: Step): Promise<void> {
  const place = places[to];
  const copies = copiesOn(phone, place);
  const about = saw ? { question: questions[pick] ?? questions[0] } : { form };
  const copy = standingCopy(copies, { child: place.child, from, ...about });
  if (!copy) return;
  for (const one of copy.state === 'waiting' ? [copy] : chainOf(copy, copies)) back.add(one.id);
  expect(await pressTakeBack({ change: changing(phone), forget: phone.desk.forget }, copy)).toBeUndefined();
  const isHere = JSON.stringify(copy.body);
  expect(phone.port.held().filter(({ id }) => isHere.includes(id))).toEqual([]);
}

export async function take(world: World, step: Step): Promise<void> {
  const phone = world.phones[step.at];
  if (!phone) return;
  if (step.act === 'say') return inRoom(phone, (room) => sayAll(world, room, step));
  if (step.act === 'put' || step.act === 'drop') return inRoom(phone, (room) => arrange(room, step));
  if (step.act === 'share' || step.act === 'page') return share(world, phone, step);
  if (step.act === 'back') return takeBack(world, phone, step);
  if (step.act === 'ack') return void (await acknowledgeInbox(world.database.db, { upTo: 1e9, who: 'cli' }));
  const wire = wireTo(world.database, world.family.person);
  phone.through(step.act === 'lose' ? losingTheAnswer(wire) : wire);
  await phone.settle();
  phone.through(noSignal);
}

/** Everything that was said arrives, and an hour later bytes without a page are let go. */
export async function heal({ database, phones, family, later }: World): Promise<void> {
  for (const ms of [0, 0, 2 * 3_600_000]) {
    later.ms = ms;
    for (const phone of phones) {
      phone.through(wireTo(database, family.person));
      await phone.settle();
    }
  }
}
