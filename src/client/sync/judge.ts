import type { SyncResponse } from '../../protocol/sync.ts';
import type { Asked, Numbered, Verdict } from './store-port.ts';

export type SameHash = (own: string, acknowledged: string) => boolean;

/**
 * Decides what an answer means for what this device has said (invariants 3, 5 and 8). Pure.
 * `forked`: another holder of this device's id used a number of ours for other words.
 */
export function judge(
  own: { pending: readonly Numbered[]; log: readonly Numbered[] },
  answer: Pick<SyncResponse, 'acks' | 'refused' | 'generation'>,
  asked: Asked,
  sameHash: SameHash,
): { verdict: Verdict; forked: boolean } {
  const isRestored = asked.generation !== undefined && asked.generation !== answer.generation;
  const returned = isRestored ? own.log.filter(({ seq, hash }) => answer.acks[seq] !== hash).map(({ seq }) => seq) : [];
  const retired: number[] = [];
  let forked = false;
  for (const { seq, hash } of own.pending) {
    const acknowledged = answer.acks[seq];
    if (acknowledged === undefined) break;
    forked = !sameHash(hash, acknowledged);
    if (forked) break;
    retired.push(seq);
  }
  // A number that came back from the log must be acknowledged anew.
  const last = Math.max(asked.ackedTo, ...retired);
  const ackedTo = returned.length > 0 ? Math.min(...returned) - 1 : last;
  const refused = answer.refused.filter(({ seq }) => retired.includes(seq));
  return { verdict: { appliedTo: ackedTo, ackedTo, retired, refused, returned }, forked };
}
