import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change, Reading } from '../../../src/domain/changes/change.ts';
import { applyChange } from '../../../src/domain/changes/registry.ts';
import type { WaymarkRecord } from '../../../src/domain/records/record.ts';

const letter = {
  id: 'l1',
  child: 'amira',
  template: 'chase-final-plan',
  subject: 'The plan',
  to: 'The team',
  text: 'Where is it?',
  law: [{ basis: 'SEND Regulations 2014, regulation 13(2)', source: 'https://law.example', checked: true }],
  restsOn: { deadline: 'final-plan', due: '2026-05-25', from: '2026-01-05' },
  replyBy: '2026-06-15',
  madeOn: '2026-06-01',
};

/** One home with one letter in it. */
function homeWithLetter() {
  const records = new Map<string, WaymarkRecord>();
  const gone = new Set<string>();
  const reading: Reading = {
    find: (id) => records.get(id),
    isGone: (id) => gone.has(id),
    all: (kind) => [...records.values()].filter((record) => record.kind === kind),
  };
  let version = 0;
  const say = (name: string, args: unknown, base?: number) => {
    const change: Change = {
      ...{ id: 'c', scope: 'home:1', name, args, madeAt: '2026-06-01T10:00:00Z' },
      ...(base === undefined ? {} : { base }),
    };
    const outcome = applyChange(change, 'home', reading);
    version += 1;
    if (!outcome.ok) return outcome;
    for (const record of outcome.puts) records.set(record.id, { ...record, version });
    for (const id of outcome.removes) {
      records.delete(id);
      gone.add(id);
    }
    return outcome;
  };
  say('add-letter', letter);
  const { id: _id, ...asMade } = letter;
  return { say, gone, asMade, found: () => records.get('l1'), body: () => records.get('l1')?.body };
}

const words = (text: string, was: string) => ({ id: 'l1', text: { text, was } });

describe('a kept letter', () => {
  it('begins as one still to be sent', () => {
    const { body, asMade } = homeWithLetter();
    expect(body()).toEqual({ ...asMade, state: 'draft' });
  });

  it('takes new words, who it goes to and what it is about', () => {
    const { say, body } = homeWithLetter();
    say('edit-letter', { ...words('Please send it.', letter.text), subject: 'The late plan', to: 'Ms Shah' });
    expect(body()).toMatchObject({ text: 'Please send it.', subject: 'The late plan', to: 'Ms Shah' });
    expect(body()).not.toHaveProperty('earlier');
  });

  it('keeps what two phones wrote offline until the person has chosen', () => {
    const { say, body } = homeWithLetter();
    say('edit-letter', words('Mum wrote this.', letter.text));
    say('edit-letter', words('Dad wrote this.', letter.text));
    expect(body()).toMatchObject({ text: 'Dad wrote this.', earlier: [{ text: 'Mum wrote this.' }] });
    const both = 'Dad wrote this.\n\nMum wrote this.';
    say('choose-letter', { id: 'l1', text: both, dropped: ['Dad wrote this.', 'Mum wrote this.'] });
    expect(body()).toMatchObject({ text: both });
    expect(body()).not.toHaveProperty('earlier');
  });

  it('is marked as sent with the day and the way, put right, and taken back', () => {
    const { say, body, asMade } = homeWithLetter();
    say('send-letter', { id: 'l1', on: '2026-06-02', how: 'post' });
    expect(body()).toMatchObject({ state: 'sent', sentOn: '2026-06-02', how: 'post' });
    say('send-letter', { id: 'l1', on: '2026-06-03', how: 'email' });
    expect(body()).toMatchObject({ state: 'sent', sentOn: '2026-06-03', how: 'email' });
    say('unsend-letter', { id: 'l1' });
    expect(body()).toEqual({ ...asMade, state: 'draft' });
  });

  it('stays as it was sent, with words from another phone kept beside it', () => {
    const { say, body } = homeWithLetter();
    say('send-letter', { id: 'l1', on: '2026-06-02', how: 'post' });
    say('edit-letter', { ...words('Written on', letter.text), subject: 'Other' });
    say('edit-letter', words('Written on the bus.', 'Written on'));
    say('edit-letter', words('Written on the bus.', letter.text));
    expect(body()).toMatchObject({ text: letter.text, subject: letter.subject });
    expect(body()?.earlier).toEqual([{ text: 'Written on the bus.', madeAt: '2026-06-01T10:00:00Z' }]);
    say('choose-letter', { id: 'l1', text: 'Written on the bus.', dropped: [letter.text] });
    expect(JSON.stringify(body())).toContain('Written on the bus.');
    expect(body()).toMatchObject({ text: letter.text });
    say('choose-letter', { id: 'l1', text: letter.text, dropped: ['Written on the bus.'] });
    expect(body()).not.toHaveProperty('earlier');
  });

  it('never loses the last words of either phone, sent or not', () => {
    const texts = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(texts, texts, fc.boolean(), (mum, dad, sentBetween) => {
        const { say, body } = homeWithLetter();
        const write = (who: string, list: readonly string[]) =>
          list.forEach((_one, index) => {
            const upTo = (end: number) => (end > 0 ? `${who} ${list.slice(0, end).join('')}` : letter.text);
            say('edit-letter', words(upTo(index + 1), upTo(index)));
          });
        write('mum', mum);
        if (sentBetween) say('send-letter', { id: 'l1', on: '2026-06-02', how: 'post' });
        write('dad', dad);
        const kept = JSON.stringify(body());
        expect(kept).toContain(`mum ${mum.join('')}`);
        expect(kept).toContain(`dad ${dad.join('')}`);
      }),
    );
  });

  it('is removed only as the person saw it, and not made for a child who is gone', () => {
    const { say, found, gone } = homeWithLetter();
    const seen = found()?.version ?? 0;
    say('edit-letter', words('New.', letter.text));
    expect(say('remove-letter', { id: 'l1' }, seen)).toMatchObject({ ok: false, code: 'conflict' });
    expect(say('remove-letter', { id: 'l1' }, found()?.version)).toMatchObject({ ok: true });
    expect(say('edit-letter', words('Again.', ''))).toMatchObject({ ok: false, code: 'gone' });
    gone.add('amira');
    expect(say('add-letter', { ...letter, id: 'l2' })).toMatchObject({ ok: false, code: 'gone' });
  });
});
