import { isDeepStrictEqual } from 'node:util';
import type { Kysely } from 'kysely';
import type { ScopeId } from '../../domain/scope.ts';
import type { Tables } from '../database/tables.ts';
import { writeScope } from '../sync/write-scope.ts';
import { type PackFault, type PackRecord, readPack } from './read-pack.ts';

export type PackReport =
  | { ok: true; added: number; changed: number; unchanged: number; removed: number }
  | { ok: false; faults: PackFault[] };

/**
 * Makes a public scope hold what the pack says: only what differs is written, what the pack no longer says is removed,
 * and with any fault nothing changes.
 */
export async function importPack(db: Kysely<Tables>, scope: ScopeId, pack: unknown): Promise<PackReport> {
  const read = readPack(pack);
  if (!read.ok) return read;
  return db.transaction().execute(async (trx) => {
    const rows = await trx
      .selectFrom('records')
      .select(['id', 'kind', 'body', 'removed'])
      .where('scope_id', '=', scope)
      .execute();
    const before = new Map(rows.filter((row) => !row.removed).map((row) => [row.id, row]));
    const dead = new Set(rows.filter((row) => row.removed).map((row) => row.id));
    const wanted = read.records.map((record) => ({ ...record, id: freeId(record.id, dead) }));
    const isKnown = ({ id, kind, body }: PackRecord) => {
      const row = before.get(id);
      return row !== undefined && row.kind === kind && isDeepStrictEqual(row.body, body);
    };
    const puts = wanted.filter((record) => !isKnown(record));
    const ids = new Set(wanted.map(({ id }) => id));
    const removes = [...before.keys()].filter((id) => !ids.has(id));
    await writeScope(trx, scope, { puts, removes });
    const changed = puts.filter(({ id }) => before.has(id)).length;
    const counts = {
      added: puts.length - changed,
      changed,
      unchanged: wanted.length - puts.length,
      removed: removes.length,
    };
    return { ok: true, ...counts };
  });
}

/** A removed id is never used again (sync invariant 9): what comes back gets the next in line. */
function freeId(id: string, dead: ReadonlySet<string>): string {
  let [free, time] = [id, 1];
  while (dead.has(free)) {
    time += 1;
    free = `${id}~${time}`;
  }
  return free;
}
