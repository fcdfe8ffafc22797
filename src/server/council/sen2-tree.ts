import type { ImportFault } from './import-fault.ts';
import { parentOf, type Sen2Module } from './sen2-modules.ts';

export type RawField = { text: string; line: number };

/** One row of a module as it stands in the file, with the rows below it. */
export type RawRow = {
  module: Sen2Module;
  file: string;
  line: number;
  /** By the return's own spelling; only fields we read, only those that are not blank. */
  fields: Map<string, RawField>;
  below: RawRow[];
};

export type RawReturn = {
  header: RawRow | undefined;
  /** The persons somebody wanted, complete. Everybody else was let go while reading. */
  persons: RawRow[];
  /** Persons let go. */
  dropped: number;
  faults: ImportFault[];
  warnings: ImportFault[];
};

/** Asked once for each person; only who is wanted is kept in memory. */
export type Wanted = (person: RawRow) => boolean;

export function newRow(module: Sen2Module, file: string, line: number): RawRow {
  return { module, file, line, fields: new Map(), below: [] };
}

export function rowsBelow(row: RawRow, module: Sen2Module): RawRow[] {
  return row.below.filter((below) => below.module === module);
}

/**
 * Hangs a row under the nearest open row it may belong to. Some tools leave a level out (a plan straight under its
 * person): the level between is then made, empty, so that what follows sees one shape.
 */
export function hang(row: RawRow, open: readonly RawRow[]): boolean {
  const chain: Sen2Module[] = [];
  for (let module = parentOf[row.module]; module !== undefined; module = parentOf[module]) chain.push(module);
  const parent = open.findLast((candidate) => chain.includes(candidate.module));
  if (!parent) return false;
  const missing = chain.slice(0, chain.indexOf(parent.module)).reverse();
  let above = parent;
  for (const module of missing) {
    const between = newRow(module, row.file, row.line);
    above.below.push(between);
    above = between;
  }
  above.below.push(row);
  return true;
}
