import { describe, expect, it } from 'vitest';
import { type Column, compareRows, sectorFacts } from '../../../src/domain/places/compare-rows.ts';
import { differingRows, isDiffering, isUnknownToAll } from '../../../src/domain/places/differing-rows.ts';
import { placeSchema, registerSchema, type Sector, sectorSchema } from '../../../src/domain/records/content-records.ts';
import pack from '../../../src/server/content/packs/hertfordshire.json' with { type: 'json' };

const sectors = pack.sectors.map((one) => sectorSchema.parse(one));
const kind = (id: string): Column & { sector: Sector } => {
  const sector = sectors.find((one) => one.id === id);
  if (!sector) throw new Error(`the pack has no kind ${id}`);
  return { id, name: sector.name, sector };
};
const place = placeSchema.parse(pack.schools.find(({ urn }) => urn === '117676'));
const register = registerSchema.parse({
  ...{ urn: '117676', name: 'Middleton School', feed: 'schools', source: 'gias.csv', seen: 'published page' },
  ...{ lowAge: 4, highAge: 11, pupils: 0, capacity: 120, section41: 'Not applicable', needs: ['MLD'] },
  ...{ resourcedOnRoll: 8, resourcedCapacity: 12, censusDay: '2026-01-15', boarders: 'No boarders' },
});
const school = (facts = { name: place.name, place }): Column => ({
  ...{ id: 'place-117676', name: place.name, sector: kind('ld').sector },
  place: facts,
});
const cellsOf = (columns: Column[], id: string) =>
  compareRows(columns)
    .flatMap(({ rows }) => rows)
    .find((row) => row.id === id)?.cells;

describe('kinds side by side', () => {
  it('answer the same questions in the same order, all of them, for every kind in the pack', () => {
    const asked = sectors.map((sector) => sectorFacts(sector).map(({ id }) => id));
    for (const one of asked) expect(one).toEqual(asked[0]);
    const [group, ...others] = compareRows(sectors.slice(0, 4).map(({ id }) => kind(id)));
    expect(others).toEqual([]);
    expect(group?.rows.map(({ id }) => id)).toEqual(asked[0]);
    for (const row of group?.rows ?? []) expect(row.cells).toHaveLength(4);
  });

  it('show what nobody has told us as not known, and no change or older name as none', () => {
    expect(cellsOf([kind('ccl'), kind('ca')], 'staffing')).toEqual([
      { state: 'unknown' },
      { state: 'known', texts: [kind('ca').sector.classSizeAndStaffing] },
    ]);
    expect(cellsOf([kind('srp'), kind('ld')], 'status')?.[0]).toEqual({ state: 'none' });
    expect(cellsOf([kind('srp'), kind('sld')], 'former')?.[1]).toEqual({ state: 'none' });
  });

  it('hide nothing of the pack: every field of a kind reaches a row', () => {
    const told = sectors.flatMap((sector) => sectorFacts(sector).map(({ cell }) => cell));
    const texts = told.flatMap((cell) => (cell.state === 'known' ? cell.texts : []));
    const notRows = ['id', 'name', 'setting', 'source', 'seen', 'asOf'];
    for (const sector of sectors) {
      const fields = Object.entries(sector).filter(([field, value]) => !notRows.includes(field) && value !== null);
      for (const [, value] of fields) expect(texts).toEqual(expect.arrayContaining([value].flat()));
    }
  });
});

describe('a school beside a kind', () => {
  it('answers for its kind and says so; a kind says that it is not one school', () => {
    const columns = [kind('srp'), school()];
    const who = cellsOf(columns, 'who');
    expect(who?.[1]).toEqual({ state: 'known', texts: [kind('ld').sector.whoFor], ofKind: true });
    expect(who?.[0]).not.toHaveProperty('ofKind');
    expect(cellsOf(columns, 'town')).toEqual([{ state: 'not-one-place' }, { state: 'known', texts: ['Ware'] }]);
  });

  it('shows the official register where it is known, a nought too, and the rest as not known', () => {
    const known = { name: place.name, place, register };
    const columns = [school(), school(known)];
    expect(cellsOf(columns, 'roll')).toEqual([{ state: 'unknown' }, { state: 'known', texts: ['0'] }]);
    expect(cellsOf(columns, 'place-ages')?.[1]).toEqual({ state: 'known', texts: ['4-11'] });
    expect(cellsOf(columns, 'resourced')?.[1]).toEqual({ state: 'known', texts: ['8 / 12'] });
    expect(cellsOf(columns, 'unit')?.[1]).toEqual({ state: 'unknown' });
    expect(cellsOf(columns, 'section41')?.[1]).toEqual({ state: 'section41', code: 'not-applicable' });
    expect(cellsOf(columns, 'as-at')?.[1]).toEqual({ state: 'date', date: '2026-01-15' });
  });
});

describe('showing only what differs', () => {
  const known = (...texts: string[]) => ({ state: 'known', texts }) as const;
  const unknown = { state: 'unknown' } as const;

  it('counts a fact beside "not known yet" as different, and two unknowns as the same', () => {
    expect(isDiffering({ id: 'ages', cells: [known('4-11'), unknown] })).toBe(true);
    expect(isDiffering({ id: 'ages', cells: [unknown, unknown] })).toBe(false);
  });

  it('sees one column of four, and is not misled by spaces, capitals or the order of a list', () => {
    expect(isDiffering({ id: 'ages', cells: [known('4-11'), known('4-11'), known('4-11'), known('11-16')] })).toBe(
      true,
    );
    expect(isDiffering({ id: 'needs', cells: [known('Autism', 'ADHD'), known('ADHD', ' autism ')] })).toBe(false);
    expect(isDiffering({ id: 'needs', cells: [known('Autism'), known('Autism', 'ADHD')] })).toBe(true);
  });

  it('leaves a school and its own kind with the same words out', () => {
    const [group] = compareRows([kind('ld'), school()]);
    expect(differingRows(group?.rows ?? [])).toEqual([]);
  });

  it('keeps the rows in their order', () => {
    const rows = compareRows([kind('srp'), kind('ld'), kind('sld')])[0]?.rows ?? [];
    const left = differingRows(rows).map(({ id }) => id);
    expect(left).toEqual(rows.map(({ id }) => id).filter((id) => left.includes(id)));
    expect(left).toContain('who');
    expect(left).not.toContain('decides');
  });

  it('knows a row that no column can answer', () => {
    expect(isUnknownToAll({ id: 'roll', cells: [unknown, { state: 'not-one-place' }] })).toBe(true);
    expect(isUnknownToAll({ id: 'roll', cells: [unknown, { state: 'none' }] })).toBe(false);
  });
});
