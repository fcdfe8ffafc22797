import { describe, expect, it } from 'vitest';
import { childrenOf, mayBeSame, type ScopedRecord } from '../../src/domain/children.ts';
import type { ScopeId } from '../../src/domain/scope.ts';

const atHome = (id: string, body: Record<string, unknown>): ScopedRecord => ({
  scope: 'home:one' as ScopeId,
  record: { id, kind: 'child', version: 1, body },
});
const official = (ref: string, body: Record<string, unknown>): ScopedRecord => ({
  scope: `case:${ref}` as ScopeId,
  record: { id: `child-${ref}`, kind: 'child', version: 1, body: { ref, ...body } },
});

describe('the children a family sees', () => {
  it('shows a child added by hand and a child of the council as two until the family says they are one', () => {
    const records = [atHome('a', { name: 'Amira' }), official('C-1', { forename: 'Amira', born: '2019-03-01' })];
    const apart = childrenOf(records);
    expect(apart.map((child) => child.name)).toEqual(['Amira', 'Amira']);
    expect(mayBeSame(apart)).toMatchObject([{ home: { key: 'a' }, official: { key: 'C-1' } }]);
  });

  it('shows one child once they are joined, with the birthday of the council and both ids', () => {
    const records = [
      atHome('a', { name: 'Mimi', caseRef: 'C-1' }),
      official('C-1', { forename: 'Amira', born: '2019-03-01' }),
    ];
    const children = childrenOf(records);
    expect(children).toHaveLength(1);
    expect(children[0]).toMatchObject({
      key: 'a',
      name: 'Mimi',
      born: '2019-03-01',
      ids: ['a', 'C-1'],
      caseScope: 'case:C-1',
    });
    expect(mayBeSame(children)).toEqual([]);
  });

  it('goes on showing the child added by hand when the council’s record is withdrawn', () => {
    const [child] = childrenOf([atHome('a', { name: 'Mimi', caseRef: 'C-1' })]);
    expect(child).toMatchObject({ name: 'Mimi', caseScope: undefined });
  });

  it('leaves out a record it cannot read instead of guessing', () => {
    expect(childrenOf([atHome('a', { nickname: 'Mimi' }), official('C-1', { name: 'x' })])).toEqual([]);
  });

  it('asks about a child with another name and the same birthday, and not about two strangers', () => {
    const born = '2019-03-01';
    const same = childrenOf([atHome('a', { name: 'Mimi', born }), official('C-1', { forename: 'Amira', born })]);
    expect(mayBeSame(same)).toHaveLength(1);
    const strangers = childrenOf([atHome('a', { name: 'Tom' }), official('C-1', { forename: 'Amira', born })]);
    expect(mayBeSame(strangers)).toEqual([]);
  });
});
