import type { ImportFault } from '../council/import-fault.ts';
import type { Out } from './command.ts';
import type { Say } from './say.ts';

export type SpokenFault = { file: string; line?: number; field?: string; kind: string; reason: string };

/** A fault in words: where, what kind of thing stands there, and what is wrong with it. */
export function spokenFault(say: Say, { file, line, field, kind, reason, allowed = [] }: ImportFault): SpokenFault {
  return {
    file,
    ...(line === undefined ? {} : { line }),
    ...(field === undefined ? {} : { field }),
    kind: say(`kinds.${kind.of}`, kind.count === undefined ? {} : { count: kind.count }),
    reason: say(`reasons.${reason}`, { allowed: allowed.join(', ') }),
  };
}

export function faultLine(say: Say, fault: ImportFault): string {
  const spoken = spokenFault(say, fault);
  const shape = fault.line === undefined ? (fault.field ? 'file-field' : 'whole-file') : fault.field ? 'field' : 'line';
  return say(`fault.${shape}`, spoken);
}

/** By place, so that a person can go through the file once. */
export function inOrder(faults: readonly ImportFault[]): ImportFault[] {
  return [...faults].sort((a, b) => a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0));
}

/** Every fault by its place, and that nothing was changed. */
export function refusedFaults({ say, complain }: Pick<Out, 'say' | 'complain'>, faults: readonly ImportFault[]): void {
  for (const fault of inOrder(faults)) complain(faultLine(say, fault));
  complain(say('refused.faults', { count: faults.length }));
}

export const refusedFaultsJson = (say: Say, faults: readonly ImportFault[]): SpokenFault[] =>
  inOrder(faults).map((fault) => spokenFault(say, fault));
