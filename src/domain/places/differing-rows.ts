import type { Cell, Row } from './compare-rows.ts';

/** What a cell says, less whose words they are: a school that is of a kind says the same as that kind. */
function saying({ ofKind: _, ...cell }: Cell): string {
  if (cell.state !== 'known') return JSON.stringify(cell);
  return JSON.stringify(cell.texts.map((text) => text.trim().replace(/\s+/g, ' ').toLowerCase()).sort());
}

/** Known beside not known counts as different: it is something to ask. */
export const isDiffering = ({ cells: [first, ...others] }: Row): boolean =>
  first !== undefined && others.some((cell) => saying(cell) !== saying(first));

/** No column knows it: on paper such rows are named in one line. */
export const isUnknownToAll = ({ cells }: Row): boolean =>
  cells.every(({ state }) => state === 'unknown' || state === 'not-one-place');

export const differingRows = (rows: readonly Row[]): Row[] => rows.filter(isDiffering);
