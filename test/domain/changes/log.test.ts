import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change, Reading } from '../../../src/domain/changes/change.ts';
import { applyChange } from '../../../src/domain/changes/registry.ts';
import type { LogEntry } from '../../../src/domain/records/log-records.ts';
import type { WaymarkRecord } from '../../../src/domain/records/record.ts';

const entry = {
  child: 'sam',
  date: '2026-03-05',
  how: 'call',
  who: 'Anna',
  said: 'She will ring back.',
  promises: [{ id: 'p1', text: 'Ring back', by: '2026-03-06' }],
  files: ['f1'],
  madeAt: '2026-03-05T10:00:00Z',
};

/** One home with one entry, and what each change leaves of it. */
function home({ gone = [] as string[] } = {}) {
  const records = new Map<string, WaymarkRecord>();
  const reading: Reading = {
    find: (id) => records.get(id),
    isGone: (id) => gone.includes(id),
    all: (kind) => [...records.values()].filter((record) => record.kind === kind),
  };
  const say = (name: string, args: unknown, base?: number) => {
    const change: Change = { id: 'c', scope: 'home:1', name, args, madeAt: '2026-11-22T10:00:00Z' };
    const outcome = applyChange(base === undefined ? change : { ...change, base }, 'home', reading);
    if (!outcome.ok) return outcome.code;
    for (const record of outcome.puts) records.set(record.id, record);
    for (const id of outcome.removes) records.delete(id);
    return 'ok';
  };
  const first = say('add-log', { id: 'e', entry });
  const body = () => records.get('e')?.body as LogEntry | undefined;
  return { say, body, first, records };
}

describe('what a family writes down of a call', () => {
  it('is kept as it was written', () => {
    expect(home().body()).toEqual(entry);
  });

  it('keeps what each of two phones changed, and takes away what is taken away', () => {
    const { say, body } = home();
    say('edit-log', { id: 'e', who: 'Anna Smith', replyBy: '2026-03-12' });
    say('edit-log', { id: 'e', how: 'meeting', role: 'Coordinator' });
    expect(body()).toMatchObject({ who: 'Anna Smith', how: 'meeting', role: 'Coordinator', replyBy: '2026-03-12' });
    say('edit-log', { id: 'e', role: null, replyBy: null, answered: null });
    expect(body()).toEqual({ ...entry, who: 'Anna Smith', how: 'meeting' });
  });

  it('keeps both texts when two phones wrote at once, until the person chooses', () => {
    const { say, body } = home();
    say('edit-log', { id: 'e', said: { text: 'Mum’s words', was: entry.said } });
    say('edit-log', { id: 'e', said: { text: 'Dad’s words', was: entry.said } });
    expect(body()).toMatchObject({ said: 'Dad’s words', earlier: [{ text: 'Mum’s words' }] });
    say('settle-log', { id: 'e', text: 'Both', dropped: ['Dad’s words', 'Mum’s words'] });
    expect(body()).toEqual({ ...entry, said: 'Both' });
  });

  it('adds up the photos of two phones in any order, and a photo taken out stays out', () => {
    const photo = fc.constantFrom('f1', 'f2', 'f3', 'f4');
    fc.assert(
      fc.property(fc.array(photo), fc.array(photo), photo, (mum, dad, out) => {
        const { say, body } = home();
        say('edit-log', { id: 'e', addFiles: mum });
        say('edit-log', { id: 'e', addFiles: dad });
        say('edit-log', { id: 'e', dropFiles: [out] });
        const wanted = new Set(['f1', ...mum, ...dad].filter((file) => file !== out));
        expect(new Set(body()?.files)).toEqual(wanted);
        expect(body()?.files).toHaveLength(wanted.size);
      }),
    );
  });

  it('marks a promise kept and not kept, changes it, adds one; two phones do not undo each other', () => {
    const { say, body } = home();
    say('add-promise', { id: 'e', promise: { id: 'p2', text: 'Send the report' } });
    say('keep-promise', { id: 'e', promise: 'p1', kept: '2026-03-07' });
    say('edit-promise', { id: 'e', promise: 'p2', by: '2026-04-01' });
    say('edit-promise', { id: 'e', promise: 'p1', text: 'Ring me back', by: null });
    expect(body()?.promises).toEqual([
      { id: 'p1', text: 'Ring me back', kept: '2026-03-07' },
      { id: 'p2', text: 'Send the report', by: '2026-04-01' },
    ]);
    say('keep-promise', { id: 'e', promise: 'p1', kept: null });
    expect(body()?.promises[0]).toEqual({ id: 'p1', text: 'Ring me back' });
  });

  it('takes a promise out, or the entry away for good, only as the person saw it', () => {
    const { say, body, records } = home();
    const seen = records.get('e');
    if (seen) records.set('e', { ...seen, version: 7 });
    expect(say('drop-promise', { id: 'e', promise: 'p1' }, 6)).toBe('conflict');
    expect(say('drop-promise', { id: 'e', promise: 'p1' })).toBe('conflict');
    expect(say('remove-log', { id: 'e' }, 6)).toBe('conflict');
    expect(say('drop-promise', { id: 'e', promise: 'p1' }, 7)).toBe('ok');
    expect(body()?.promises).toEqual([]);
    expect(say('remove-log', { id: 'e' }, 7)).toBe('ok');
    expect(body()).toBeUndefined();
  });

  it('is put away and brought back with nothing lost', () => {
    const { say, body } = home();
    say('bin-log', { id: 'e', binned: true });
    expect(body()).toEqual({ ...entry, binned: true });
    say('bin-log', { id: 'e', binned: false });
    expect(body()).toEqual(entry);
  });

  it('goes with the child, and cannot be written about a child who was removed', () => {
    expect(home({ gone: ['sam'] }).first).toBe('gone');
    const { say, body } = home();
    say('add-child', { id: 'sam', name: 'Sam' });
    expect(say('remove-child', { id: 'sam' }, 0)).toBe('ok');
    expect(body()).toBeUndefined();
  });

  it('is refused when it has no day, an impossible hour or a way nobody knows', () => {
    const { say } = home();
    for (const wrong of [{ date: '2026-02-30' }, { time: '24:00' }, { how: 'fax' }]) {
      expect(say('add-log', { id: 'x', entry: { ...entry, ...wrong } })).toBe('invalid');
    }
    const many = Array.from({ length: 41 }, (_, at) => ({ id: `p${at}`, text: 'x' }));
    for (const promise of many) say('add-promise', { id: 'e', promise });
    expect(say('add-promise', { id: 'e', promise: { id: 'one more', text: 'x' } })).toBe('invalid');
  });
});
