import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change, Reading } from '../../../src/domain/changes/change.ts';
import { mattersId } from '../../../src/domain/changes/matters.ts';
import { applyChange } from '../../../src/domain/changes/registry.ts';
import type { MattersBody } from '../../../src/domain/records/matters-records.ts';
import type { WaymarkRecord } from '../../../src/domain/records/record.ts';

type Act = [name: string, args: Record<string, unknown>];

function home(gone: readonly string[] = []) {
  const records = new Map<string, WaymarkRecord>();
  const reading: Reading = {
    find: (id) => records.get(id),
    isGone: (id) => gone.includes(id),
    all: (kind) => [...records.values()].filter((record) => record.kind === kind),
  };
  const say = (name: string, args: Record<string, unknown>, base?: number) => {
    const change: Change = { id: 'c', scope: 'home:1', name, args, madeAt: '2026-11-22T10:00:00Z' };
    const outcome = applyChange(base === undefined ? change : { ...change, base }, 'home', reading);
    if (outcome.ok) for (const record of outcome.puts) records.set(record.id, record);
    if (outcome.ok) for (const id of outcome.removes) records.delete(id);
    return outcome;
  };
  const items = (whose: 'family' | 'child' = 'family') => {
    const body = records.get(mattersId('amira', whose))?.body as MattersBody | undefined;
    return body?.items.map(({ id, words }) => words ?? id) ?? [];
  };
  return { say, items, records };
}

const family = { child: 'amira', whose: 'family' };
const add = (item: string): Act => ['add-matter', { ...family, item: { id: item } }];
const move = (item: string, before: string | null): Act => ['move-matter', { ...family, item, before }];

describe('what matters to a family', () => {
  it('is a list in their order, with words of their own', () => {
    const { say, items } = home();
    say(...add('friends'));
    say(...add('quiet'));
    say('add-matter', { ...family, item: { id: 'own-1', words: 'Knows my sister' } });
    say(...move('own-1', 'friends'));
    expect(items()).toEqual(['Knows my sister', 'friends', 'quiet']);
    say(...move('own-1', null));
    expect(items()).toEqual(['friends', 'quiet', 'Knows my sister']);
    say('drop-matter', { ...family, item: 'quiet' });
    expect(items()).toEqual(['friends', 'Knows my sister']);
  });

  it('keeps the young person’s own list apart from the adults’', () => {
    const { say, items } = home();
    say(...add('distance'));
    say('add-matter', { child: 'amira', whose: 'child', item: { id: 'animals' } });
    expect([items('family'), items('child')]).toEqual([['distance'], ['animals']]);
  });

  it('holds what both phones added, once each, whatever order their changes arrive in', () => {
    const acts = fc.array(
      fc.oneof(
        fc.constantFrom('friends', 'quiet', 'food', 'sport').map(add),
        fc
          .tuple(fc.constantFrom('friends', 'quiet', 'food'), fc.constantFrom('sport', 'quiet', 'friends', null))
          .map(([item, before]) => move(item, before)),
      ),
    );
    fc.assert(
      fc.property(acts, acts, (mum, dad) => {
        const { say, items } = home();
        for (const act of [...mum, ...dad]) say(...act);
        const added = [...mum, ...dad].flatMap(([name, args]) =>
          name === 'add-matter' ? [(args.item as { id: string }).id] : [],
        );
        expect([...items()].sort()).toEqual([...new Set(added)].sort());
      }),
    );
  });

  it('is not brought back by a phone that had no signal when the child was removed', () => {
    const { say } = home(['amira']);
    expect(say(...add('friends'))).toMatchObject({ ok: false, code: 'gone' });
  });

  it('stays a list somebody can read', () => {
    const { say, items } = home();
    for (let at = 0; at < 60; at++) say('add-matter', { ...family, item: { id: `own-${at}`, words: `${at}` } });
    expect(say(...add('friends'))).toMatchObject({ ok: false, code: 'invalid' });
    expect(items()).toHaveLength(60);
  });
});

describe('a comparison the family keeps', () => {
  const kept = { id: 'cmp-1', child: 'amira', name: 'Before the review', columns: ['srp', 'ld'] };

  it('is removed only as it was seen, and put back under a new id', () => {
    const { say, records } = home();
    expect(say('add-comparison', kept).ok).toBe(true);
    expect(say('remove-comparison', { id: 'cmp-1' })).toMatchObject({ code: 'conflict' });
    expect(say('remove-comparison', { id: 'cmp-1' }, 0).ok).toBe(true);
    expect(say('add-comparison', { ...kept, id: 'cmp-2' }).ok).toBe(true);
    expect([...records.keys()]).toEqual(['cmp-2']);
  });

  it('holds two to four columns and a name', () => {
    const { say } = home();
    for (const wrong of [{ columns: ['srp'] }, { columns: ['a', 'b', 'c', 'd', 'e'] }, { name: '' }])
      expect(say('add-comparison', { ...kept, ...wrong })).toMatchObject({ ok: false, code: 'invalid' });
  });

  it('goes with its child', () => {
    const { say, records } = home();
    say('add-child', { id: 'amira', name: 'Amira' });
    say('add-comparison', kept);
    say(...add('friends'));
    say('remove-child', { id: 'amira' }, 0);
    expect([...records.keys()]).toEqual([]);
  });
});
