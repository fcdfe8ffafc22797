import { sql, type Transaction } from 'kysely';
import { type Change, type Outcome, type Reading, refused } from '../../domain/changes/change.ts';
import { applyChange } from '../../domain/changes/registry.ts';
import { type ScopeId, scopeKind } from '../../domain/scope.ts';
import type { Tables } from '../database/tables.ts';
import { type RecordRow, rowRemoved, rowWith, versionFor } from './record-row.ts';

/** A locked scope as far as it has been read, with what this transaction has written on top. */
export type LoadedScope = {
  id: ScopeId;
  version: number;
  /** `null`: looked for, and never there. */
  rows: Map<string, RecordRow | null>;
  /** Kinds read whole. */
  kinds: Set<string>;
  written: Set<string>;
};

type Wanted = { id: string } | { kind: string };

const columns = ['scope_id', 'id', 'kind', 'version', 'body', 'removed', 'last_device', 'others_version'] as const;

/** Reads what the changes name in one query, so that a hundred of them cost about as much as one. */
export async function loadNamed(
  trx: Transaction<Tables>,
  scopes: ReadonlyMap<ScopeId, LoadedScope>,
  changes: readonly Pick<Change, 'scope' | 'args'>[],
): Promise<void> {
  const named = changes.flatMap(({ scope, args }) =>
    scopes.has(scope) ? textsIn(args).map((id) => ({ scope, id })) : [],
  );
  if (named.length === 0) return;
  const { rows } = await sql<RecordRow>`
    select records.* from records
    join (select distinct * from unnest(${named.map(({ scope }) => scope)}::text[], ${named.map(({ id }) => id)}::text[])
      as named (scope_id, id)) as named using (scope_id, id)`.execute(trx);
  for (const { scope, id } of named) scopes.get(scope)?.rows.set(id, null);
  for (const row of rows) scopes.get(row.scope_id)?.rows.set(row.id, row);
}

/** Anything in the arguments that may be a record's id. */
function textsIn(args: unknown): string[] {
  if (typeof args === 'string') return args.length > 0 && args.length <= 80 ? [args] : [];
  return args !== null && typeof args === 'object' ? Object.values(args).flatMap(textsIn) : [];
}

/**
 * Applies one change to the scope in memory. A rule reads without waiting; when it asks for what is not loaded yet, it
 * is stopped, the records are fetched and it is run again, which is safe because rules are pure. A rule that fails is
 * a bug of ours: it is told to `onBug`, and the change is refused so that the lane goes on.
 */
export async function applyTo(
  trx: Transaction<Tables>,
  scope: LoadedScope,
  { change, device, onBug }: { change: Change; device: string; onBug(error: unknown, change: string): void },
): Promise<Outcome> {
  for (;;) {
    const wanted: Wanted[] = [];
    const outcome = attempt(change, scope, readingOf(scope, device, wanted), (error) => {
      if (wanted.length === 0) onBug(error, change.name);
    });
    if (wanted[0] === undefined) {
      if (outcome.ok) write(scope, outcome, device);
      return outcome;
    }
    await load(trx, scope, wanted[0]);
  }
}

function attempt(change: Change, scope: LoadedScope, reading: Reading, onThrow: (error: unknown) => void): Outcome {
  try {
    return applyChange(change, scopeKind(scope.id), reading);
  } catch (error) {
    onThrow(error);
    return refused('error');
  }
}

function readingOf(scope: LoadedScope, device: string, wanted: Wanted[]): Reading {
  const ask = (want: Wanted): never => {
    wanted.push(want);
    throw new Error('not loaded yet');
  };
  const rowOf = (id: string) => {
    const row = scope.rows.get(id);
    return row === undefined ? ask({ id }) : row;
  };
  const seen = ({ id, kind, body, ...row }: RecordRow) => ({
    id,
    kind,
    version: versionFor(row, device),
    body: body ?? {},
  });
  return {
    find: (id) => {
      const row = rowOf(id);
      return row && !row.removed ? seen(row) : undefined;
    },
    isGone: (id) => rowOf(id)?.removed === true,
    all: (kind) => {
      if (!scope.kinds.has(kind)) ask({ kind });
      return [...scope.rows.values()].flatMap((row) => (row && row.kind === kind && !row.removed ? [seen(row)] : []));
    },
  };
}

async function load(trx: Transaction<Tables>, scope: LoadedScope, want: Wanted): Promise<void> {
  const query = trx.selectFrom('records').select(columns).where('scope_id', '=', scope.id);
  const rows = await ('id' in want ? query.where('id', '=', want.id) : query.where('kind', '=', want.kind)).execute();
  if ('id' in want) scope.rows.set(want.id, null);
  else scope.kinds.add(want.kind);
  for (const row of rows) {
    // What this transaction has written is newer than what the query found.
    if (!scope.written.has(row.id)) scope.rows.set(row.id, { ...row, scope_id: scope.id });
  }
}

function write(scope: LoadedScope, { puts, removes }: Extract<Outcome, { ok: true }>, device: string): void {
  if (puts.length + removes.length === 0) return;
  scope.version += 1;
  const writing = { scope: scope.id, version: scope.version, device };
  for (const put of puts) keep(scope, rowWith(scope.rows.get(put.id) ?? undefined, put, writing));
  for (const id of removes) {
    const row = scope.rows.get(id);
    if (row) keep(scope, rowRemoved(row, id, writing));
  }
}

function keep(scope: LoadedScope, row: RecordRow): void {
  scope.rows.set(row.id, row);
  scope.written.add(row.id);
}
