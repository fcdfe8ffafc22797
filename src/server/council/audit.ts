import type { Kysely, Transaction } from 'kysely';
import type { ScopeId } from '../../domain/scope.ts';
import type { Tables } from '../database/tables.ts';

/** Who wrote: somebody at the command line, a council's system by the name of its key, or the server by itself. */
export type AuditWho = 'cli' | 'job' | `key:${string}`;

/** Everything the council's side does that leaves a trace. For ever: an old row is read years later. */
export const auditActs = [
  'enrol',
  'invite',
  'withdraw',
  'import-sen2',
  'import-events',
  'import-plan',
  'import-document',
  'import-services',
  'import-schools',
  'reply',
  'key-made',
  'key-rotated',
  'key-withdrawn',
  'inbox-fetched',
  'inbox-acknowledged',
  'file-fetched',
] as const;
export type AuditAct = (typeof auditActs)[number];

export type AuditEntry = {
  who: AuditWho;
  act: AuditAct;
  /** Where, when it was about one scope only. */
  scope?: ScopeId;
  /** How much: numbers only, so that no name and no word can slip in. */
  counts?: Readonly<Record<string, number>>;
};

/** Adds a row; in the transaction of the write itself, so that there is never one without the other. */
export async function recordAudit(
  trx: Transaction<Tables>,
  { who, act, scope, counts = {} }: AuditEntry,
): Promise<void> {
  const row = { who, act, scope_id: scope ?? null, counts: JSON.stringify(counts) };
  await trx.insertInto('audit').values(row).execute();
}

export type AuditLine = { at: Date; who: string; act: string; scope: string | null; counts: Record<string, number> };

/** What was done, oldest first. */
export async function listAudit(db: Kysely<Tables>): Promise<AuditLine[]> {
  return db.selectFrom('audit').select(['at', 'who', 'act', 'scope_id as scope', 'counts']).orderBy('id').execute();
}
