import type { CalendarDate } from '../calendar-date.ts';
import { type CaseLine, type CaseStory, eventDate } from '../case-line.ts';
import type { Deadline } from './deadline.ts';
import { withInferred } from './with-inferred.ts';
import { workOut } from './work-out.ts';

type Differing = { line: CaseLine; council: CalendarDate; own: CalendarDate };

/** Lines on which the family's letter says another day than the council's record. */
export function differingLines(story: CaseStory): Differing[] {
  return story.lines.flatMap((line) => {
    const own = line.official && line.own ? eventDate(line.own.body.event) : undefined;
    return own && line.date && own !== line.date ? [{ line, council: line.date, own }] : [];
  });
}

/**
 * The same clock counted from the day on the family's own letter, where that gives another date. Clocks count from the
 * council's day, because the law counts from what it received or sent; the family's stands beside it.
 */
export function ownCountOf(
  deadline: Deadline,
  { story, today, born }: { story: CaseStory; today: CalendarDate; born: CalendarDate | undefined },
): Deadline | undefined {
  for (const { line, council, own } of differingLines(story)) {
    const events = story.lines.map((one) => (one === line && one.own ? one.own.body.event : one.event));
    const isStart = deadline.from.type === line.event.type && deadline.from.date === council;
    const from = isStart ? own : deadline.from.date;
    const other = workOut({
      today,
      child: born ? { born } : {},
      events: withInferred(events, born),
      undated: story.undated,
    }).find(
      (one) =>
        one.rule.id === deadline.rule.id &&
        one.subject === deadline.subject &&
        one.from.type === deadline.from.type &&
        one.from.date === from,
    );
    if (other && other.due !== deadline.due) return other;
  }
  return undefined;
}
