import { addDays, addMonths, type CalendarDate } from '../../domain/calendar-date.ts';
import { onWeekday } from './weekday.ts';
import type { WriteRow } from './write-sen2.ts';

/** Requests of the made-up families as a council's return would tell them. Days are counted back from today. */
const row = (module: WriteRow['module'], fields: Record<string, string>, ...below: WriteRow[]): WriteRow => ({
  module,
  fields,
  below,
});
const daysAgo = (today: CalendarDate, days: number) => onWeekday(addDays(today, -days));

/** The days of each case that its companion file and its plans go by as well. */
export function demoDays(today: CalendarDate) {
  const running = daysAgo(today, 101);
  const late = daysAgo(today, 157);
  const issued = onWeekday(addMonths(addDays(today, 42), -12));
  const meeting = daysAgo(today, 63);
  const transferMeeting = daysAgo(today, 40);
  return {
    running: { received: running, agreed: onWeekday(addDays(running, 37)) },
    late: { received: late, agreed: onWeekday(addDays(late, 51)) },
    planned: { received: onWeekday(addDays(issued, -138)), issued },
    refused: { told: daysAgo(today, 21) },
    review: { meeting, started: onWeekday(addMonths(addDays(meeting, 10), -12)) },
    transfer: {
      meeting: transferMeeting,
      decided: daysAgo(today, 13),
      started: onWeekday(addMonths(addDays(transferMeeting, 35), -12)),
    },
  };
}

/** Week 4: asked, and waiting to hear whether the council will assess. */
export function waitingCase(today: CalendarDate): WriteRow[] {
  return [row('requests', { ReceivedDate: daysAgo(today, 24), RequestSource: '1', RequestOutcome: 'A' })];
}

/** Week 15: agreed to assess within the 6 weeks; advice has come in and there is no decision on a plan yet. */
export function runningCase(today: CalendarDate): WriteRow[] {
  const { received, agreed } = demoDays(today).running;
  return [
    row(
      'requests',
      {
        ReceivedDate: received,
        RequestSource: '2',
        RequestOutcomeDate: agreed,
        RequestOutcome: 'Y',
      },
      row('assessment', { AssessmentOutcome: 'A' }),
    ),
  ];
}

/** Week 23: agreed a week late, past the 20 weeks, and no plan. */
export function lateCase(today: CalendarDate): WriteRow[] {
  const { received, agreed } = demoDays(today).late;
  return [
    row(
      'requests',
      {
        ReceivedDate: received,
        RequestSource: '1',
        RequestOutcomeDate: agreed,
        RequestOutcome: 'Y',
      },
      row('assessment', { AssessmentOutcome: 'A', Week20: 'false' }),
    ),
  ];
}

/** A plan whose yearly review is due in about six weeks. */
export function plannedCase(today: CalendarDate): WriteRow[] {
  const { received, issued } = demoDays(today).planned;
  const place = { URN: '117188', PlacementRank: '1', ResourcedProvisionIndicator: 'true' };
  return [
    row(
      'requests',
      {
        ReceivedDate: received,
        RequestSource: '2',
        RequestOutcomeDate: onWeekday(addDays(received, 40)),
        RequestOutcome: 'Y',
      },
      row(
        'assessment',
        { AssessmentOutcome: 'Y', AssessmentOutcomeDate: issued, Week20: 'false' },
        row('namedplan', { StartDate: issued }, row('plandetail', place)),
      ),
      row('activeplans', {}, row('placementdetail', place), row('senneed', { SENtype: 'SLCN', SENtypeRank: '1' })),
    ),
  ];
}

/** Told three weeks ago that the council will not assess: mediation and appeal are open. */
export function refusedCase(today: CalendarDate): WriteRow[] {
  const { told } = demoDays(today).refused;
  return [
    row('requests', {
      ReceivedDate: onWeekday(addDays(told, -39)),
      RequestSource: '1',
      RequestOutcomeDate: told,
      RequestOutcome: 'N',
    }),
  ];
}

/** The review meeting was nine weeks ago and the council's decision, due in four, has not come. */
export function reviewCase(today: CalendarDate): WriteRow[] {
  const { meeting, started } = demoDays(today).review;
  const place = { URN: '117680', PlacementRank: '1' };
  return [
    shell(
      row('namedplan', { StartDate: started }, row('plandetail', place)),
      row('activeplans', { ReviewMeeting: meeting }, row('placementdetail', place)),
    ),
  ];
}

/** In Year 6: reviewed in the autumn, and the plan for secondary school is due by 15 February. */
export function phaseTransferCase(today: CalendarDate): WriteRow[] {
  const isAutumn = Number(today.slice(5, 7)) >= 9;
  const year = Number(today.slice(0, 4)) + (isAutumn ? 1 : 0);
  const due = `${year}-02-15` as CalendarDate;
  const { meeting, decided, started } = demoDays(today).transfer;
  const place = { URN: '117670', PlacementRank: '1' };
  const review = {
    ReviewMeeting: meeting,
    ReviewOutcome: 'A',
    LastReview: decided,
    ReviewDraft: decided,
    PhaseTransferDueDate: due,
    ...(today > due ? { PhaseTransferFinalDate: onWeekday(addDays(due, -3)) } : {}),
  };
  return [
    shell(
      row('namedplan', { StartDate: started }, row('plandetail', place)),
      row('activeplans', review, row('placementdetail', place)),
    ),
  ];
}

/** A request decided in an earlier year: an `H` row, there only for what hangs below it. */
function shell(plan: WriteRow, active: WriteRow): WriteRow {
  return row('requests', { RequestOutcome: 'H' }, row('assessment', { AssessmentOutcome: 'H' }, plan), active);
}
