import type { CalendarDate } from '../../domain/calendar-date.ts';
import type { CaseRecord, ReturnOf } from './merge-return.ts';
import { retoldKey, type SaidReturn } from './said.ts';

/**
 * Which records of earlier returns a newer return puts out of force by what it says (it never does by silence):
 *
 * - its own year's: a return replaces what an earlier file of the same year said;
 * - of a request it tells live: what was said about the decision; of an assessment it tells: what was said about its
 *   outcome and exceptions; of a plan it tells: that it ceased. Reviews are history and stay, except one without a day;
 * - `plan-agreed` (agreed, not issued) once a plan has its day;
 * - a request whose ReceivedDate was put right. Returns carry no number for a request, so this is told by what must be
 *   true: a request that was open in the older return has to be in the newer one. If it is not there under its day, and
 *   the newer one tells a live request the older one should have known (received before it was made) but did not, then
 *   it is the same request with another day. Left in, its 20 weeks would run for ever beside the right ones.
 */
export function givesWay(
  known: readonly CaseRecord[],
  told: SaidReturn,
  { year }: ReturnOf,
): (record: CaseRecord) => boolean {
  const moved = requestsPutRight(known, told);
  const issued = told.items.flatMap((item) =>
    item.kind === 'official-event' && item.event.type === 'plan-issued' ? [item.event.date] : [],
  );
  return (record) => {
    const { source } = record.body;
    if (source.year === year) return true;
    if (source.request !== undefined && moved.has(source.request)) return true;
    const isUndated = record.kind === 'undated';
    if (isUndated && record.body.type === 'plan-agreed') {
      if (issued.some((date) => source.request === undefined || date > source.request)) return true;
    }
    if (source.part === 'review') return isUndated && told.retold.has(retoldKey(undefined, 'review'));
    if (source.part === 'plan' || source.part === 'moves' || source.part === undefined) return false;
    return told.retold.has(retoldKey(source.request, source.part));
  };
}

const closings = new Set(['decision-sent', 'plan-issued', 'request-withdrawn', 'moved-out']);

function typeOf(record: CaseRecord): string {
  return record.kind === 'undated' ? record.body.type : record.body.event.type;
}

function requestsPutRight(known: readonly CaseRecord[], told: SaidReturn): Set<CalendarDate> {
  const requestOf = (record: CaseRecord) => record.body.source.request;
  const knownRequests = new Set(known.map(requestOf));
  const closed = new Set(known.filter((record) => closings.has(typeOf(record))).map(requestOf));
  const unknownBefore = [...told.liveRequests].filter((date) => !knownRequests.has(date));
  const moved = new Set<CalendarDate>();
  for (const record of known) {
    const { request, asOf } = record.body.source;
    if (typeOf(record) !== 'request-received' || request === undefined || asOf === undefined) continue;
    if (closed.has(request) || told.requests.has(request)) continue;
    if (unknownBefore.some((date) => date <= asOf)) moved.add(request);
  }
  return moved;
}
