import { addDays, type CalendarDate, daysBetween } from '../calendar-date.ts';
import type { Clock } from './clock.ts';
import type { CaseEvent } from './event.ts';

export type Undated = { type: string; detail?: Record<string, unknown> };

type ExceptionEvent = Extract<CaseEvent, { type: 'exception' }>;
type AdviceRequested = Extract<CaseEvent, { type: 'advice-requested' }>;

const fourWeeks = 28;

/**
 * A council's return says which request something without a day belongs to, by the day it was received
 * (`detail.request`): the clocks of the child's other requests are then none of its business.
 */
export function isAbout({ detail }: Undated, { from }: Pick<Clock, 'from'>): boolean {
  const request = detail?.request;
  return typeof request !== 'string' || from.type !== 'request-received' || from.date === request;
}

/**
 * The reasons the law lists for this step that somebody named, or that the case shows. They mark a clock; none of
 * them gives it another date, for the law names none.
 */
export function claimedExceptions(
  clock: Clock,
  events: readonly CaseEvent[],
  undated: readonly Undated[],
): string[] | undefined {
  const listed = clock.rule.exceptions;
  if (listed.length === 0) return undefined;
  const reasons = new Set<string>();
  let claimed = false;
  const claim = (reason: string | undefined) => {
    claimed = true;
    if (reason !== undefined) reasons.add(reason);
  };
  // Relaxed by law for a time: whether the council relied on it is not recorded.
  if (listed.includes('coronavirus')) claim('coronavirus');
  for (const event of events) {
    if (event.type === 'advice-requested' && listed.includes('school-closed') && isSchoolClosure(event, clock)) {
      claim('school-closed');
    }
    if (event.type === 'exception' && appliesTo(event, clock) && fallsIn(event, clock)) claim(event.reason);
  }
  for (const entry of undated) {
    const { type, detail = {} } = entry;
    if (type !== 'exception' || !isAbout(entry, clock)) continue;
    const told = { step: asText(detail.step), reason: asText(detail.reason) };
    if (appliesTo(told, clock)) claim(told.reason);
  }
  return claimed ? [...reasons].sort() : undefined;
}

function asText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function appliesTo({ step, reason }: { step?: string; reason?: string }, { rule }: Clock): boolean {
  if (step !== undefined && step !== rule.deadline) return false;
  return reason === undefined || rule.exceptions.includes(reason);
}

/**
 * Regulations 5(4)(a), 10(4)(a), 13(3): a school asked for advice from 1 week before the day it closed for at least
 * 4 continuous weeks to 1 week before it re-opened, both days included.
 */
function isSchoolClosure(event: AdviceRequested, clock: Clock): boolean {
  const closure = event['school-closure'];
  if (!closure || daysBetween(closure.closes, closure.reopens) < fourWeeks) return false;
  const inWindow = event.date >= addDays(closure.closes, -7) && event.date <= addDays(closure.reopens, -7);
  return inWindow && isDuring(event.date, clock);
}

function isDuring(day: CalendarDate, { from, due }: Clock): boolean {
  return day >= from.date && day <= due;
}

function fallsIn(event: ExceptionEvent, clock: Clock): boolean {
  const { date, reason } = event;
  const { from, to } = stretchOf(event);
  if (from !== undefined && to !== undefined) return lastsIn(from, to, reason, clock);
  const day = from ?? date ?? to;
  if (day === undefined) return true;
  if (reason === 'missed-appointment') return isDuring(day, clock);
  return day >= clock.from.date && (clock.next === undefined || day < clock.next || day <= clock.due);
}

/** Its days, as `from` and `to` or, in one field, as `dates`. One day alone is a day, not a stretch. */
function stretchOf({ from, to, dates = {} }: ExceptionEvent): { from?: CalendarDate; to?: CalendarDate } {
  const [first, last] = Array.isArray(dates) ? dates.toSorted() : [dates.from, dates.to];
  const [begins, ends] = [from ?? first, to ?? last];
  return { ...(begins ? { from: begins } : {}), ...(ends ? { to: ends } : {}) };
}

/** Whether a stretch of days, first and last included, is long enough inside the clock's own time. */
function lastsIn(from: CalendarDate, to: CalendarDate, reason: string | undefined, clock: Clock): boolean {
  const first = from > clock.from.date ? from : clock.from.date;
  const last = to < clock.due ? to : clock.due;
  const days = daysBetween(first, last) + 1;
  if (days < 1) return false;
  if (reason === 'absent') return days >= 7 * (clock.rule.absenceWeeks ?? 4);
  if (reason === 'school-closed') return daysBetween(from, to) >= fourWeeks;
  return true;
}
