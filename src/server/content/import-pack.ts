import type { Kysely } from 'kysely';
import type { ScopeId } from '../../domain/scope.ts';
import type { Tables } from '../database/tables.ts';
import { checkPack } from './check-pack.ts';
import { type ContentReport, importRecords } from './import-records.ts';
import type { PackFault, PackWarning } from './pack-fault.ts';

export type PackReport =
  | ({ ok: true } & ContentReport & { warnings: PackWarning[] })
  | { ok: false; faults: PackFault[]; warnings: PackWarning[] };

/** Makes a council's public scope hold what its pack says; with any fault nothing changes. `on` is the day of the import. */
export async function importPack(
  db: Kysely<Tables>,
  scope: ScopeId,
  pack: unknown,
  { on, dryRun = false }: { on: string; dryRun?: boolean },
): Promise<PackReport> {
  const { records, faults, warnings } = checkPack(pack);
  if (faults.length > 0) return { ok: false, faults, warnings };
  return { ok: true, warnings, ...(await importRecords(db, scope, { feed: 'pack', records, on, dryRun })) };
}
