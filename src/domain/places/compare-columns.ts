import * as z from 'zod/mini';

/** A sector's short name (`srp`) or a place's record id (`place-117676`), as they stand in `/places/compare?with=`. */
export type ColumnId = string;

export const mostColumns = 4;

const idSchema = z.string().check(z.regex(/^[a-z0-9][a-z0-9._-]{0,79}$/i));

/** What an address or a setting says, less what is no id, what stands there twice, and what is more than fits. */
export function columnsOf(kept: unknown): ColumnId[] {
  const listed = typeof kept === 'string' ? kept.split(',') : Array.isArray(kept) ? kept : [];
  const ids = listed.flatMap((one: unknown) => {
    const id = idSchema.safeParse(one);
    return id.success ? [id.data] : [];
  });
  return [...new Set(ids)].slice(0, mostColumns);
}

export const canAdd = (columns: readonly ColumnId[]): boolean => columns.length < mostColumns;

export function withColumn(columns: readonly ColumnId[], id: ColumnId): ColumnId[] {
  return columns.includes(id) || !canAdd(columns) ? [...columns] : [...columns, id];
}

export const withoutColumn = (columns: readonly ColumnId[], id: ColumnId): ColumnId[] =>
  columns.filter((one) => one !== id);

/** One place earlier (-1) or later (1); at an end it stays. */
export function movedColumn(columns: readonly ColumnId[], id: ColumnId, by: -1 | 1): ColumnId[] {
  const at = columns.indexOf(id);
  const other = columns[at + by];
  if (at === -1 || other === undefined) return [...columns];
  return columns.map((one) => (one === id ? other : one === other ? id : one));
}

export const compareAddress = (columns: readonly ColumnId[]): string =>
  columns.length === 0 ? '/places/compare' : `/places/compare?with=${columns.join(',')}`;
