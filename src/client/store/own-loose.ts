import type { WaymarkRecord } from '../../domain/records/record.ts';
import type { Desk } from './own-desk.ts';
import { piecesOf } from './own-files.ts';
import { withoutLog } from './own-log-held.ts';

/** When each file that no record names was first found so (ms). */
type Loose = Readonly<Record<string, number>>;

/** A recording that runs, or what may still be undone on another tab's screen, is named by no record for a while. */
const patienceMs = 86_400_000;

/**
 * Bytes that no record names: the phone died between the file and its record, or before the bytes of a dropped answer
 * went. They go when they are found so a second time, a day after the first.
 */
export async function sweepLoose(desk: Desk): Promise<void> {
  const { book, scope } = desk;
  const { raw, held } = desk.known();
  if (!raw) return;
  const row = `loose:${desk.owner}`;
  const now = desk.now().getTime();
  const { first, last } = piecesOf(scope);
  await book.write(async (transaction) => {
    const [keys, before, pages] = await Promise.all([
      transaction.keysBetween('pieces', first, last),
      transaction.get('device', row),
      transaction.get('scopes', scope),
    ]);
    // Another tab has written since: its words may name what these do not.
    if ((pages?.stamp ?? 0) !== held.stamp) return;
    const named = wordsIn(withoutLog(held.records).values());
    const known = (before?.value ?? {}) as Loose;
    const ids = new Set(keys.map((key) => key.slice(first.length, key.lastIndexOf(' '))));
    // A clock that was put back since must not make them wait for years.
    const loose = [...ids].filter((id) => !named.has(id)).map((id) => ({ id, at: Math.min(known[id] ?? now, now) }));
    const gone = loose.filter(({ at }) => now - at >= patienceMs);
    for (const { id } of gone) {
      const piece = piecesOf(scope, id);
      await transaction.removeBetween('pieces', piece.first, piece.last);
    }
    const waiting = loose.filter((one) => !gone.includes(one)).map(({ id, at }) => [id, at] as const);
    if (waiting.length > 0) await transaction.put('device', [{ key: row, value: Object.fromEntries(waiting) }]);
    else if (before) await transaction.remove('device', [row]);
  });
}

/** Every text that stands anywhere in the records: whatever kind of record names a file, its id is one of them. */
function wordsIn(records: Iterable<WaymarkRecord>): Set<string> {
  const found = new Set<string>();
  const walk = (value: unknown): void => {
    if (typeof value === 'string') found.add(value);
    else if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) walk(part);
  };
  for (const { body } of records) walk(body);
  return found;
}
