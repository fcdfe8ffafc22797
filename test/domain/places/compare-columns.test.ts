import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  columnsOf,
  compareAddress,
  movedColumn,
  withColumn,
  withoutColumn,
} from '../../../src/domain/places/compare-columns.ts';

const ids = fc.uniqueArray(fc.constantFrom('srp', 'ld', 'place-117676', 'eotas', 'ca'), { maxLength: 4 });

describe('what stands side by side', () => {
  it('is read from an address, whatever somebody wrote into it', () => {
    expect(columnsOf('srp,ld,place-117676')).toEqual(['srp', 'ld', 'place-117676']);
    expect(columnsOf('srp,srp,<script>, ,ld')).toEqual(['srp', 'ld']);
    expect(columnsOf('a,b,c,d,e')).toEqual(['a', 'b', 'c', 'd']);
    for (const other of [undefined, null, 7, {}, '']) expect(columnsOf(other)).toEqual([]);
    expect(columnsOf(['srp', 3, 'ld'])).toEqual(['srp', 'ld']);
  });

  it('comes back the same from its own address', () => {
    fc.assert(
      fc.property(ids, (columns) => {
        const { searchParams } = new URL(compareAddress(columns), 'http://here');
        expect(columnsOf(searchParams.get('with') ?? '')).toEqual(columns);
      }),
    );
  });

  it('is never more than four, nothing twice, and nothing is lost by moving', () => {
    fc.assert(
      fc.property(
        ids,
        fc.constantFrom('srp', 'ld', 'pni'),
        fc.constantFrom(-1 as const, 1 as const),
        (all, one, by) => {
          const added = withColumn(all, one);
          expect(added.length).toBe(Math.min(4, new Set([...all, one]).size));
          expect([...movedColumn(added, one, by)].sort()).toEqual([...added].sort());
          expect(withoutColumn(added, one)).not.toContain(one);
        },
      ),
    );
    expect(movedColumn(['srp', 'ld', 'ca'], 'ld', -1)).toEqual(['ld', 'srp', 'ca']);
    expect(movedColumn(['srp', 'ld', 'ca'], 'ca', 1)).toEqual(['srp', 'ld', 'ca']);
  });
});
