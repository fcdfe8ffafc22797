import { afterEach, describe, expect, it } from 'vitest';
import { about, account, begun, bodyOf, closeAll, me, phone, said, textsOf, wait, write } from './own-log-phones.ts';

afterEach(closeAll);

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
      wait(1000);
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
});
