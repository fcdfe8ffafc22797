import * as z from 'zod/mini';
import { type Reading, type ReadingBody, readReading } from '../../domain/records/reading-records.ts';
import { presetLike } from './reading-presets.ts';
import { keepReading, keptReading, paintReading } from './reading-settings.ts';

/** How this device reads, and the way its person made for themselves. */
export type Ways = { now: Reading; own?: Reading | undefined };

/** Beside what the first paint reads. `at`: when it was chosen. `told`: the account that knows of it. */
const place = 'waymark-reading-ways';
const besideSchema = z.object({
  own: z.optional(z.record(z.string(), z.unknown())),
  at: z.optional(z.string()),
  told: z.optional(z.string()),
});
export type Beside = { own?: Reading | undefined; at?: string | undefined; told?: string | undefined };

export function keptBeside(): Beside {
  const { own, ...others } = besideSchema.safeParse(keptAt(place)).data ?? {};
  return { ...others, ...(own && { own: readReading(own) }) };
}

function keptAt(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(key) ?? '{}');
  } catch {
    // As in reading-settings.ts.
    return {};
  }
}

export function keepBeside(beside: Beside): void {
  try {
    localStorage.setItem(place, JSON.stringify(beside));
  } catch {
    // As in reading-settings.ts.
  }
}

export const keptWays = (): Ways => ({ now: readReading(keptReading()), own: keptBeside().own });

/** Shown at once and kept on this device; the account hears of it when the panel is closed (carry-reading.ts). */
export function chooseReading(now: Reading, at = Date.now()): Ways {
  const before = keptBeside();
  const own = presetLike(now) ? before.own : now;
  paintReading(now);
  keepReading(now);
  // Later than whatever this device has seen, though another's clock may be ahead.
  const later = Math.max(at, (Date.parse(before.at ?? '') || 0) + 1);
  keepBeside({ own, at: new Date(later).toISOString() });
  return { now, own };
}

/** Takes on what the account holds. */
export function adoptReading({ now, own, at }: ReadingBody, told: string): void {
  paintReading(readReading(now));
  keepReading(readReading(now));
  keepBeside({ ...(own && { own: readReading(own) }), at, told });
}

/** Heard by carry-reading.ts. */
export const chosenEvent = 'waymark-reading-chosen';
