import type { CalendarDate } from '../../domain/calendar-date.ts';
import { placesSaid } from './map-sen2-places.ts';
import { once, retoldKey, type Said, type SaidReturn, said } from './said.ts';
import type { Sen2ActivePlan, Sen2Assessment, Sen2Child, Sen2Plan, Sen2Request } from './sen2-child.ts';

/**
 * Tells a SEN2 return in the words of the timeline (design §9). Rules that are easy to get wrong:
 *
 * 1. A shell (`H`, or a row with nothing of its own) starts no clock; what hangs below it still counts.
 * 2. Agreed without a day (`Y`, no AssessmentOutcomeDate) is a live 20-week case: `plan-agreed`, undated.
 * 3. LastReview is the day of the council's letter; the meeting is ReviewMeeting.
 * 4. Mediation and tribunal are yes-or-no without a day: indicators of the child, never events.
 * 5. A blank is "not recorded": nothing is said, nothing is guessed.
 */
export function mapSen2(child: Sen2Child, asOf: CalendarDate): SaidReturn {
  const issued = new Set(child.requests.flatMap((request) => request.assessments.flatMap(issuedOn)));
  const items = child.requests.flatMap((request) => requestSaid(request, issued, asOf));
  const live = child.requests.filter((request) => !request.isShell);
  return {
    items: once(items),
    indicators: [
      ...new Set(
        child.requests.flatMap(({ indicators, assessments }) => [
          ...indicators,
          ...assessments.flatMap((assessment) => assessment.indicators),
        ]),
      ),
    ].sort(),
    retold: new Set(child.requests.flatMap(retoldBy)),
    liveRequests: new Set(live.flatMap(({ received }) => received ?? [])),
    requests: new Set(child.requests.flatMap(({ received }) => received ?? [])),
  };
}

function issuedOn({ outcome, outcomeDate }: Sen2Assessment): CalendarDate[] {
  return outcome === 'Y' && outcomeDate ? [outcomeDate] : [];
}

function isLive({ outcome }: Sen2Assessment): boolean {
  return outcome !== undefined && outcome !== 'H';
}

function retoldBy(request: Sen2Request): string[] {
  const { received, assessments, activePlans } = request;
  const parts: string[] = [];
  if (!request.isShell) parts.push(retoldKey(received, 'request'));
  if (assessments.some(isLive)) parts.push(retoldKey(received, 'assessment'));
  if (assessments.some(({ plans }) => plans.some((plan) => plan.start))) parts.push(retoldKey(received, 'cease'));
  if (activePlans.length > 0) parts.push(retoldKey(undefined, 'review'));
  return parts;
}

function requestSaid(request: Sen2Request, issued: ReadonlySet<CalendarDate>, asOf: CalendarDate): Said[] {
  const { received, assessments } = request;
  const own = assessments.flatMap(issuedOn);
  const plans = assessments.flatMap((assessment) => assessment.plans);
  return [
    ...(request.isShell ? [] : decisionToAssess(request)),
    ...assessments.flatMap((assessment) => (isLive(assessment) ? assessmentSaid(assessment, received) : [])),
    ...plans.flatMap((plan) => planSaid(plan, received, { issued, isFirstKnown: own.length > 0 })),
    ...request.activePlans.flatMap((active) => reviewSaid(active, received)),
    ...placesSaid(request, asOf),
  ];
}

function decisionToAssess({ received, source, outcome, outcomeDate, exported }: Sen2Request): Said[] {
  const origin = { part: 'request', request: received } as const;
  const items: Said[] = [];
  if (received) items.push(said(origin, 'request-received', received, { by: source }));
  if (outcome === 'Y') items.push(said(origin, 'assess-agreed', outcomeDate));
  if (outcome === 'N')
    items.push(said(origin, 'decision-sent', outcomeDate, { about: 'assess-refused' }, 'assess-refused'));
  if (outcome === 'W') items.push(said(origin, 'request-withdrawn', outcomeDate));
  if (exported) items.push(said({ part: 'moves', request: received }, 'moved-out', undefined));
  return items;
}

function assessmentSaid(
  { outcome, outcomeDate, exceptionsApply }: Sen2Assessment,
  request: CalendarDate | undefined,
): Said[] {
  const origin = { part: 'assessment', request } as const;
  const items: Said[] = [];
  if (outcome === 'Y') items.push(said(origin, outcomeDate ? 'plan-issued' : 'plan-agreed', outcomeDate));
  if (outcome === 'N')
    items.push(said(origin, 'decision-sent', outcomeDate, { about: 'plan-refused' }, 'plan-refused'));
  if (outcome === 'W') items.push(said(origin, 'request-withdrawn', outcomeDate));
  // The return says that an exception applies, not which.
  if (exceptionsApply) items.push(said(origin, 'exception', undefined, { step: 'final-plan' }));
  return items;
}

type Known = { issued: ReadonlySet<CalendarDate>; isFirstKnown: boolean };

/** StartDate is the day of the plan now in force: the first one, or one amended since, which is then said (`current`). */
function planSaid(plan: Sen2Plan, request: CalendarDate | undefined, { issued, isFirstKnown }: Known): Said[] {
  const items: Said[] = [];
  if (plan.start && !issued.has(plan.start)) {
    const current = isFirstKnown ? true : undefined;
    items.push(said({ part: 'plan', request }, 'plan-issued', plan.start, { current }));
  }
  if (plan.ceased ?? plan.ceaseReason) {
    const apart = plan.ceased ? '' : (plan.ceaseReason ?? '');
    items.push(said({ part: 'cease', request }, 'plan-ceased', plan.ceased, { reason: plan.ceaseReason }, apart));
  }
  if (plan.ceaseReason === 'moved-to-another-council') {
    items.push(said({ part: 'cease', request }, 'moved-out', plan.ceased));
  }
  return items;
}

function reviewSaid(active: Sen2ActivePlan, request: CalendarDate | undefined): Said[] {
  const origin = { part: 'review', request } as const;
  const items: Said[] = [];
  const when = (type: Parameters<typeof said>[1], date: CalendarDate | undefined) => {
    if (date) items.push(said(origin, type, date));
  };
  when('review-meeting', active.reviewMeeting);
  when('amendment-notice-sent', active.reviewDraft);
  when('phase-transfer-due', active.transferDue);
  when('phase-transfer-final', active.transferFinal);
  if (active.lastReview ?? active.reviewOutcome) {
    items.push(said(origin, 'review-decided', active.lastReview, { outcome: active.reviewOutcome }));
  }
  if (active.cameFromOtherCouncil) items.push(said({ part: 'moves', request }, 'moved-in', undefined));
  return items;
}
