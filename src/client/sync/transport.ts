import type { ProblemCode } from '../../protocol/problems.ts';
import type { SyncRequest, SyncResponse } from '../../protocol/sync.ts';

/** What came of a request: an answer, or the *problem* that stopped it. Anything thrown is a bug. */
export type Exchanged =
  | { ok: true; answer: SyncResponse }
  | { ok: false; problem: ProblemCode; lastSeq?: number | undefined };

export type Transport = { exchange(request: SyncRequest): Promise<Exchanged> };
