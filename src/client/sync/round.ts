import type { ProblemCode } from '../../protocol/problems.ts';
import { maxChangesPerRequest, protocolVersion, type SyncResponse } from '../../protocol/sync.ts';
import { judge, type SameHash } from './judge.ts';
import type { Staging } from './staging.ts';
import type { Asked, Outgoing, StorePort } from './store-port.ts';
import type { Transport } from './transport.ts';

/** The guards without which words are lost or kept too long; tests take them away one by one to see that it shows. */
export type EngineRules = {
  /** Invariant 5. */
  sameHash: SameHash;
  /** Invariant 7. */
  isFresh(asked: Asked, epochNow: number): boolean;
  /** Invariant 6: whether what is dropped goes even though the rest of the answer may turn out stale. */
  dropsFirst: boolean;
};

export const engineRules: EngineRules = {
  sameHash: (own, acknowledged) => own === acknowledged,
  isFresh: (asked, epochNow) => asked.epoch === epochNow,
  dropsFirst: true,
};

export type Round = { store: StorePort; transport: Transport; staging: Staging; now(): Date; rules: EngineRules };

/** `pull` sends nothing, to hear what the server has of ours before numbers are given up. */
export type RoundKind = 'push' | 'pull';

export type Outcome =
  /** Nothing more to send or fetch. */
  | { state: 'rest' }
  | { state: 'more' }
  | { state: 'problem'; problem: ProblemCode }
  /** Our numbers and the server's do not fit: `resolve` gives them up. */
  | { state: 'jammed'; resolve(): Promise<void> };

const rest: Outcome = { state: 'rest' };
const more: Outcome = { state: 'more' };

/** One request and what becomes of its answer. */
export async function runRound(
  deps: Round,
  kind: RoundKind,
  mayMeet: boolean,
  onContact: () => void,
): Promise<Outcome> {
  const { store, transport, staging } = deps;
  const outgoing = await store.outgoing(maxChangesPerRequest);
  if (outgoing.account !== 'in' && !mayMeet) return rest;
  onContact();
  const { device, ackedTo } = outgoing;
  const { cursors, generation, isUnderWay } = staging.question(outgoing);
  const changes = kind === 'push' && !isUnderWay ? outgoing.changes : [];
  const exchanged = await transport.exchange({
    protocol: protocolVersion,
    device,
    ...(generation !== undefined && { generation }),
    cursors,
    ackedTo,
    changes,
  });
  if (exchanged.ok) return takeAnswer(deps, outgoing, exchanged.answer, changes.length > 0);
  const { problem, lastSeq = 0 } = exchanged;
  if (problem === 'fork') return { state: 'jammed', resolve: () => store.fork(device) };
  if (problem === 'gap') return { state: 'jammed', resolve: () => closeGap(store, device, lastSeq) };
  return { state: 'problem', problem };
}

async function closeGap(store: StorePort, device: string, lastSeq: number): Promise<void> {
  if (!(await store.resendAfter(lastSeq))) await store.fork(device);
}

async function takeAnswer(deps: Round, outgoing: Outgoing, answer: SyncResponse, sent: boolean): Promise<Outcome> {
  const { store, staging, rules } = deps;
  // Not even what it drops: for another person the server counts all of ours as not readable.
  const { person = answer.person } = outgoing;
  if (person !== answer.person) return { state: 'problem', problem: 'device-of-another' };
  const isDropping = answer.dropped.length > 0;
  const asked = isDropping && rules.dropsFirst ? await store.drop(answer.dropped, outgoing) : outgoing;
  const whole = staging.add(asked, answer);
  if (!whole) return more;
  const isNewHistory = outgoing.generation !== whole.generation;
  const { verdict, forked } = judge(await store.numbered(isNewHistory), whole, outgoing, rules.sameHash);
  const { generation, scopes } = whole;
  const at = deps.now().toISOString();
  const applied = await store.apply({ asked, person, generation, scopes, verdict, at }, rules.isFresh);
  if (applied === 'stale') return more;
  if (isDropping && !rules.dropsFirst) await store.drop(answer.dropped, outgoing);
  if (forked) return { state: 'jammed', resolve: () => store.fork(outgoing.device) };
  const { waiting } = store.status();
  if (waiting === 0) return rest;
  if (verdict.retired.length > 0 || verdict.returned.length > 0 || isNewHistory || !sent) return more;
  // Nothing of what was sent is acknowledged, and nothing says why: asking again at once would not help.
  return { state: 'problem', problem: 'server-ill' };
}
