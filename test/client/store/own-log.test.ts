import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { openOwnBook } from '../../../src/client/store/open-books.ts';
import { openOwnRoom } from '../../../src/client/store/own-room.ts';
import { applierOf } from '../../../src/domain/changes/applier.ts';
import { keepSealed, keepSealedKey, leaveSealed } from '../../../src/domain/changes/me-sealed.ts';
import { withPending } from '../../../src/domain/changes/with-pending.ts';
import type { AnswerBody } from '../../../src/domain/records/me-records.ts';
import type { WaymarkRecord } from '../../../src/domain/records/record.ts';

const about = { question: 'm-interests', mode: '8-to-13', format: 'text' } as const;
const me = 'p1';
const apply = applierOf([keepSealed, keepSealedKey, leaveSealed]);
const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

let now = Date.parse('2026-11-22T10:00:00Z');

/** One phone with the room of one young person; `skew` is how wrong its clock is. */
async function phone(skew = 0) {
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
type Room = Awaited<ReturnType<typeof phone>>['room'];

/** An account as the server keeps it: the rules of sync over one scope. */
function account(person = me) {
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

const write = (room: Room, text: string, question: string = about.question) =>
  room.say('me-write', { ...about, question, text, was: bodyOf(room, question)?.text?.text ?? '' });
const bodyOf = (room: Room, question: string = about.question) =>
  room.state().records.get(`answer-${question}`)?.body as AnswerBody | undefined;
const textsOf = (room: Room, question?: string) => {
  const text = bodyOf(room, question)?.text;
  return text && [text.text, ...(text.earlier ?? []).map((one) => one.text)];
};
/** What a room says, without the numbers that are each device's own. */
const said = (room: Room) =>
  [...room.state().records.values()]
    .map(({ id, kind, body }) => {
      const { at: _, ...rest } = body;
      return { id, kind, body: kind === 'me-look' ? rest : body };
    })
    .filter(({ kind, body }) => kind !== 'me-draft' && Object.keys(body).length > 0)
    .sort((one, other) => (one.id < other.id ? -1 : 1));

async function begun(room: Room): Promise<string> {
  const done = await room.log.begin(me);
  if (!done.ok) throw new Error('the room has not joined');
  return done.code;
}

describe('a young person’s answers in their account', () => {
  it('meet on two phones, with what each had before and what is said afterwards', async () => {
    const [one, two] = [await phone(), await phone()];
    const cloud = account();
    await write(one.room, 'Trains');
    await write(two.room, 'Badgers');
    await two.room.say('me-choose', { question: 'm-proud', mode: '8-to-13', format: 'faces-3', value: 'happy' });
    const code = await begun(one.room);
    await cloud.meet(one.room);
    expect(await two.room.log.join(me, cloud.records(), code.toLowerCase().replaceAll('-', ' '))).toBe('joined');
    expect(textsOf(two.room)).toEqual(expect.arrayContaining(['Trains', 'Badgers']));
    await cloud.meet(two.room);
    await cloud.meet(one.room);
    expect(textsOf(one.room)).toEqual(textsOf(two.room));
    expect(bodyOf(one.room, 'm-proud')?.chosen?.value).toBe('happy');
    // She chooses on one phone, and it is chosen on the other.
    await one.room.say('me-settle', { ...about, of: 'text', text: 'Badgers', dropped: ['Trains', 'Badgers'] });
    await cloud.meet(one.room);
    await cloud.meet(two.room);
    expect(textsOf(two.room)).toEqual(['Badgers']);
    expect(said(one.room)).toEqual(said(two.room));
  });

  it('opens to no other code, and then nothing has changed', async () => {
    const [one, two] = [await phone(), await phone()];
    const cloud = account();
    await write(one.room, 'Trains');
    await begun(one.room);
    await cloud.meet(one.room);
    expect(await two.room.log.join(me, cloud.records(), 'AAAA-BBBB-CCCC')).toBe('wrong');
    expect(two.room.state().account).toBeUndefined();
    expect(textsOf(two.room)).toBeUndefined();
    expect(await two.room.log.join(me, [], 'AAAA-BBBB-CCCC')).toBe('wrong');
  });

  it('opens to a new code, made on any phone that has joined, and to the old one no more', async () => {
    const [one, two, three] = [await phone(), await phone(), await phone()];
    const cloud = account();
    await write(one.room, 'Trains');
    const code = await begun(one.room);
    await cloud.meet(one.room);
    await two.room.log.join(me, cloud.records(), code);
    const again = await two.room.log.newCode();
    if (!again.ok) throw new Error('no new code');
    await cloud.meet(two.room);
    expect(await three.room.log.join(me, cloud.records(), code)).toBe('wrong');
    expect(await three.room.log.join(me, cloud.records(), again.code)).toBe('joined');
    expect(textsOf(three.room)).toEqual(['Trains']);
  });

  it('goes to no account but the one it joined, whoever is signed in on the phone', async () => {
    const { room } = await phone();
    await write(room, 'Trains');
    await begun(room);
    const parent = account('parent');
    await room.log.tell('parent', parent.deliver);
    expect(parent.records()).toEqual([]);
    const cloud = account();
    await cloud.meet(room);
    const other = await phone();
    await other.room.log.begin('parent');
    const before = said(other.room);
    // The records of her account, handed in under somebody else's name.
    await other.room.log.takeIn('parent', cloud.records());
    await other.room.log.takeIn(me, cloud.records());
    expect(said(other.room)).toEqual(before);
  });

  it('goes up from behind a shut door, and comes in when it is opened', async () => {
    const [one, two] = [await phone(), await phone()];
    const cloud = account();
    await write(one.room, 'Trains');
    const code = await begun(one.room);
    await cloud.meet(one.room);
    await two.room.log.join(me, cloud.records(), code);
    await cloud.meet(two.room);
    await one.room.lockWith('word', 'marzipan');
    await write(one.room, 'Trains and maps');
    one.room.lock();
    await cloud.meet(one.room);
    await write(two.room, 'Boats', 'm-proud');
    await cloud.meet(two.room);
    expect(textsOf(two.room)).toEqual(['Trains and maps']);
    await cloud.meet(one.room);
    expect(one.room.state().records.size).toBe(0);
    expect(one.room.state().account).toBeUndefined();
    await one.room.unlock('marzipan');
    await cloud.meet(one.room);
    expect(textsOf(one.room, 'm-proud')).toEqual(['Boats']);
  });

  it('is taken out again: every phone keeps what it had, and a late one sends nothing more', async () => {
    const [one, two] = [await phone(), await phone()];
    const cloud = account();
    await write(one.room, 'Trains');
    const code = await begun(one.room);
    await cloud.meet(one.room);
    await two.room.log.join(me, cloud.records(), code);
    await cloud.meet(two.room);
    await write(two.room, 'Late', 'm-proud');
    expect(await one.room.log.leave()).toEqual({ ok: true });
    await cloud.meet(one.room);
    expect(cloud.records().map(({ kind }) => kind)).toEqual(['me-sealed-left']);
    await cloud.meet(two.room);
    expect(cloud.records().map(({ kind }) => kind)).toEqual(['me-sealed-left']);
    for (const { room } of [one, two]) {
      expect(room.state().account).toBeUndefined();
      expect(textsOf(room)).toEqual(['Trains']);
    }
    expect(textsOf(two.room, 'm-proud')).toEqual(['Late']);
    await write(two.room, 'Later', 'm-proud');
    await cloud.meet(two.room);
    expect(cloud.records()).toHaveLength(1);
    // They may join anew, and nothing is there twice.
    const again = await begun(one.room);
    await cloud.meet(one.room);
    expect(await two.room.log.join(me, cloud.records(), again)).toBe('joined');
    expect(textsOf(two.room)).toEqual(['Trains']);
  });

  it('comes back with the code after the room was emptied', async () => {
    const { room } = await phone();
    const cloud = account();
    await write(room, 'Trains');
    const code = await begun(room);
    await cloud.meet(room);
    await write(room, 'Trains and boats');
    await room.empty();
    expect(room.state().account).toBeUndefined();
    await cloud.meet(room);
    expect(await room.log.join(me, cloud.records(), code)).toBe('joined');
    expect(textsOf(room)).toEqual(['Trains']);
  });

  it('leaves what cannot be read lying, and goes on', async () => {
    const [one, two] = [await phone(), await phone()];
    const cloud = account();
    await write(one.room, 'Trains');
    const code = await begun(one.room);
    await cloud.meet(one.room);
    const { log = '' } = one.room.state().account ?? {};
    const sealed = cloud.records().find(({ kind }) => kind === 'me-sealed')?.body.sealed;
    const foreign = [
      { id: '01900000-0000-7000-8000-000000000001', kind: 'me-sealed', version: 1, body: { log, sealed } },
      { id: '01900000-0000-7000-8000-000000000002', kind: 'me-sealed', version: 1, body: { log, sealed: 'AAAA' } },
      { id: '01900000-0000-7000-8000-000000000003', kind: 'me-sealed', version: 1, body: { log, sealed: 7 } },
      { id: '01900000-0000-7000-8000-000000000004', kind: 'me-sealed-key', version: 1, body: { salt: '' } },
    ];
    expect(await two.room.log.join(me, [...foreign, ...cloud.records()], code)).toBe('joined');
    await two.room.log.takeIn(me, [...foreign, ...cloud.records()]);
    expect(said(two.room)).toEqual(said(one.room));
  });

  it('tells of typing in one box once, and keeps nothing of a place or an unfinished drawing', async () => {
    const { room } = await phone();
    const cloud = account();
    await begun(room);
    await write(room, 'T');
    for (const text of ['Tr', 'Tra', 'Trains']) {
      now += 1000;
      await write(room, text);
    }
    await room.say('me-look', { at: about.question });
    await room.say('me-draft', {
      id: 'd1',
      draft: { question: about.question, mode: '8-to-13', format: 'drawing', type: 'x', parts: [] },
    });
    await cloud.meet(room);
    // The first words of an answer, and the rest of them.
    expect(cloud.records().filter(({ kind }) => kind === 'me-sealed')).toHaveLength(2);
    expect(textsOf(room)).toEqual(['Trains']);
  });

  it('says the same on both phones, whatever is said where, heard when and with whatever clock', async () => {
    const step = fc.record({
      at: fc.nat(1),
      act: fc.constantFrom('write', 'write', 'choose', 'place', 'take', 'skip', 'who', 'card', 'look', 'meet', 'meet'),
      pick: fc.nat(2),
      on: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 5, maxLength: 30 }),
        fc.integer({ min: -90_000_000, max: 90_000_000 }),
        async (history, skew) => {
          const cloud = account();
          const phones = [await phone(), await phone(skew)];
          const [one, two] = phones.map(({ room }) => room);
          if (!one || !two) return;
          await write(one, 'of one before');
          await write(two, 'of two before');
          const code = await begun(one);
          await cloud.meet(one);
          expect(await two.log.join(me, cloud.records(), code)).toBe('joined');
          const words = new Set(['of one before', 'of two before']);
          for (const [index, { at, act, pick, on }] of history.entries()) {
            now += 1 + pick * 400;
            const room = at === 0 ? one : two;
            const question = ['m-interests', 'm-proud', 'm-good-at'][pick] ?? 'm-proud';
            const of = { question, mode: '8-to-13' };
            if (act === 'meet') await cloud.meet(room);
            else if (act === 'write') {
              const before = bodyOf(room, question)?.text?.text;
              // She sees what stood there and writes on.
              if (before) words.delete(before);
              words.add(`words ${index}`);
              await write(room, `words ${index}`, question);
            } else if (act === 'choose') {
              const was = bodyOf(room, question)?.chosen?.value;
              await room.say('me-choose', { ...of, format: 'faces-3', value: `v${index}`, was });
            } else if (act === 'skip') await room.say('me-skip', { ...of, on });
            else if (act === 'who') await room.say('me-who', { question, who: { label: on ? 'me' : 'scribe' } });
            else if (act === 'card') await room.say('me-card', { id: `card-${pick}`, word: `word ${index}` });
            else if (act === 'look') await room.say('me-look', { calm: on, at: question });
            else if (act === 'place') {
              await room.say('me-place-card', { ...of, format: 'pick-cards', card: { card: `c${pick}`, star: on } });
            } else await room.say('me-take-card', { ...of, format: 'pick-cards', card: `c${pick}` });
          }
          for (let round = 0; round < 2; round += 1) for (const room of [one, two]) await cloud.meet(room);
          expect(said(one)).toEqual(said(two));
          const kept = ['m-interests', 'm-proud', 'm-good-at'].flatMap((question) => textsOf(one, question) ?? []);
          for (const word of words) expect(kept).toContain(word);
          // Read anew from the disk, and by a third phone that was told everything at once.
          const third = await phone();
          expect(await third.room.log.join(me, cloud.records(), code)).toBe('joined');
          expect(said(third.room)).toEqual(said(one));
          for (const { tab } of phones) expect(said(await tab())).toEqual(said(one));
          // Nothing in the account is a word of hers.
          const all = JSON.stringify(cloud.records());
          for (const word of ['words', 'before', 'm-proud', 'scribe']) expect(all).not.toContain(word);
          for (const close of closing.splice(0)) close();
        },
      ),
      { numRuns: process.env.WAYMARK_LONG ? 60 : 12 },
    );
  }, 240_000);
});
