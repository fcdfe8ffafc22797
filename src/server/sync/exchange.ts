import type { Kysely } from 'kysely';
import { protocolVersion, type SyncRequest, type SyncResponse } from '../../protocol/sync.ts';
import type { Tables } from '../database/tables.ts';
import type { ProblemSaid } from '../problem.ts';
import { pull } from './pull.ts';
import { type Processed, push } from './push.ts';
import { type SyncRules, syncRules } from './sync-rules.ts';

/*
 * The server's half of the one exchange. What holds, whatever is lost, doubled, late or restored (design §5):
 *
 *  1. A scope's version is raised by one under that scope's row lock by every write of any origin (write-scope.ts).
 *     Never a sequence: numbers of a sequence commit out of order, and a device then skips what commits late.
 *  2. Changes of a device are numbered 1, 2, 3…, applied once, in order, in a transaction with their permission check
 *     (push.ts). A repeat is answered from what is stored, and only if its hash agrees; otherwise `fork`.
 *  3. A refused change is stored as processed with its code, and never blocks the ones after it.
 *  5. An acknowledgement carries the hash of what was applied; it comes from the same snapshot as the records (pull.ts).
 *  6. What a device holds and may no longer read is named in `dropped`, worked out from live grants in every answer.
 *  8. A generation that is not ours: nothing is applied, everything is sent in full with all acknowledgements; the
 *     device then sends again what the restored history lacks.
 *  9. A removed id is never used again; `base` is held against the version as others left the record (record-row.ts).
 * 12. Names of changes are for ever (domain/changes/registry.ts).
 *
 * 4, 7, 10 and 11 are the device's and the domain's: client/sync/engine.ts, domain/changes.
 */

export type ExchangeDeps = {
  db: Kysely<Tables>;
  /** Told of a bug met while applying a change; hears the change's name and never its words. */
  onBug?: (error: unknown, change: string) => void;
  onProcessed?: (processed: readonly Processed[]) => void;
  rules?: SyncRules;
};

export type ExchangeAnswer = { ok: true; response: SyncResponse } | { ok: false; problem: ProblemSaid };

/** One exchange with a device of `person`. Throws only what is broken; the request has been parsed. */
export async function exchange(deps: ExchangeDeps, person: string, request: SyncRequest): Promise<ExchangeAnswer> {
  if (request.protocol !== protocolVersion) return { ok: false, problem: { code: 'update-needed' } };
  const pushed = await push({ onBug: () => {}, rules: syncRules, ...deps }, person, request);
  if (!pushed.ok) return pushed;
  if (pushed.processed.length > 0) deps.onProcessed?.(pushed.processed);
  return { ok: true, response: await pull(deps.db, person, request) };
}
