import { addDays, type CalendarDate, calendarDate } from '../calendar-date.ts';
import type { EventType } from './event.ts';
import type { Closer, Rule } from './rule.ts';

const partThreeBegins = calendarDate('2014-09-01');
const reviewed = calendarDate('2026-11-21');

const usual = {
  version: 1,
  status: 'in-force',
  inForceFrom: partThreeBegins,
  startsOn: 'event',
  roll: 'none',
  exceptions: [],
  met: [],
  notNeeded: [],
  window: 'next-start',
  checked: true,
  reading: 'strict',
  reviewedOn: reviewed,
} as const satisfies Partial<Rule>;

type Usual = keyof typeof usual;
type Written = Omit<Rule, Usual | 'id' | 'unit'> & Partial<Pick<Rule, Usual>> & { id?: string };

/** A rule with what most rules share; the id is the deadline's unless the deadline has several rules. */
export function writeRule(rule: Written): Rule {
  const { exceptions = [], met = [], notNeeded = [] } = rule;
  return { ...usual, ...rule, id: rule.id ?? rule.deadline, unit: unitOf(rule.code), exceptions, met, notNeeded };
}

function unitOf(code: Rule['code']): Rule['unit'] {
  if (code === 'W' || code === 'WB') return 'weeks';
  if (code === 'DX' || code === 'DI') return 'days';
  if (code === 'M' || code === 'MS' || code === 'MB') return 'months';
  if (code === 'WDX' || code === 'WDI' || code === 'T') return 'working-days';
  return 'fixed-day';
}

export function on(event: EventType, how: Omit<Closer, 'event'> = {}): Closer {
  return { event, ...how };
}

/** The same rule before, during and after a time in which it was relaxed by law. */
export function relaxedBetween(
  rule: Rule,
  from: CalendarDate,
  to: CalendarDate,
  relaxed: Pick<Rule, 'basis' | 'source' | 'checked'> & { reason: string },
): Rule[] {
  const { reason, ...how } = relaxed;
  return [
    { ...rule, version: 1, inForceTo: addDays(from, -1) },
    { ...rule, ...how, version: 2, inForceFrom: from, inForceTo: to, exceptions: [...rule.exceptions, reason] },
    { ...rule, version: 3, inForceFrom: addDays(to, 1) },
  ];
}

/** What ends every clock a council runs for a child: the plan ended, or another council took over. */
export const caseEnds: Closer[] = [on('plan-ceased', { everyClock: true }), on('moved-out', { everyClock: true })];

/** The finished plan reached the family: recorded as the plan, or as the letter it came with. */
export const finalPlanSent: Closer[] = [on('plan-issued'), on('decision-sent', { where: { about: ['final-plan'] } })];
export const amendedPlanSent: Closer[] = [
  on('amended-plan-issued'),
  ...finalPlanSent,
  on('decision-sent', { where: { about: ['amended-plan'] } }),
];
/** The council has plainly decided that there will be a plan. */
export const yesToPlan: Closer[] = [on('plan-agreed'), on('draft-plan-served'), ...finalPlanSent];
export const planRefused: Closer = on('decision-sent', { where: { about: ['plan-refused'] } });
