import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { account, begun, bodyOf, closeAll, me, phone, said, textsOf, wait, write } from './own-log-phones.ts';

afterEach(closeAll);

describe('the rooms of two phones in one account', () => {
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
            wait(1 + pick * 400);
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
          closeAll();
        },
      ),
      { numRuns: process.env.WAYMARK_LONG ? 60 : 8 },
    );
  }, 240_000);
});
