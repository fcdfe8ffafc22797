import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change } from '../../../src/domain/changes/change.ts';
import { keepBoth } from '../../../src/domain/changes/kept-text.ts';
import { applyChange, changeNames } from '../../../src/domain/changes/registry.ts';
import { withPending as pendingWith } from '../../../src/domain/changes/with-pending.ts';
import type { WaymarkRecord } from '../../../src/domain/records/record.ts';

const withPending = (...[records, pending]: [Parameters<typeof pendingWith>[0], Parameters<typeof pendingWith>[1]]) =>
  pendingWith(records, pending, applyChange);

const change = (name: string, args: unknown, base?: number): Change => ({
  id: '01900000-0000-7000-8000-000000000001',
  scope: 'home:one',
  name,
  args,
  ...(base === undefined ? {} : { base }),
  madeAt: '2026-11-21T10:00:00Z',
});
const letter = { type: 'draft-plan-served', date: '2026-11-02' };
const child: WaymarkRecord = { id: 'a', kind: 'child', version: 3, body: { name: 'Amira' } };
const event = (version: number, body: Record<string, unknown> = {}): WaymarkRecord => ({
  id: 'e',
  kind: 'own-event',
  version,
  body: { child: 'a', event: letter, ...body },
});
const holding = (...records: WaymarkRecord[]) => new Map(records.map((record) => [record.id, record]));

describe('what a person may do to their own words', () => {
  it('shows what was written at once, over what the server last said, which stays as it was', () => {
    const said = holding(child);
    const { records, refusals } = withPending(said, [
      change('add-event', { id: 'e', child: 'a', event: letter, note: 'blue folder' }),
    ]);
    expect(records.get('e')?.body).toMatchObject({ note: 'blue folder' });
    expect(refusals).toEqual([]);
    expect([...said.keys()]).toEqual(['a']);
  });

  it('removes only what the person saw: a change by somebody else since then keeps it', () => {
    const seen = withPending(holding(event(5)), [change('remove-event', { id: 'e' }, 5)]);
    expect(seen.records.has('e')).toBe(false);
    const moved = withPending(holding(event(6)), [change('remove-event', { id: 'e' }, 5)]);
    expect(moved.records.has('e')).toBe(true);
    expect(moved.refusals).toMatchObject([{ outcome: { code: 'conflict' } }]);
  });

  it('takes a child with everything written under them, or nothing when one note is newer', () => {
    const all = withPending(holding(child, event(4)), [change('remove-child', { id: 'a' }, 4)]);
    expect([...all.records.keys()]).toEqual([]);
    const kept = withPending(holding(child, event(9)), [change('remove-child', { id: 'a' }, 4)]);
    expect([...kept.records.keys()]).toEqual(['a', 'e']);
  });

  it('never uses an id again once it was removed', () => {
    const { refusals } = withPending(holding(event(2)), [
      change('remove-event', { id: 'e' }, 2),
      change('add-event', { id: 'e', child: 'a', event: letter }),
    ]);
    expect(refusals).toMatchObject([{ outcome: { code: 'gone' } }]);
  });

  it('takes the very same words said twice, by a phone and its copy, as said once', () => {
    const said = { id: 'e', child: 'a', event: { date: '2026-01-05', type: 'request-received' }, note: 'by post' };
    const same = { note: 'by post', event: { type: 'request-received', date: '2026-01-05' }, child: 'a', id: 'e' };
    const { records, refusals } = withPending(holding(child), [change('add-event', said), change('add-event', same)]);
    expect(refusals).toEqual([]);
    expect([...records.keys()]).toEqual(['a', 'e']);
    const other = withPending(records, [change('add-event', { ...said, note: 'by hand' })]);
    expect(other.refusals).toMatchObject([{ outcome: { code: 'exists' } }]);
  });

  it('says which part did not fit and keeps the rest going', () => {
    const { records, refusals } = withPending(holding(child), [
      change('add-event', { id: 'x', child: 'a', event: { type: 'draft-plan-served', date: '2026-02-30' } }),
      change('edit-child', { id: 'a', name: 'Mimi' }),
    ]);
    expect(refusals).toMatchObject([{ outcome: { code: 'invalid', detail: 'event' } }]);
    expect(records.get('a')?.body.name).toBe('Mimi');
  });

  it('does not let a change meant for a home be said in another kind of scope', () => {
    const reading = { find: () => undefined, isGone: () => false, all: () => [] };
    expect(applyChange(change('add-child', { id: 'a', name: 'x' }), 'case', reading)).toMatchObject({
      code: 'forbidden',
    });
    expect(applyChange(change('fly-to-the-moon', {}), 'home', reading)).toMatchObject({ code: 'unknown-change' });
  });

  it('has words for every change, for the day it comes back', () => {
    const { acts } = JSON.parse(readFileSync('locales/en-GB/sync.json', 'utf8'));
    expect(Object.keys(acts).sort()).toEqual([...changeNames].sort());
  });
});

describe('two people writing the same note', () => {
  it('keeps the earlier words beside the later until the person chooses', () => {
    const both = withPending(holding(event(5, { note: 'from Mum' })), [
      change('edit-event', { id: 'e', note: { text: 'from Dad', was: '' } }),
    ]);
    expect(both.records.get('e')?.body).toMatchObject({ note: 'from Dad', earlier: [{ text: 'from Mum' }] });
    const settled = withPending(both.records, [
      change('settle-words', { id: 'e', text: 'from Mum\n\nfrom Dad', dropped: ['from Mum', 'from Dad'] }),
    ]);
    expect(settled.records.get('e')?.body).toMatchObject({ note: 'from Mum\n\nfrom Dad' });
    expect(settled.records.get('e')?.body.earlier).toBeUndefined();
  });

  it('keeps words that arrived while the person was choosing', () => {
    const seen = event(5, { note: 'third', earlier: [{ text: 'first', madeAt: 'x' }] });
    const settled = withPending(holding(seen), [
      change('settle-words', { id: 'e', text: 'second', dropped: ['first', 'second'] }),
    ]);
    expect(settled.records.get('e')?.body).toMatchObject({ note: 'second', earlier: [{ text: 'third' }] });
  });

  it('loses no word, whoever writes in whatever order: each is shown, kept, or was seen by who replaced it', () => {
    const words = fc.constantFrom('', 'one', 'two', 'three', 'four');
    fc.assert(
      fc.property(fc.array(fc.record({ text: words, was: words }), { maxLength: 12 }), (writings) => {
        let here: { text: string; earlier: { text: string; madeAt: string }[] | undefined } = {
          text: '',
          earlier: undefined,
        };
        for (const writing of writings) {
          const before = here;
          here = keepBoth(before, { ...writing, madeAt: '2026-11-21T10:00:00Z' });
          const standing = [before.text, ...(before.earlier ?? []).map((kept) => kept.text)];
          const now = [here.text, ...(here.earlier ?? []).map((kept) => kept.text)];
          for (const text of standing) if (text !== '' && text !== writing.was) expect(now).toContain(text);
        }
      }),
    );
  });
});
