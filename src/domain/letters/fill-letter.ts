import { type CalendarDate, calendarDate } from '../calendar-date.ts';
import { languagesInEnglish } from '../interpreter/interpreter-languages.ts';
import type { LetterLaw } from '../records/letter-records.ts';
import { laws } from './laws.ts';
import { type Answers, type LetterForm, letterForm, type Question } from './letter-form.ts';
import { type LetterCase, type LetterPlan, longDay, type Part, type Writer } from './letter-plan.ts';
import type { LetterTemplateId } from './templates.ts';
import { writeAssessmentRequest } from './write-assessment-request.ts';
import { writeChaseReview, writeChasing } from './write-chasing.ts';
import { writeComplaint, writeSecondComplaint } from './write-complaints.ts';
import { writeAskMediation, writeAskReasons } from './write-decision-letters.ts';
import { writeDraftAnswer } from './write-draft-answer.ts';
import { writePreference } from './write-preference.ts';
import { writeRecordsRequest } from './write-records-request.ts';
import { writeSchoolRequest } from './write-school-request.ts';

/** Words of `letters:text.<of>.<part>`; `me` asks for those a young person says of themselves, where they differ. */
export type Say = (of: string, part: string, values: Record<string, string>, context: 'me' | undefined) => string;

export type FilledLetter = Omit<LetterPlan, 'parts' | 'law'> & {
  law: LetterLaw[];
  subject: string;
  paragraphs: string[];
  questions: Question[];
  /** Questions still to be answered; with none the letter is whole. */
  gaps: Question[];
};

const writers: Record<LetterTemplateId, (form: LetterForm, letterCase: LetterCase) => LetterPlan> = {
  'ask-assessment': writeAssessmentRequest,
  'chase-assess-decision': writeChasing('chase-assess-decision'),
  'chase-plan-decision': writeChasing('chase-plan-decision'),
  'chase-final-plan': writeChasing('chase-final-plan'),
  'comment-draft': writeDraftAnswer,
  'ask-school': writeSchoolRequest,
  'state-preference': writePreference,
  'ask-reasons': writeAskReasons,
  'ask-mediation': writeAskMediation,
  'chase-review': writeChaseReview,
  'complain-1': writeComplaint,
  'complain-2': writeSecondComplaint,
  'ask-records': writeRecordsRequest,
};

/** Complaints and copies of what is held: regulation 64 lets nobody act for a young person there. */
const beyondPartThree: readonly LetterTemplateId[] = ['complain-1', 'complain-2', 'ask-records'];

/** Makes the letter as far as the facts go. Nothing is invented: what nobody has said is asked, or left out. */
export function fillLetter(
  { id, letterCase, answers }: { id: LetterTemplateId; letterCase: LetterCase; answers: Answers },
  say: Say,
): FilledLetter {
  const form = letterForm(answers);
  const writer = askWriter(form, letterCase);
  const child = form.line('child-name', { known: letterCase.child.name, front: true });
  const born = form.date('born', {
    known: letterCase.child.born,
    optional: true,
    earliest: calendarDate('1990-01-01'),
    latest: letterCase.today,
  });
  const { parts, law, ...rest } = writers[id](form, { ...letterCase, child: { name: child, born } });
  const own = writer === 'young-person';
  const name = form.line('sender-name', { known: own ? child : (letterCase.sender ?? ''), front: true });
  const isPartThree = !beyondPartThree.includes(id);
  const allLaw = writer === 'for-them' && isPartThree ? [...law, laws.actsForThem] : [...law];
  const whole: (Part | undefined)[] = [
    { of: 'all', part: id === 'ask-mediation' ? 'hello' : 'dear' },
    ...opening(child, born, writer === 'for-them' && !isPartThree ? 'beside-them' : writer),
    ...parts,
    ...allLaw.map(({ basis }, index): Part => ({ of: 'all', part: index ? 'law-also' : 'law', values: { basis } })),
    rest.replyBy ? { of: 'all', part: 'answer', values: { by: longDay(rest.replyBy) } } : undefined,
    ...interpreter(letterCase),
    { of: 'all', part: 'thanks' },
    { of: 'all', part: 'close', values: { name } },
  ];
  const said = (part: Part) => words(part, say, own ? 'me' : undefined);
  return {
    ...rest,
    law: allLaw,
    subject: said({ of: id, part: 'subject', values: { child } }) ?? '',
    paragraphs: whole.flatMap((part) => (part ? (said(part) ?? []) : [])),
    questions: form.questions,
    gaps: form.questions.filter(({ optional, value }) => !optional && value === ''),
  };
}

function interpreter({ interpreter: need }: LetterCase): Part[] {
  if (!need) return [];
  const language = languagesInEnglish(need);
  return [language ? { of: 'all', part: 'interpreter', values: { language } } : { of: 'all', part: 'interpreter-any' }];
}

function words(part: Part, say: Say, context: 'me' | undefined): string | undefined {
  if ('own' in part) return part.own || undefined;
  const { of, part: name, values = {} } = part;
  return Object.values(values).includes('') ? undefined : say(of, name, values, context);
}

/**
 * Once the rights have passed, the young person writes, or somebody with or for them (regulation 64). They pass at the
 * end of that day (Education Act 1996, section 8(3), https://legislation.gov.uk/ukpga/1996/56/section/8).
 */
function askWriter(form: LetterForm, { child, deadlines, today }: LetterCase): Writer {
  const passed = deadlines.find(({ id }) => id === 'rights-pass');
  const grown: Writer[] = ['young-person', 'with-them', 'for-them'];
  if (child.born && passed && passed.due >= today) return 'parent';
  const isGrown = child.born !== undefined && passed !== undefined;
  const asked = isGrown
    ? form.choice('writer', grown)
    : form.choice('writer', ['parent', ...grown], { known: 'parent' });
  return [...grown, 'parent' as const].find((one) => one === asked) ?? (isGrown ? 'with-them' : 'parent');
}

function opening(child: string, born: CalendarDate | undefined, writer: Writer | 'beside-them'): Part[] {
  // A day of birth is told by its date; which weekday it was helps nobody to find the case.
  const birthday = born && longDay(born).replace(/^\S+ /, '');
  const about: Part = birthday
    ? { of: 'all', part: 'about', values: { child, born: birthday } }
    : { of: 'all', part: 'about-name', values: { child } };
  if (writer === 'with-them') return [about, { of: 'all', part: 'with-them', values: { child } }];
  if (writer === 'for-them' || writer === 'beside-them') return [about, { of: 'all', part: writer, values: { child } }];
  return [about];
}
