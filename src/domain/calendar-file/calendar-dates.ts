import type { CalendarDate } from '../calendar-date.ts';
import type { Deadline, DeadlineStatus } from '../clocks/deadline.ts';

/** A deadline that belongs in a calendar. `name` tells it from every other and is what its UID is made from. */
export type DatedDeadline = { name: string; deadline: Deadline };

const open: ReadonlySet<DeadlineStatus> = new Set(['upcoming', 'soon', 'due-today', 'late', 'exception-possible']);

/**
 * The deadlines a calendar is to hold from the day `since` on. The name is made of what the phone and the server both know and of nothing that
 * moves when a date is put right: whose case, which deadline, what started it, about what, and the how-manieth.
 */
export function calendarDates(deadlines: readonly Deadline[], owner: string, since: CalendarDate): DatedDeadline[] {
  const seen = new Map<string, number>();
  return [...deadlines]
    .sort((a, b) => order(a.from.date, b.from.date) || order(a.due, b.due))
    .map((deadline) => {
      const base = JSON.stringify([owner, deadline.id, deadline.from.type, deadline.subject ?? '']);
      const nth = (seen.get(base) ?? 0) + 1;
      seen.set(base, nth);
      return { name: `${base}${nth}`, deadline };
    })
    .filter(({ deadline }) => open.has(deadline.status) && deadline.due >= since)
    .sort((a, b) => order(a.deadline.due, b.deadline.due) || order(a.name, b.name));
}

function order(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/**
 * Whose calendar, as part of the name. A council's reference of a child is short enough to be guessed from its hash, so
 * the person's long random id goes with it; a child added by hand has a random id of its own.
 */
export function calendarOwner({ ref, person, home }: { ref?: string; person?: string; home?: string }): string {
  return ref === undefined ? `home ${home ?? ''}` : `case ${ref} ${person ?? ''}`;
}

/** The name's SHA-256 in the shape of a UUID of version 8 (RFC 9562 §5.8): RFC 7986 §5.3 asks for one. */
export function uidFrom(sha256: Uint8Array): string {
  const bytes = sha256.slice(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
