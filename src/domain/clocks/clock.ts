import type { CalendarDate } from '../calendar-date.ts';
import type { Deadline, Working } from './deadline.ts';
import type { CaseEvent } from './event.ts';
import type { Rule } from './rule.ts';

/** A rule that an event has started, with its dates, before anybody asks whether it was kept. */
export type Clock = {
  rule: Rule;
  /** Absent for the clock a birth starts. */
  event?: CaseEvent;
  from: Deadline['from'];
  subject?: string;
  due: CalendarDate;
  also?: CalendarDate;
  working: Working;
  /** The first day on which something can close it. */
  opens: CalendarDate;
  /** The day the next clock of its kind starts; from then on events belong to that one. */
  next?: CalendarDate;
};
