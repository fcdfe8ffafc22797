import type { Kysely } from 'kysely';
import type { ScopeId } from '../../domain/scope.ts';
import type { Tables } from '../database/tables.ts';
import { type ContentReport, importRecords } from './import-records.ts';
import { type PackFault, readPack } from './read-pack.ts';

export type PackReport = ({ ok: true } & ContentReport) | { ok: false; faults: PackFault[] };

/** Makes a council's public scope hold what its pack says; with any fault nothing changes. `on` is the day of the import. */
export async function importPack(
  db: Kysely<Tables>,
  scope: ScopeId,
  pack: unknown,
  { on, dryRun = false }: { on: string; dryRun?: boolean },
): Promise<PackReport> {
  const read = readPack(pack);
  if (!read.ok) return read;
  return { ok: true, ...(await importRecords(db, scope, { feed: 'pack', records: read.records, on, dryRun })) };
}
