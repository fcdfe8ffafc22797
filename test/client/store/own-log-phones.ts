import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect } from 'vitest';
import { openOwnBook } from '../../../src/client/store/open-books.ts';
import { openOwnRoom } from '../../../src/client/store/own-room.ts';
import { applierOf } from '../../../src/domain/changes/applier.ts';
import { keepSealed, keepSealedKey, leaveSealed } from '../../../src/domain/changes/me-sealed.ts';
import { withPending } from '../../../src/domain/changes/with-pending.ts';
import type { AnswerBody } from '../../../src/domain/records/me-records.ts';
import type { WaymarkRecord } from '../../../src/domain/records/record.ts';

/* Phones with the rooms of one young person, and an account they may join. */

export const about = { question: 'm-interests', mode: '8-to-13', format: 'text' } as const;
export const me = 'p1';
const apply = applierOf([keepSealed, keepSealedKey, leaveSealed]);
const closing: (() => void)[] = [];
/** For the end of each test. Said in each file, as modules outlive the file that asked for them first. */
export const closeAll = (): void => {
  for (const close of closing.splice(0)) close();
};

let now = Date.parse('2026-11-22T10:00:00Z');

/** One phone with the room of one young person; `skew` is how wrong its clock is. */
export async function phone(skew = 0) {
  const suffix = `-${Math.random()}`;
  const indexedDB = new IDBFactory();
  const book = await openOwnBook({ indexedDB, IDBKeyRange }, suffix, () => undefined);
  const tab = async (owner = 'zara') => {
    const room = await openOwnRoom({ book, crypto, now: () => new Date(now + skew), channel: `w${suffix}` }, owner);
    closing.push(room.close);
    return room;
  };
  closing.push(book.close);
  return { tab, room: await tab(), book };
}
export type Room = Awaited<ReturnType<typeof phone>>['room'];

/** An account as the server keeps it: the rules of sync over one scope. */
export function account(person = me) {
  let records: ReadonlyMap<string, WaymarkRecord> = new Map();
  let count = 0;
  const deliver: Parameters<Room['log']['tell']>[1] = async ({ scope, name, args }) => {
    expect(scope).toBe(`person:${person}`);
    count += 1;
    const change = { id: `c${count}`, scope, name, args: JSON.parse(JSON.stringify(args)), madeAt: '' };
    const after = withPending(records, [change], apply);
    expect(after.refusals.map(({ outcome }) => outcome)).toEqual([]);
    records = after.records;
    return true;
  };
  return {
    records: () => [...records.values()],
    deliver,
    /** What waits in the room goes up, and what is there comes down. */
    meet: async (room: Room) => {
      await room.log.tell(person, deliver);
      await room.log.takeIn(person, [...records.values()]);
    },
  };
}

export const write = (room: Room, text: string, question: string = about.question) =>
  room.say('me-write', { ...about, question, text, was: bodyOf(room, question)?.text?.text ?? '' });
export const bodyOf = (room: Room, question: string = about.question) =>
  room.state().records.get(`answer-${question}`)?.body as AnswerBody | undefined;
export const textsOf = (room: Room, question?: string) => {
  const text = bodyOf(room, question)?.text;
  return text && [text.text, ...(text.earlier ?? []).map((one) => one.text)];
};
/** Time goes by on every phone. */
export const wait = (ms: number): void => {
  now += ms;
};

/** What a room says, without the numbers that are each device's own. */
export const said = (room: Room) =>
  [...room.state().records.values()]
    .map(({ id, kind, body }) => {
      const { at: _, ...rest } = body;
      return { id, kind, body: kind === 'me-look' ? rest : body };
    })
    .filter(({ kind, body }) => kind !== 'me-draft' && Object.keys(body).length > 0)
    .sort((one, other) => (one.id < other.id ? -1 : 1));

export async function begun(room: Room): Promise<string> {
  const done = await room.log.begin(me);
  if (!done.ok) throw new Error('the room has not joined');
  return done.code;
}
