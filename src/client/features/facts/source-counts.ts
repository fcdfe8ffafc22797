import { sourcesOf } from '../../../domain/records/fact-source.ts';
import type { Found } from '../../family.tsx';

/** How many facts name each source, by the name they call it (its id, its file or its address). */
export function factsBySource(records: readonly Found[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { record } of records) {
    const { source } = record.body;
    if (typeof source !== 'string') continue;
    for (const text of new Set(sourcesOf(source).map((one) => one.text))) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return counts;
}
