import type { CalendarDate } from '../calendar-date.ts';
import { type CaseStory, eventDate } from '../case-line.ts';
import type { Deadline } from '../clocks/deadline.ts';
import type { CaseEvent } from '../clocks/event.ts';
import { inferredDecisions } from '../clocks/inferred-decisions.ts';
import { withInferred } from '../clocks/with-inferred.ts';
import { workOut } from '../clocks/work-out.ts';

type DecisionSent = Extract<CaseEvent, { type: 'decision-sent' }>;

/** One decision with a right of appeal, and its two dates. */
export type Decision = {
  about: DecisionSent['about'];
  date: CalendarDate;
  /** Nobody wrote the letter down: counted from the day of the plan or of the review's answer. */
  inferred: boolean;
  /** Sections the family said they disagree with; empty when they said none, or when there is no plan. */
  sections: string[];
  mediation: Deadline | undefined;
  appeal: Deadline | undefined;
  state: 'open' | 'passed' | 'settled';
};

export type RightsInput = {
  story: CaseStory;
  today: CalendarDate;
  born: CalendarDate | undefined;
};

/** Every decision that can be appealed, the latest first. */
export function decisionsOf({ story, today, born }: RightsInput): Decision[] {
  const events = story.lines.map((line) => line.event);
  const sent = events.filter((event): event is DecisionSent => event.type === 'decision-sent');
  const inferred = inferredDecisions(events);
  const deadlines = workOut({
    today,
    child: born ? { born } : {},
    events: [...withInferred(events, born), ...inferred],
    undated: story.undated,
  });
  return [...sent, ...inferred]
    .map((event) => decisionOf(event, inferred.includes(event), deadlines))
    .sort((a, b) => b.date.localeCompare(a.date) || a.about.localeCompare(b.about));
}

function decisionOf(event: DecisionSent, inferred: boolean, deadlines: readonly Deadline[]): Decision {
  const own = (id: Deadline['id']) =>
    deadlines.find((one) => one.id === id && one.from.date === eventDate(event) && one.subject === event.about);
  const appeal = own('appeal');
  const open = appeal && ['upcoming', 'soon', 'due-today', 'exception-possible'].includes(appeal.status);
  return {
    about: event.about,
    date: event.date,
    inferred,
    sections: event.sections ?? [],
    mediation: own('contact-mediation'),
    appeal,
    state: open ? 'open' : appeal?.status === 'late' ? 'passed' : 'settled',
  };
}

/** Whether the plan's own words can be appealed, or a yes and a no. */
export function isAboutPlan({ about }: Pick<Decision, 'about'>): boolean {
  return about === 'final-plan' || about === 'amended-plan' || about === 'review-maintain';
}

/** An appeal about section I alone needs no certificate (Children and Families Act 2014, section 55). */
export function needsCertificate({ sections }: Pick<Decision, 'sections'>): boolean {
  return !(sections.length > 0 && sections.every((section) => section.toUpperCase() === 'I'));
}

/**
 * The two months for the adviser are over while the days to appeal still run (they move for August and Christmas, the
 * two months do not): without a certificate the Tribunal's leave is needed.
 */
export function lacksCertificate({ mediation, state }: Pick<Decision, 'mediation' | 'state'>): boolean {
  return state === 'open' && mediation?.status === 'late';
}

/**
 * The plan has ended and no letter about it is written down. When a decision to end it was sent nobody can work out
 * from the day it ended: the letter comes first (Children and Families Act 2014, section 51(2)(f)).
 */
export function endedWithoutLetter({ lines }: CaseStory): boolean {
  const last = (isOne: (event: CaseEvent) => boolean) => lines.findLast(({ event }) => isOne(event))?.date;
  const ended = lines.findLast(({ event }) => event.type === 'plan-ceased');
  const began = last(({ type }) => type === 'plan-issued' || type === 'request-received');
  const isTold = lines.some(
    ({ event }) =>
      (event.type === 'decision-sent' && event.about === 'review-cease') ||
      (event.type === 'review-decided' && event.outcome === 'cease'),
  );
  return ended !== undefined && !isTold && !(began && ended.date && began > ended.date);
}

/** The two dates of decisions whose letter nobody wrote down, for lists of all dates. */
export function inferredDates(decisions: readonly Decision[]): Deadline[] {
  return decisions.flatMap(({ inferred, mediation, appeal }) =>
    inferred ? [mediation, appeal].filter((one) => one !== undefined) : [],
  );
}
