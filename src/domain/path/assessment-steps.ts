import type { CalendarDate } from '../calendar-date.ts';
import type { CaseStory } from '../case-line.ts';
import type { Deadline } from '../clocks/deadline.ts';
import { laySteps, ownTurn, type Step, type StepPlan } from './step.ts';

const asked: StepPlan = {
  id: 'asked',
  actor: 'family',
  doneBy: ['request-received', 'came-to-attention'],
  deadlines: [],
};
const decision: StepPlan = {
  id: 'decision-to-assess',
  actor: 'council',
  doneBy: ['assess-agreed'],
  deadlines: ['decide-to-assess'],
};
const onward: StepPlan[] = [
  asked,
  decision,
  {
    id: 'reports',
    actor: 'council',
    doneBy: ['plan-agreed', 'draft-plan-served'],
    deadlines: ['advice-due'],
    seldomRecorded: true,
    overWith: ['decide-not-to-issue'],
    about: ['advice-requested', 'advice-received', 'exception'],
  },
  {
    id: 'plan-decision',
    actor: 'council',
    doneBy: ['plan-agreed', 'draft-plan-served'],
    deadlines: ['decide-not-to-issue'],
    about: ['panel-met'],
  },
  {
    id: 'draft',
    actor: 'council',
    doneBy: ['draft-answered', 'plan-issued'],
    deadlines: ['respond-to-draft', 'school-reply'],
    about: ['draft-plan-served', 'school-consulted', 'school-replied'],
  },
  { id: 'final-plan', actor: 'council', doneBy: ['plan-issued'], deadlines: ['final-plan'], about: ['school-named'] },
];

/** When the answer was no, the road goes on to asking why and to the Tribunal, in neutral words. */
const refusal: StepPlan = {
  id: 'refused',
  actor: 'family',
  doneBy: ['appeal-sent', 'mediation-ended'],
  deadlines: ['contact-mediation', 'appeal', 'mediation-meeting', 'mediation-certificate-due'],
  about: ['decision-sent', 'mediation-asked', 'mediation-declined', 'mediation-certificate'],
};

/** The six steps of an EHC needs assessment from the latest request (Children and Families Act 2014, ss.36–38). */
export function assessmentSteps(
  story: CaseStory,
  deadlines: readonly Deadline[],
  today: CalendarDate,
): { kind: 'assessment' | 'refused'; start: CalendarDate | undefined; steps: Step[] } {
  const start = story.lines.findLast((line) => line.date !== undefined && asked.doneBy.includes(line.event.type))?.date;
  if (start === undefined) return { kind: 'assessment', start, steps: [] };
  const said = story.lines.findLast(
    (line) =>
      line.event.type === 'decision-sent' &&
      (line.event.about === 'assess-refused' || line.event.about === 'plan-refused') &&
      line.date !== undefined &&
      line.date >= start,
  );
  const revived = story.lines.some(
    (line) =>
      said?.date &&
      line.date &&
      line.date > said.date &&
      ['assess-agreed', 'plan-agreed', 'draft-plan-served'].includes(line.event.type),
  );
  if (said && !revived && said.event.type === 'decision-sent') {
    const before = said.event.about === 'assess-refused' ? [asked, decision] : onward.slice(0, 4);
    const steps = laySteps([...before, refusal], story, deadlines, start, today);
    return { kind: 'refused', start, steps: answered(steps, said.date) };
  }
  const steps = laySteps(onward, story, deadlines, start, today).map((step) => ownTurn(step, today));
  return { kind: 'assessment', start, steps: startInFuture(steps, start, today) };
}

/** The "no" is itself the answer: every step before it is done, and it is the family's choice now. */
function answered(steps: Step[], on: CalendarDate | undefined): Step[] {
  const last = steps.length - 1;
  return steps.map((step, index) => {
    if (index === last) return step.state === 'done' ? step : { ...step, state: 'here' };
    return { ...step, state: 'done', doneOn: step.doneOn ?? (index === last - 1 ? on : undefined) };
  });
}

/** A request dated ahead has not been received yet; nothing is done and nothing is late. */
function startInFuture(steps: Step[], start: CalendarDate, today: CalendarDate): Step[] {
  if (start <= today) return steps;
  return steps.map((step, index) => ({ ...step, state: index === 0 ? 'here' : 'ahead' }));
}
