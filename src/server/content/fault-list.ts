import type { FaultReason, ImportFault } from '../council/import-fault.ts';

/** So many of one reason are kept to be told one by one; the rest are counted. */
const mostOfAReason = 200;

/** What is wrong in a file, as much of it as a person can read, and how much there is of each kind. */
export function faultList() {
  const listed: ImportFault[] = [];
  const counts = new Map<FaultReason, number>();
  return {
    add(fault: ImportFault): void {
      const count = (counts.get(fault.reason) ?? 0) + 1;
      counts.set(fault.reason, count);
      if (count <= mostOfAReason) listed.push(fault);
    },
    listed,
    count: () => [...counts.values()].reduce((sum, count) => sum + count, 0),
  };
}

export type FaultList = ReturnType<typeof faultList>;
