import { sql, type Transaction } from 'kysely';
import { type Change, type Outcome, refused } from '../../domain/changes/change.ts';
import { canRead, type Grant } from '../../domain/permission.ts';
import { shortId } from '../../domain/preference/short-id.ts';
import { isScopeId, type ScopeId, scopeKey, scopeKind } from '../../domain/scope.ts';
import type { InboxKind } from '../../protocol/council.ts';
import type { Tables } from '../database/tables.ts';

/*
 * Where what a family says leaves for the council. A row of the inbox is written in the transaction of the change it
 * comes from, under a number that commits in order, so that a council's system that asks "what came since N" never
 * misses one (sync invariant 1). The counter is locked last of all, after device, grants and scopes.
 */

type Sent = Pick<Change, 'scope' | 'name' | 'args'>;
type Row = { scope: ScopeId; record: string; kind: InboxKind; child: string; body: Record<string, unknown> };

/** So much may one person send in 24 hours: far more than anybody writes, far less than stops an office. */
export const mostPerDay = 60;
const reaching = new Set(['send-message', 'give-feedback', 'send-plan-comments', 'send-preference']);
const sharing = new Set(['share-page', 'share-profile']);
const takingBack = new Set(['take-back-page', 'take-back-profile']);
/** Pages of This is Me count by themselves: one press may share all of them, and must not stop a parent's message. */
export const mostPagesPerDay = 200;
const isVoice = (names: ReadonlySet<string>, { name, scope }: Sent) => names.has(name) && scopeKind(scope) === 'voice';
const isPage = (change: Sent): boolean => isVoice(sharing, change);
/** What goes in the name of one home, and may take the place of that home's words only. */
const isSigned = (change: Sent): boolean =>
  change.name === 'send-preference' || isVoice(takingBack, change) || isPage(change);

/** The records of children that messages name: who sends about a child must be let into that child's record. */
export function casesNamed(changes: readonly Sent[]): ScopeId[] {
  return [...new Set(changes.flatMap((change) => caseOf(change) ?? []))];
}

function caseOf({ name, args }: Sent): ScopeId | undefined {
  if (name !== 'send-message' || args === null || typeof args !== 'object' || !('child' in args)) return undefined;
  const scope = `case:${String(args.child)}`;
  return isScopeId(scope) ? scope : undefined;
}

/** What stops a change that would reach the council, beside the permission to write at all. */
export async function councilGate(
  trx: Transaction<Tables>,
  { person, changes }: { person: string; changes: readonly Sent[] },
  { grants, now }: { grants: readonly Grant[]; now: number },
): Promise<(change: Sent, made: readonly Pick<Grant, 'scope'>[]) => Outcome | undefined> {
  const signed = changes.filter(isSigned);
  if (signed.length === 0 && !changes.some(({ name }) => reaching.has(name))) return () => undefined;
  const { rows } = await sql<{ sent: number; pages: number }>`
    select count(*) filter (where kind <> 'voice') as sent, count(*) filter (where kind = 'voice') as pages
    from inbox where person = ${person} and at > now() - interval '24 hours'`.execute(trx);
  let left = mostPerDay - (rows[0]?.sent ?? 0);
  let pagesLeft = mostPagesPerDay - (rows[0]?.pages ?? 0);
  const homes = signed.length > 0 ? await homesOf(trx, person, signed) : undefined;
  return (change, made) => {
    if (isSigned(change) && !homes?.mayBe(change, made)) return refused('forbidden', 'from');
    if (isPage(change)) {
      pagesLeft -= 1;
      return pagesLeft < 0 ? refused('too-many') : undefined;
    }
    if (!reaching.has(change.name)) return undefined;
    const about = caseOf(change);
    if (change.name === 'send-message' && !(about && canRead(grants, person, about, now))) {
      return refused('forbidden', 'child');
    }
    left -= 1;
    return left < 0 ? refused('too-many') : undefined;
  };
}

/**
 * Whose name a preference or a page may go in: the person's own homes, and those `made` in this very exchange. A page
 * may come from a home the server has not heard of: it holds nothing yet but what the child shared. Nobody sends in the
 * name of another home, and so takes the place of its words: not by naming it, nor with a home whose sign was made to
 * be the same, which 64 bits of a plain hash do not prevent.
 */
async function homesOf(trx: Transaction<Tables>, person: string, signed: readonly Sent[]) {
  const shared = signed.map(({ scope }) => scope);
  const { rows } = await sql<{ scope: ScopeId; own: boolean }>`
    select scope_id as scope, bool_or(person = ${person} and level = 'write'
      and from_at <= now() and (until_at is null or now() < until_at)) as own
    from grants where scope_id like 'home:%'
      and (person = ${person} or person in (select person from grants where scope_id = any(${shared}::text[])))
    group by scope_id`.execute(trx);
  return {
    mayBe: (change: Sent, made: readonly Pick<Grant, 'scope'>[]): boolean => {
      const from = fromOf(change);
      const own = new Set([...rows.filter((row) => row.own), ...made].map(({ scope }) => scope));
      const meant = [...rows, ...made].filter(({ scope }) => shortId(scope) === from);
      return (meant.length > 0 || change.name !== 'send-preference') && meant.every(({ scope }) => own.has(scope));
    },
  };
}

const fromOf = ({ args }: Sent): string =>
  args !== null && typeof args === 'object' && 'from' in args ? String(args.from) : '';

/** Puts what the council is to have into its inbox, and takes out what a person took back. */
export async function handOver(
  trx: Transaction<Tables>,
  person: string,
  results: readonly { change: Sent; outcome: Outcome }[],
): Promise<void> {
  const rows: Row[] = [];
  for (const { change, outcome } of results) {
    if (!outcome.ok) continue;
    rows.push(...leaving(change, outcome));
    if (change.name !== 'take-back-message' && !takingBack.has(change.name)) continue;
    const traces = outcome.puts.map(({ id }) => id);
    for (const record of [...outcome.removes, ...traces])
      rows.push(...(await takenBack(trx, change.scope, record, rows)));
  }
  if (rows.length > 0) await storeRows(trx, person, rows);
}

function leaving({ name, scope }: Sent, { puts }: Extract<Outcome, { ok: true }>): Row[] {
  return puts.flatMap(({ id, kind, body }): Row[] => {
    if (name === 'send-message') return [{ scope, record: id, kind: 'message', child: String(body.child), body }];
    if (name === 'give-feedback') {
      const { child, feedback } = body;
      return [{ scope, record: id, kind: 'feedback', child: String(child), body: { feedback } }];
    }
    if ((kind === 'voice-page' || kind === 'voice-profile') && isPage({ name, scope, args: undefined })) {
      return [{ scope, record: id, kind: 'voice', child: String(body.child), body }];
    }
    if (scopeKind(scope) !== 'draft') return [];
    const child = scopeKey(scope);
    if (kind === 'preference-sent') return [{ scope, record: id, kind: 'preference', child, body }];
    return kind === 'comments-sent' ? [{ scope, record: id, kind, child, body }] : [];
  });
}

/** What was sent and taken back in one breath was never there; of one that may have been fetched a trace tells. */
async function takenBack(trx: Transaction<Tables>, scope: ScopeId, record: string, rows: Row[]): Promise<Row[]> {
  const here = rows.findIndex((row) => row.scope === scope && row.record === record);
  if (here !== -1) {
    rows.splice(here, 1);
    return [];
  }
  const deleted = await trx
    .deleteFrom('inbox')
    .where('scope_id', '=', scope)
    .where('record_id', '=', record)
    .where('kind', 'in', ['message', 'voice'])
    .returning('child_ref')
    .execute();
  return deleted.map(({ child_ref }) => ({ scope, record, kind: 'taken-back', child: child_ref, body: {} }));
}

async function storeRows(trx: Transaction<Tables>, person: string, rows: readonly Row[]): Promise<void> {
  const { last } = await trx
    .updateTable('inbox_counter')
    .set((eb) => ({ last: eb('last', '+', rows.length) }))
    .returning('last')
    .executeTakeFirstOrThrow();
  const first = last - rows.length + 1;
  await trx
    .insertInto('inbox')
    .values(
      rows.map(({ scope, record, kind, child, body }, index) => ({
        id: first + index,
        scope_id: scope,
        record_id: record,
        kind,
        person,
        child_ref: child,
        body: JSON.stringify(body),
      })),
    )
    .execute();
}
