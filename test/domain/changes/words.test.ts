import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change, Reading } from '../../../src/domain/changes/change.ts';
import { applyChange } from '../../../src/domain/changes/registry.ts';
import type { WaymarkRecord } from '../../../src/domain/records/record.ts';

/** One home, and what each change leaves there. */
function home() {
  const records = new Map<string, WaymarkRecord>();
  const reading: Reading = {
    find: (id) => records.get(id),
    isGone: () => false,
    all: (kind) => [...records.values()].filter((record) => record.kind === kind),
  };
  const say = (name: string, args: unknown) => {
    const change: Change = { id: 'c', scope: 'home:1', name, args, madeAt: '2026-11-22T10:00:00Z' };
    const outcome = applyChange(change, 'home', reading);
    if (outcome.ok) for (const record of outcome.puts) records.set(record.id, record);
    return outcome;
  };
  return { say, body: () => [...records.values()][0]?.body };
}

const about = { child: 'amira', topic: 'review-family' };
const texts = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1, maxLength: 6 });

describe('a text that is saved as it is typed', () => {
  it('is one text for one writer, however often it is saved', () => {
    const { say, body } = home();
    say('write-words', { ...about, text: 'She', was: '' });
    say('write-words', { ...about, text: 'She likes', was: 'She' });
    say('write-words', { ...about, text: 'She likes trains.', was: 'She likes' });
    expect(body()).toEqual({ ...about, text: 'She likes trains.' });
  });

  it('keeps both when two phones wrote it offline, and lets the person join them', () => {
    const { say, body } = home();
    say('write-words', { ...about, text: 'Mum: she likes trains.', was: '' });
    say('write-words', { ...about, text: 'Dad: noise is hard.', was: '' });
    expect(body()).toMatchObject({ text: 'Dad: noise is hard.', earlier: [{ text: 'Mum: she likes trains.' }] });
    const both = 'Dad: noise is hard.\n\nMum: she likes trains.';
    say('choose-words', { ...about, text: both, dropped: ['Dad: noise is hard.', 'Mum: she likes trains.'] });
    expect(body()).toEqual({ ...about, text: both });
  });

  it('never loses the last words of either phone, whatever order they arrive in', () => {
    fc.assert(
      fc.property(texts, texts, (mum, dad) => {
        const { say, body } = home();
        const write = (who: string, list: readonly string[]) =>
          list.forEach((_one, index) => {
            const upTo = (end: number) => (end > 0 ? `${who} ${list.slice(0, end).join('')}` : '');
            say('write-words', { ...about, text: upTo(index + 1), was: upTo(index) });
          });
        write('mum', mum);
        write('dad', dad);
        const kept = JSON.stringify(body());
        expect(kept).toContain(`mum ${mum.join('')}`);
        expect(kept).toContain(`dad ${dad.join('')}`);
      }),
    );
  });
});

describe('a list that is ticked off', () => {
  it('adds up the ticks of two phones', () => {
    const { say, body } = home();
    for (const item of ['letter', 'reports']) say('tick', { child: 'amira', list: 'review-bring', item, on: true });
    say('tick', { child: 'amira', list: 'review-bring', item: 'letter', on: false });
    say('tick', { child: 'amira', list: 'review-bring', item: 'snack', on: true });
    expect(body()).toEqual({ child: 'amira', list: 'review-bring', ticked: ['reports', 'snack'] });
  });
});
