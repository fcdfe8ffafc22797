import { describe, expect, it } from 'vitest';
import type { Change, Reading } from '../../../src/domain/changes/change.ts';
import { applyChange } from '../../../src/domain/changes/registry.ts';
import type { WaymarkRecord } from '../../../src/domain/records/record.ts';

/** One scope, and what each change leaves there. */
function place(kind: 'home' | 'draft') {
  const records = new Map<string, WaymarkRecord>();
  const reading: Reading = {
    find: (id) => records.get(id),
    isGone: () => false,
    all: (of) => [...records.values()].filter((record) => record.kind === of),
  };
  const say = (name: string, args: unknown, base?: number) => {
    const about = { id: 'c', scope: `${kind}:1`, madeAt: '2026-11-22T10:00:00Z' } as const;
    const change: Change = { ...about, name, args, ...(base === undefined ? {} : { base }) };
    const outcome = applyChange(change, kind, reading);
    if (!outcome.ok) return outcome.code;
    for (const record of outcome.puts) records.set(record.id, record);
    for (const id of outcome.removes) records.delete(id);
    return 'done';
  };
  return { say, body: (id: string) => records.get(id)?.body, records };
}

const comment = {
  id: 'k',
  child: 'amira',
  plan: 'p',
  section: 'F',
  sentence: 'She has access to a quiet room.',
  text: 'How often?',
};

describe('a comment on one sentence', () => {
  it('keeps the sentence as it stood, whatever is done to its words', () => {
    const { say, body } = place('home');
    say('add-plan-comment', comment);
    say('edit-plan-comment', { id: 'k', text: 'How often, and when?', was: 'How often?' });
    expect(body('k')).toMatchObject({ sentence: comment.sentence, text: 'How often, and when?' });
    expect(body('k')).not.toHaveProperty('earlier');
  });

  it('keeps the words of both parents until one of them chooses', () => {
    const { say, body } = place('home');
    say('add-plan-comment', comment);
    say('edit-plan-comment', { id: 'k', text: 'Mum: every day?', was: 'How often?' });
    say('edit-plan-comment', { id: 'k', text: 'Dad: which room?', was: 'How often?' });
    expect(body('k')).toMatchObject({ text: 'Dad: which room?', earlier: [{ text: 'Mum: every day?' }] });
    say('choose-plan-comment', { id: 'k', text: 'Mum: every day?', dropped: ['Dad: which room?', 'Mum: every day?'] });
    expect(body('k')).toMatchObject({ text: 'Mum: every day?' });
    expect(body('k')).not.toHaveProperty('earlier');
  });

  it('goes only as the person saw it, and can be put back in the same words', () => {
    const { say, body } = place('home');
    say('add-plan-comment', comment);
    expect(say('remove-plan-comment', { id: 'k' })).toBe('conflict');
    expect(say('remove-plan-comment', { id: 'k' }, 0)).toBe('done');
    expect(say('add-plan-comment', { ...comment, id: 'k2' })).toBe('done');
    expect(body('k2')).toMatchObject({ text: 'How often?' });
  });
});

describe('comments sent to the council', () => {
  const one = { id: 'k', section: 'F', sentence: 'A sentence.', text: 'How often?' };
  const two = { ...one, id: 'l', text: 'By whom?' };
  const sending = { id: 's', plan: 'p', on: '2026-11-22', comments: [one] };

  it('stand there as they were sent, without a receipt', () => {
    const { say, body } = place('draft');
    expect(say('send-plan-comments', { ...sending, receivedAt: '2026-11-23T09:00:00Z' })).toBe('done');
    expect(body('s')).toEqual({ plan: 'p', on: '2026-11-22', comments: [one] });
  });

  it('go once, though both parents press the button, and go again when their words have changed', () => {
    const { say, records, body } = place('draft');
    say('send-plan-comments', sending);
    expect(say('send-plan-comments', { ...sending, id: 's2' })).toBe('done');
    expect(records.size).toBe(1);
    say('send-plan-comments', { ...sending, id: 's3', comments: [one, two] });
    expect(body('s3')?.comments).toEqual([two]);
    say('send-plan-comments', { ...sending, id: 's4', comments: [{ ...one, text: 'How long?' }, two] });
    expect(body('s4')?.comments).toEqual([{ ...one, text: 'How long?' }]);
  });

  it('cannot be written over, or be empty, or lie in the home', () => {
    const { say, body } = place('draft');
    say('send-plan-comments', sending);
    expect(say('send-plan-comments', { ...sending, comments: [two] })).toBe('exists');
    expect(say('send-plan-comments', { ...sending, id: 's5', comments: [] })).toBe('invalid');
    expect(body('s')?.comments).toEqual([one]);
    expect(place('home').say('send-plan-comments', sending)).toBe('forbidden');
  });
});
