import { sql, type Transaction } from 'kysely';
import { type Outcome, type RefusalCode, refused } from '../../domain/changes/change.ts';
import { canWrite, type Grant, mayCreate } from '../../domain/permission.ts';
import type { ScopeId } from '../../domain/scope.ts';
import { isStorableText } from '../../domain/storable-text.ts';
import type { SentChange } from '../../protocol/sync.ts';
import { casesNamed, councilGate, handOver } from '../council-api/hand-over.ts';
import type { Tables } from '../database/tables.ts';
import { holdGrants } from './grants.ts';
import { applyTo, type LoadedScope, loadNamed } from './loaded-scope.ts';
import type { Processed, PushDeps } from './push.ts';
import { raiseScopes, storeRows } from './write-scope.ts';

type Lane = { person: string; device: string; changes: readonly SentChange[] };
type Result = { change: SentChange; outcome: Outcome; version: number | null };

/** Applies the changes of one device in order, in this transaction, and stores what came of each. */
export async function applyChanges(trx: Transaction<Tables>, deps: PushDeps, lane: Lane): Promise<Processed[]> {
  const named = [...new Set(lane.changes.map(({ scope }) => scope))];
  const { grants, now } = await holdGrants(trx, lane.person, [...named, ...casesNamed(lane.changes)]);
  const scopes = await openScopes(
    trx,
    deps,
    named.filter((scope) => canWrite(grants, lane.person, { scope }, now) || mayCreate(scope)),
  );
  const stops = await councilGate(trx, lane, { grants, now });
  const made: Grant[] = [];
  const results: Result[] = [];
  await loadNamed(trx, scopes, lane.changes.filter(isStorable));
  for (const change of lane.changes) {
    const scope = scopes.get(change.scope);
    const isNew = scope?.version === 0 && mayCreate(change.scope);
    const mayWrite = isNew || canWrite([...grants, ...made], lane.person, change, now);
    const outcome =
      scope && mayWrite
        ? (stops(change, made) ?? (await judge(trx, deps, scope, change, lane.device)))
        : refused('forbidden');
    if (outcome.ok && isNew) made.push({ person: lane.person, scope: change.scope, level: 'write', from: now });
    results.push({ change, outcome, version: outcome.ok && scope ? scope.version : null });
  }
  await storeScopes(trx, [...scopes.values()], made);
  await handOver(trx, lane.person, results);
  await storeResults(trx, lane.device, results);
  return results.map(({ change, outcome }) => ({ seq: change.seq, code: outcome.ok ? null : outcome.code }));
}

async function openScopes(trx: Transaction<Tables>, deps: PushDeps, ids: readonly ScopeId[]) {
  const versions = await deps.rules.lockScopes(trx, ids);
  return new Map<ScopeId, LoadedScope>(
    [...versions].map(([id, version]) => [id, { id, version, rows: new Map(), kinds: new Set(), written: new Set() }]),
  );
}

async function judge(
  trx: Transaction<Tables>,
  { onBug }: PushDeps,
  scope: LoadedScope,
  sent: SentChange,
  device: string,
): Promise<Outcome> {
  if (!isStorable(sent)) return refused('invalid');
  const { seq: _seq, hash: _hash, base, ...rest } = sent;
  return applyTo(trx, scope, { change: base === undefined ? rest : { ...rest, base }, device, onBug });
}

function isStorable({ name, args, madeAt }: SentChange): boolean {
  return [name, madeAt, ...deepTexts(args)].every(isStorableText);
}

function deepTexts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...deepTexts(inner)]);
}

async function storeScopes(
  trx: Transaction<Tables>,
  scopes: readonly LoadedScope[],
  made: readonly Grant[],
): Promise<void> {
  const changed = scopes.filter(({ written }) => written.size > 0);
  await storeRows(
    trx,
    changed.flatMap(({ rows, written }) => [...written].flatMap((id) => rows.get(id) ?? [])),
  );
  await raiseScopes(trx, new Map(changed.map(({ id, version }) => [id, version])));
  if (made.length > 0) {
    await trx
      .insertInto('grants')
      .values(made.map(({ scope, person, level }) => ({ scope_id: scope, person, level, given_by: person })))
      .execute();
  }
  // A scope that was locked for a change which was then refused leaves no trace.
  const unused = scopes.filter(({ version }) => version === 0).map(({ id }) => id);
  if (unused.length > 0) {
    await trx.deleteFrom('scopes').where('version', '=', 0).where('id', 'in', unused).execute();
  }
}

async function storeResults(trx: Transaction<Tables>, device: string, results: readonly Result[]): Promise<void> {
  const rows = results.map(({ change, outcome, version }) => ({
    seq: change.seq,
    hash: change.hash,
    scope_id: change.scope,
    name: change.name.replaceAll('\0', ''),
    code: outcome.ok ? null : outcome.code,
    detail: outcome.ok ? null : outcome.detail.toWellFormed().replaceAll('\0', ''),
    version,
  }));
  await sql`
    insert into changes (device, seq, hash, scope_id, name, code, detail, version)
    select ${device}, * from json_to_recordset(${JSON.stringify(rows)}::json) as row
      (seq bigint, hash text, scope_id text, name text, code text, detail text, version bigint)`.execute(trx);
  await trx
    .updateTable('devices')
    .set({ last_seq: results.at(-1)?.change.seq ?? 0, seen_at: sql`now()` })
    .where('id', '=', device)
    .execute();
}

/** Stores a change that could not be carried out as refused with `error`, and lets the lane go on. */
export async function storeAsFailed(
  trx: Transaction<Tables>,
  device: string,
  change: SentChange,
): Promise<{ ok: true; processed: Processed[] }> {
  const code: RefusalCode = 'error';
  await storeResults(trx, device, [{ change, outcome: refused(code), version: null }]);
  return { ok: true, processed: [{ seq: change.seq, code }] };
}
