import { createHash } from 'node:crypto';
import { type Kysely, sql, type Transaction } from 'kysely';
import type { RefusalCode } from '../../domain/changes/change.ts';
import { canonicalChange, type SentChange, type SyncRequest } from '../../protocol/sync.ts';
import { inTransaction, sqlState } from '../database/in-transaction.ts';
import type { Tables } from '../database/tables.ts';
import type { ProblemSaid } from '../problem.ts';
import { applyChanges, storeAsFailed } from './apply-changes.ts';
import type { SyncRules } from './sync-rules.ts';

export type Processed = { seq: number; code: RefusalCode | null };

export type PushDeps = { db: Kysely<Tables>; onBug(error: unknown, change: string): void; rules: SyncRules };

type PushAnswer = { ok: true; processed: Processed[] } | { ok: false; problem: ProblemSaid };

/** Binds the device to its first person and processes the changes it sent. */
export async function push(deps: PushDeps, person: string, request: SyncRequest): Promise<PushAnswer> {
  const fault = faultOf(request.changes);
  if (fault) return { ok: false, problem: { code: 'bad-request', paths: [fault] } };
  if (request.changes.length === 0) return meet(deps.db, person, request.device);
  try {
    return await inTransaction(deps.db, (trx) => pushIn(trx, deps, person, request));
  } catch (error) {
    if (!isAboutTheChanges(error)) throw error;
    return pushOneByOne(deps, person, request, error);
  }
}

/** The hash must be of what was sent, and the numbers must follow one another; otherwise the sender is ill. */
function faultOf(changes: readonly SentChange[]): string | undefined {
  const index = changes.findIndex((change, at) => {
    const isInOrder = change.seq === (changes[0]?.seq ?? 0) + at;
    return !isInOrder || createHash('sha256').update(canonicalChange(change)).digest('hex') !== change.hash;
  });
  return index === -1 ? undefined : `changes.${index}`;
}

const otherPerson: PushAnswer = { ok: false, problem: { code: 'device-of-another' } };
const nothingToDo: PushAnswer = { ok: true, processed: [] };

/** For a device that sends nothing: known and of this person, without a write on the common road. */
async function meet(db: Kysely<Tables>, person: string, device: string): Promise<PushAnswer> {
  const known = await db
    .selectFrom('devices')
    .select(['person', 'seen_at'])
    .where('id', '=', device)
    .executeTakeFirst();
  if (known && known.person !== person) return otherPerson;
  const isFresh = known && Date.now() - known.seen_at.getTime() < 86_400_000;
  if (isFresh) return nothingToDo;
  const bound = await db
    .insertInto('devices')
    .values({ id: device, person })
    .onConflict((row) => row.column('id').doUpdateSet({ seen_at: sql`now()` }))
    .returning('person')
    .executeTakeFirstOrThrow();
  return bound.person === person ? nothingToDo : otherPerson;
}

async function pushIn(
  trx: Transaction<Tables>,
  deps: PushDeps,
  person: string,
  request: SyncRequest,
): Promise<PushAnswer> {
  const device = await lockDevice(trx, person, request.device);
  if (device.person !== person) return otherPerson;
  if (request.generation !== undefined && request.generation !== device.generation) return nothingToDo;
  const repeats = request.changes.filter(({ seq }) => deps.rules.isRepeat(seq, device.lastSeq));
  if (repeats.length > 0 && !(await areStored(trx, deps.rules, request.device, repeats))) {
    return { ok: false, problem: { code: 'fork' } };
  }
  const fresh = request.changes.slice(repeats.length);
  if (fresh[0] && fresh[0].seq !== device.lastSeq + 1) {
    return { ok: false, problem: { code: 'gap', lastSeq: device.lastSeq } };
  }
  if (fresh.length === 0) return nothingToDo;
  return { ok: true, processed: await applyChanges(trx, deps, { person, device: request.device, changes: fresh }) };
}

/** From here to the end of the transaction this device's lane is ours; scopes are locked after it, never before. */
async function lockDevice(trx: Transaction<Tables>, person: string, device: string) {
  await trx
    .insertInto('devices')
    .values({ id: device, person })
    .onConflict((row) => row.doNothing())
    .execute();
  // A scope held for long by an import is said to be busy after 10 s, instead of holding this connection for ever.
  const { rows } = await sql<{ person: string; lastSeq: number; generation: string }>`
    select person, last_seq as "lastSeq", (select id from generation) as generation,
      set_config('lock_timeout', '10s', true)
    from devices where id = ${device} for update`.execute(trx);
  const [row] = rows;
  if (!row) throw new Error('a device that was just stored is not there');
  return row;
}

async function areStored(
  trx: Transaction<Tables>,
  rules: SyncRules,
  device: string,
  repeats: readonly SentChange[],
): Promise<boolean> {
  const rows = await trx
    .selectFrom('changes')
    .select(['seq', 'hash'])
    .where('device', '=', device)
    .where('seq', '>=', repeats[0]?.seq ?? 0)
    .where('seq', '<=', repeats.at(-1)?.seq ?? 0)
    .execute();
  const stored = new Map(rows.map(({ seq, hash }) => [seq, hash]));
  return repeats.every(({ seq, hash }) => rules.sameHash(stored.get(seq) ?? '', hash));
}

/** Data, integrity, syntax and size errors of PostgreSQL: sending the same again would fail again, for ever. */
function isAboutTheChanges(error: unknown): boolean {
  return /^(22|23|42|54)/.test(sqlState(error) ?? '');
}

/** One change of a request cannot be stored. The others are, and that one is refused, so that the lane goes on. */
async function pushOneByOne(deps: PushDeps, person: string, request: SyncRequest, cause: unknown): Promise<PushAnswer> {
  const processed: Processed[] = [];
  for (const change of request.changes) {
    const one = { ...request, changes: [change] };
    const answer = await inTransaction(deps.db, (trx) => pushIn(trx, deps, person, one)).catch((error) => {
      if (!isAboutTheChanges(error)) throw error;
      deps.onBug(error ?? cause, change.name);
      return inTransaction(deps.db, async (trx) => {
        // What failed may have been the first thing this device ever said: then it is not known yet.
        await lockDevice(trx, person, request.device);
        return storeAsFailed(trx, request.device, change);
      });
    });
    if (!answer.ok) return answer;
    processed.push(...answer.processed);
  }
  return { ok: true, processed };
}
