import { addDays, type CalendarDate } from '../../domain/calendar-date.ts';
import type { PlanKind } from '../../domain/records/plan-records.ts';
import { demoDays } from './demo-cases.ts';
import { islaDraft, islaFinal } from './demo-plan-isla.ts';
import { kofiFinal } from './demo-plan-kofi.ts';
import { meiLinFinal, meiLinProposed } from './demo-plan-mei-lin.ts';
import { zofiaDraft } from './demo-plan-zofia.ts';
import { onWeekday } from './weekday.ts';

export type DemoPlan = {
  forename: string;
  plan: { kind: PlanKind; date: CalendarDate; sections: Readonly<Record<string, string>> };
};

/** The plans of the made-up families, dated as their return and their companion file tell. */
export function demoPlans(today: CalendarDate): DemoPlan[] {
  const { planned, review, transfer } = demoDays(today);
  const plan = (forename: string, kind: PlanKind, date: CalendarDate, sections: DemoPlan['plan']['sections']) => ({
    ...{ forename, plan: { kind, date, sections } },
  });
  return [
    plan('Zofia', 'draft', onWeekday(addDays(today, -6)), zofiaDraft),
    plan('Isla', 'draft', onWeekday(addDays(planned.issued, -36)), islaDraft),
    plan('Isla', 'final', planned.issued, islaFinal),
    plan('Kofi', 'final', review.started, kofiFinal),
    plan('Mei-Lin', 'final', transfer.started, meiLinFinal),
    plan('Mei-Lin', 'proposed', transfer.decided, meiLinProposed),
  ];
}

/** The same plan on paper, as it came with its letter. */
export function planAsSent(forename: string, { kind, date, sections }: DemoPlan['plan']): string {
  const texts = Object.entries(sections).map(([id, text]) => `Section ${id}\n\n${text || '(blank)'}\n`);
  return [
    `Education, Health and Care Plan (${kind}) for ${forename}`,
    `${date}. Made up: nobody's plan.`,
    '',
    ...texts,
  ].join('\n');
}
