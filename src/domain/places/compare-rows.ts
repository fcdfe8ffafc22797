import type { Place, Register, Sector } from '../records/content-records.ts';
import { type Setting, settingOf } from './ladder.ts';

export type Section41 = 'approved' | 'not-approved' | 'not-applicable';

/**
 * What one column says to one question. `unknown` is a fact nobody has told us; `none` is that there is nothing of the
 * kind (no earlier name, no change planned); `not-one-place` is a kind asked what only a single school can answer.
 */
export type Cell = (
  | { state: 'known'; texts: string[] }
  | { state: 'date'; date: string }
  | { state: 'setting'; setting: Setting }
  | { state: 'section41'; code: Section41 }
  | { state: 'unknown' }
  | { state: 'none' }
  | { state: 'not-one-place' }
) & { /** A school answers with what its kind says. */ ofKind?: true };

export type PlaceFacts = { name: string; place?: Place; register?: Register };
export type Column =
  | { id: string; name: string; sector: Sector }
  | { id: string; name: string; sector: Sector | undefined; place: PlaceFacts };

export type Row = { id: RowId; cells: Cell[] };
export type RowGroup = { of: 'kind' | 'place'; rows: Row[] };

type Told = string | number | null | undefined;
const known = (...told: Told[]): Cell => {
  const texts = told.flatMap((one) => (one === null || one === undefined || one === '' ? [] : [String(one)]));
  return texts.length > 0 ? { state: 'known', texts } : { state: 'unknown' };
};
const orNone = (told: Told): Cell => (told ? known(told) : { state: 'none' });

/** Every kind answers the same questions in the same order. */
const kindRows = {
  setting: ({ setting }: Sector): Cell => ({ state: 'setting', setting: settingOf(setting) }),
  who: ({ whoFor }: Sector) => known(whoFor),
  needs: ({ needsSupported }: Sector) => known(...needsSupported),
  staffing: ({ classSizeAndStaffing }: Sector) => known(classSizeAndStaffing),
  curriculum: ({ curriculum }: Sector) => known(curriculum),
  mainstream: ({ timeInMainstream }: Sector) => known(timeInMainstream),
  therapies: ({ therapiesAndHealth }: Sector) => known(therapiesAndHealth),
  ages: ({ ages }: Sector) => known(ages),
  decides: ({ allocatedBy }: Sector) => known(allocatedBy),
  how: ({ howPlacesAreDecided }: Sector) => known(howPlacesAreDecided),
  'moving-on': ({ movingOn }: Sector) => known(movingOn),
  status: ({ status }: Sector) => orNone(status),
  former: ({ formerName }: Sector) => orNone(formerName),
  note: ({ note }: Sector) => orNone(note),
} satisfies Record<string, (sector: Sector) => Cell>;

const count = (here: number | null | undefined, room: number | null | undefined): Told =>
  here === null || here === undefined ? room : room ? `${here} / ${room}` : here;

/** The register's words: "Approved", "Not approved", "Not applicable". */
function section41({ register }: PlaceFacts): Cell {
  const said = register?.section41?.trim().toLowerCase().replace(' ', '-');
  const code = (['approved', 'not-approved', 'not-applicable'] as const).find((one) => one === said);
  return code ? { state: 'section41', code } : known(register?.section41);
}

function ages({ place, register }: PlaceFacts): Cell {
  const { lowAge, highAge } = register ?? {};
  return typeof lowAge === 'number' && typeof highAge === 'number'
    ? known(`${lowAge}-${highAge}`)
    : known(place?.ageRange);
}

function asAt({ place, register }: PlaceFacts): Cell {
  const date = register?.censusDay ?? register?.asOf ?? place?.asOf;
  return date ? { state: 'date', date } : { state: 'unknown' };
}

/** What is asked of one school or unit: the council's pack and the official register together. */
const placeRows = {
  'place-kind': (_: PlaceFacts, sector: Sector | undefined) => known(sector?.name),
  town: ({ place, register }: PlaceFacts) => known(place?.town ?? register?.town),
  area: ({ place }: PlaceFacts) => known(place?.dsplArea),
  'place-ages': ages,
  phase: ({ place, register }: PlaceFacts) => known(place?.phase ?? register?.phase),
  type: ({ place, register }: PlaceFacts) => known(place?.type ?? register?.type),
  gender: ({ place, register }: PlaceFacts) => known(place?.gender ?? register?.gender),
  roll: ({ register }: PlaceFacts) => known(register?.pupils),
  capacity: ({ register }: PlaceFacts) => known(register?.capacity),
  places: ({ place }: PlaceFacts) => known(place?.places),
  resourced: ({ register }: PlaceFacts) => known(count(register?.resourcedOnRoll, register?.resourcedCapacity)),
  unit: ({ register }: PlaceFacts) => known(count(register?.unitOnRoll, register?.unitCapacity)),
  boarding: ({ register }: PlaceFacts) => known(register?.boarders),
  'sixth-form': ({ register }: PlaceFacts) => known(register?.sixthForm),
  section41,
  'place-needs': ({ register }: PlaceFacts) => known(...(register?.needs ?? [])),
  'place-status': ({ place, register }: PlaceFacts) => known(place?.status ?? register?.status),
  'place-note': ({ place }: PlaceFacts) => orNone(place?.note),
  'as-at': asAt,
} satisfies Record<string, (facts: PlaceFacts, sector: Sector | undefined) => Cell>;

export type KindRowId = keyof typeof kindRows;
export type PlaceRowId = keyof typeof placeRows;
export type RowId = KindRowId | PlaceRowId;

const kindRowIds = Object.keys(kindRows) as KindRowId[];
const placeRowIds = Object.keys(placeRows) as PlaceRowId[];

export const sectorFacts = (sector: Sector): { id: KindRowId; cell: Cell }[] =>
  kindRowIds.map((id) => ({ id, cell: kindRows[id](sector) }));

/** The table: what is asked of kinds when a kind is among them, what is asked of single places when one is. */
export function compareRows(columns: readonly Column[]): RowGroup[] {
  const ofKind = (id: KindRowId, column: Column): Cell => {
    if (!column.sector) return { state: 'unknown' };
    const cell = kindRows[id](column.sector);
    return 'place' in column ? { ...cell, ofKind: true } : cell;
  };
  const ofPlace = (id: PlaceRowId, column: Column): Cell =>
    'place' in column ? placeRows[id](column.place, column.sector) : { state: 'not-one-place' };
  const groups: RowGroup[] = [];
  if (columns.some((column) => !('place' in column)))
    groups.push({ of: 'kind', rows: kindRowIds.map((id) => ({ id, cells: columns.map((one) => ofKind(id, one)) })) });
  if (columns.some((column) => 'place' in column))
    groups.push({
      of: 'place',
      rows: placeRowIds.map((id) => ({ id, cells: columns.map((one) => ofPlace(id, one)) })),
    });
  return groups;
}
