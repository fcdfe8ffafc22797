import type { TFunction } from 'i18next';
import { type CalendarDate, isCalendarDate, londonDate } from '../../domain/calendar-date.ts';
import { deadlineIds } from '../../domain/clocks/deadline.ts';
import { type CaseEvent, type EventFault, readEvent } from '../../domain/clocks/event.ts';

export type ClockFile = { today?: CalendarDate; child?: { born?: CalendarDate }; events: CaseEvent[] };
type Read = { ok: true; file: ClockFile } | { ok: false; faults: string[] };

const instant = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/;

/** Reads what a clock file says; every fault is a sentence that begins with its place: `events[2].date: …`. */
export function readClockFile(content: string, t: TFunction): Read {
  const json = parseJson(content.replace(/^\uFEFF/, ''));
  if (!json.ok) return { ok: false, faults: [`${t('file.not-json')} (${json.why})`] };
  const value = withLondonDates(json.value);
  if (!isObject(value)) return { ok: false, faults: [t('file.not-an-object')] };
  const { today, child, events } = value;
  const born = isObject(child) ? child.born : undefined;
  const faults = [...dayFault('today', today, t), ...dayFault('child.born', born, t)];
  if (child !== undefined && child !== null && !isObject(child)) {
    faults.push(`child: ${t('file.not-right', { value: JSON.stringify(child) })}`);
  }
  const listed: unknown[] = Array.isArray(events) ? events : [];
  const read = listed.map(readClockEvent);
  if (events === undefined) faults.push(`events: ${t('file.missing')}`);
  else if (!Array.isArray(events)) faults.push(`events: ${t('file.not-a-list')}`);
  faults.push(...read.flatMap((one, index) => eventFaults(one, listed[index], `events[${index}]`, t)));
  if (faults.length > 0) return { ok: false, faults };
  return {
    ok: true,
    file: {
      ...(isCalendarDate(today) ? { today } : {}),
      ...(isCalendarDate(born) ? { child: { born } } : {}),
      events: read.flatMap((one) => (one.ok ? [one.event] : [])),
    },
  };
}

/** A phone keeps a step it does not know; in a file it is most often a slip that would mark nothing, unsaid. */
function readClockEvent(value: unknown): ReturnType<typeof readEvent> {
  const read = readEvent(value);
  if (!read.ok || read.event.type !== 'exception') return read;
  const { step } = read.event;
  if (step === undefined || deadlineIds.some((id) => id === step)) return read;
  return { ok: false, faults: [{ path: ['step'], code: 'invalid', allowed: [...deadlineIds] }] };
}

function parseJson(content: string): { ok: true; value: unknown } | { ok: false; why: string } {
  try {
    return { ok: true, value: JSON.parse(content) };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { ok: false, why: error.message };
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

/** An instant becomes the day it was in London; without a zone it is taken as said there. */
function withLondonDates(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withLondonDates);
  if (isObject(value))
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withLondonDates(inner)]));
  const match = typeof value === 'string' ? instant.exec(value) : null;
  if (typeof value !== 'string' || !match || !isCalendarDate(match[1])) return value;
  const at = new Date(value);
  if (Number.isNaN(at.getTime())) return value;
  return match[4] === undefined ? match[1] : londonDate(at);
}

function dayFault(path: string, value: unknown, t: TFunction): string[] {
  if (value === undefined || value === null || isCalendarDate(value)) return [];
  return [`${path}: ${t('file.not-a-real-day', { value: JSON.stringify(value) })}`];
}

function eventFaults(read: ReturnType<typeof readEvent>, event: unknown, at: string, t: TFunction): string[] {
  if (read.ok) return [];
  if (!isObject(event)) return [`${at}: ${t('file.not-an-event')}`];
  return read.faults.map((fault) => `${at}${pathText(fault.path)}: ${faultText(fault, event, t)}`);
}

function pathText(path: EventFault['path']): string {
  return path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`)).join('');
}

const dayFields = new Set<unknown>(['date', 'from', 'to', 'closes', 'reopens', 'council-aware', 'council-told']);

function faultText({ code, path, allowed }: EventFault, event: Record<string, unknown>, t: TFunction): string {
  const found = path.reduce<unknown>(
    (inner, part) => (inner as Record<string | number, unknown> | undefined)?.[part],
    event,
  );
  if (found === undefined) return t('file.missing');
  const value = JSON.stringify(found);
  if (code === 'unknown-type') return t('file.unknown-type', { value });
  if (allowed) return t('file.not-one-of', { value, allowed: allowed.join(', ') });
  return dayFields.has(path.at(-1)) ? t('file.not-a-real-day', { value }) : t('file.not-right', { value });
}
