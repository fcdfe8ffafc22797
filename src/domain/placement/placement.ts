import type { CalendarDate } from '../calendar-date.ts';
import type { CaseLine, CaseStory } from '../case-line.ts';
import type { Deadline } from '../clocks/deadline.ts';
import type { CaseEvent, schoolReplies } from '../clocks/event.ts';
import { schoolKey } from '../school-key.ts';

export type SchoolReply = (typeof schoolReplies)[number];

/** One school or unit the council asked, and what came of it. */
export type AskedSchool = {
  /** As the record names it; undefined when it names none. */
  school: string | undefined;
  asked: CaseLine;
  /** When an answer is expected (Code 9.83: guidance, not a limit). */
  replyDue: Deadline | undefined;
  replied: CaseLine | undefined;
  reply: SchoolReply | undefined;
};

export type Placement = {
  /** The panel still to come, or the last of which no decision is written down. */
  panel: CaseLine | undefined;
  decision: CaseLine | undefined;
  /** On the list of children who wait for a special place, since then; undefined when off it or never on it. */
  listed: CaseLine | undefined;
  pathway: CaseLine | undefined;
  schools: AskedSchool[];
  named: CaseLine | undefined;
  /** The clocks that run whatever a panel does, each with its earliest day. */
  clocks: Deadline[];
  isEmpty: boolean;
};

const legalClocks = [
  'final-plan',
  'amended-plan',
  'phase-transfer-plan',
  'reassessment-plan',
  'order-final',
  'order-amend',
  'order-name-school',
] as const;
const running = new Set(['upcoming', 'soon', 'due-today', 'late', 'exception-possible']);

/** Where finding a school place stands, from what the council and the family wrote down. */
export function placementOf(story: CaseStory, deadlines: readonly Deadline[]): Placement {
  const last = (...types: CaseEvent['type'][]) => story.lines.findLast((line) => types.includes(line.event.type));
  const panel = last('panel-planned', 'panel-met');
  const decision = last('panel-decided');
  const listed = last('referral-listed');
  const unlisted = last('referral-ended', 'school-named');
  const schools = askedSchools(story.lines, deadlines);
  const found = {
    panel: panel && !(decision && isAfter(decision, panel)) ? panel : undefined,
    decision,
    listed: listed && !(unlisted && isAfter(unlisted, listed)) ? listed : undefined,
    pathway: last('pathway-plan-made'),
    schools,
    named: last('school-named'),
  };
  const isEmpty = schools.length === 0 && Object.values(found).every((one) => one === undefined || one === schools);
  return {
    ...found,
    clocks: legalClocks.flatMap((id) => earliestOf(id, deadlines)),
    isEmpty,
  };
}

function earliestOf(id: Deadline['id'], deadlines: readonly Deadline[]): Deadline[] {
  const open = deadlines.filter((deadline) => deadline.id === id && running.has(deadline.status));
  return open.toSorted((a, b) => a.due.localeCompare(b.due)).slice(0, 1);
}

const isAfter = (one: CaseLine, other: CaseLine): boolean => (one.date ?? '9999') >= (other.date ?? '9999');

const schoolOf = ({ event }: CaseLine): string | undefined =>
  'school' in event && typeof event.school === 'string' ? event.school : undefined;

/** An answer belongs to the last time the same school was asked; one without a name only where one school was asked. */
function askedSchools(lines: readonly CaseLine[], deadlines: readonly Deadline[]): AskedSchool[] {
  const asked = lines.filter((line) => line.event.type === 'school-consulted');
  const replies = lines.filter((line) => line.event.type === 'school-replied');
  return asked.map((line) => {
    const [school, key] = [schoolOf(line), schoolKey(line.event)];
    const later = asked.filter((other) => schoolKey(other.event) === key && startsAfter(other.date, line.date));
    const until = later.map((other) => other.date).sort()[0];
    const replied = replies.find(
      (reply) =>
        (schoolKey(reply.event) === key || (asked.length === 1 && schoolKey(reply.event) === undefined)) &&
        isAfter(reply, line) &&
        !(until && reply.date && reply.date >= until),
    );
    const { event } = replied ?? {};
    return {
      school,
      asked: line,
      replyDue: deadlines.find(
        (deadline) => deadline.id === 'school-reply' && deadline.subject === school && deadline.from.date === line.date,
      ),
      replied,
      reply: event?.type === 'school-replied' ? event.reply : undefined,
    };
  });
}

const startsAfter = (one: CalendarDate | undefined, other: CalendarDate | undefined): boolean =>
  one !== undefined && other !== undefined && one > other;
