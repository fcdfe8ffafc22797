import type { Undated } from '../../../src/domain/clocks/claimed-exceptions.ts';
import { deadlinesOf } from './deadlines-of.ts';

export type Plain = { type: string } & Record<string, unknown>;
/** An event in plain JSON. */
export const e = (type: string, date: string, more: Record<string, unknown> = {}): Plain => ({ type, date, ...more });
export const no = (date: string, about: string) => e('decision-sent', date, { about });

/** Status of every row of one deadline, oldest start first. */
export function statuses(id: string, today: string, events: Plain[], undated: Undated[] = []): string[] {
  return deadlinesOf({ today, events, undated })
    .filter((one) => one.id === id)
    .sort((a, b) => a.from.date.localeCompare(b.from.date))
    .map((one) => (one.metOn ? `${one.status} ${one.metOn}` : one.status));
}
