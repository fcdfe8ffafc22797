import { isAbout, type Undated } from './claimed-exceptions.ts';
import type { Clock } from './clock.ts';
import type { Closing } from './close-clock.ts';
import { compare } from './events-in-order.ts';
import { type Closer, matches } from './rule.ts';

/**
 * Clocks that something without a date ended. Where it is not recorded either which of several clocks it belongs to,
 * it is taken for the oldest start with a clock still open, since a later one can be running only after that had ended.
 */
export function closedWithoutDate(
  open: readonly Clock[],
  undated: readonly Undated[],
): Map<Clock, { outcome: Closing['outcome'] }> {
  const closed = new Map<Clock, { outcome: Closing['outcome'] }>();
  const ordered = [...undated].sort((a, b) => compare(JSON.stringify(a), JSON.stringify(b)));
  for (const told of ordered) {
    const touched = open.flatMap((clock) => {
      const outcome = closed.has(clock) || !isAbout(told, clock) ? undefined : outcomeOf(clock, told);
      return outcome ? [{ clock, ...outcome }] : [];
    });
    const oldest = touched.map(({ clock }) => clock.from.date).sort()[0];
    for (const { clock, outcome, everyClock } of touched) {
      if (everyClock || clock.from.date === oldest) closed.set(clock, { outcome });
    }
  }
  return closed;
}

function outcomeOf(clock: Clock, told: Undated): { outcome: Closing['outcome']; everyClock: boolean } | undefined {
  const closes = (closer: Closer) => closer.event === told.type && matches(told.detail ?? {}, closer.where);
  const met = clock.rule.met.find(closes);
  if (met) return { outcome: 'met', everyClock: met.everyClock === true };
  const needless = clock.rule.notNeeded.find(closes);
  return needless && { outcome: 'not-needed', everyClock: needless.everyClock === true };
}
