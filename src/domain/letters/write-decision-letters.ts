import type { CalendarDate } from '../calendar-date.ts';
import { decisionSubjects } from '../clocks/event.ts';
import type { LetterLaw } from '../records/letter-records.ts';
import { needsCertificate } from '../rights/decisions.ts';
import { chosen, countedAnew, restsOn, standing } from './chosen-deadline.ts';
import { lawOf, laws } from './laws.ts';
import type { LetterForm } from './letter-form.ts';
import { type LetterCase, type LetterPlan, longDay, type Part, withOwn } from './letter-plan.ts';
import { usualReplyBy } from './reply-by.ts';

/** Decisions a family may ask about; the last two are not decisions of the regulations with a clock of their own. */
const decisions = [...decisionSubjects, 'panel', 'school'] as const;
type Decision = (typeof decisions)[number];

const lawOfDecision: Record<Decision, LetterLaw> = {
  'assess-refused': laws.assessRefused,
  'plan-refused': laws.planRefused,
  'review-maintain': laws.reviewDecided,
  'review-cease': laws.reviewDecided,
  'final-plan': laws.appealable,
  'amended-plan': laws.appealable,
  'reassess-refused': laws.reassessRefused,
  // What a panel met about nobody wrote down: the one right that fits all of them is to a copy of what is held.
  panel: laws.records,
  school: laws.naming,
};

type Told = { about: Decision; date: CalendarDate; isLetter?: boolean };

/** The newest decision of the case: a letter, a panel's, or a plan that came without one. */
function newestDecision({ lines, today }: LetterCase): Told | undefined {
  const told = lines.flatMap(({ event, date }): Told[] => {
    if (date === undefined || date > today) return [];
    if (event.type === 'decision-sent') return [{ about: event.about, date, isLetter: true }];
    if (event.type === 'panel-met' || event.type === 'panel-decided') return [{ about: 'panel', date, isLetter: true }];
    if (event.type === 'review-decided' && event.outcome === 'maintain') return [{ about: 'review-maintain', date }];
    if (event.type === 'review-decided' && event.outcome === 'cease') return [{ about: 'review-cease', date }];
    if (event.type === 'plan-issued' && event.by !== 'tribunal') return [{ about: 'final-plan', date }];
    return event.type === 'amended-plan-issued' ? [{ about: 'amended-plan', date }] : [];
  });
  return told.sort((a, b) => b.date.localeCompare(a.date))[0];
}

function askDecision(form: LetterForm, letterCase: LetterCase, from: readonly Decision[]) {
  const newest = newestDecision(letterCase);
  const known = newest && from.includes(newest.about) ? newest : undefined;
  const answer = form.choice('decision', from, { known: known?.about });
  const about = from.find((one) => one === answer);
  const date = form.date('decision-date', {
    known: about === known?.about ? known?.date : undefined,
    // The law counts from the letter; the day of a plan or of a review's answer may be another.
    front: known !== undefined && !known.isLetter,
    latest: letterCase.today,
  });
  return about && date ? { about, date } : undefined;
}

const saidSo = ({ about, date }: Told): Part => ({ of: 'decision', part: about, values: { date: longDay(date) } });

export function writeAskReasons(form: LetterForm, letterCase: LetterCase): LetterPlan {
  const of = 'ask-reasons';
  const told = askDecision(form, letterCase, decisions);
  const unclear = form.text('unclear', { optional: true });
  if (!told) return { parts: [], law: [] };
  return {
    parts: [
      saidSo(told),
      { of, part: 'why' },
      { of, part: 'basis' },
      ...withOwn({ of, part: 'unclear' }, unclear),
      { of, part: 'copies' },
    ],
    law: [lawOfDecision[told.about]],
    replyBy: usualReplyBy(letterCase.today),
  };
}

/** To the mediation adviser: mediation, or the certificate without it, within two months of the decision. */
export function writeAskMediation(form: LetterForm, letterCase: LetterCase): LetterPlan {
  const of = 'ask-mediation';
  const told = askDecision(form, letterCase, decisionSubjects);
  const isSchoolAlone = told !== undefined && onlySchool(letterCase, told);
  const wish = form.choice('mediation', isSchoolAlone ? ['try', 'unsure'] : ['try', 'certificate', 'unsure']);
  const disagree = form.text('disagree', { optional: true });
  if (!told) return { parts: [], law: [] };
  const found = isSchoolAlone ? undefined : mediationDay(letterCase, told);
  return {
    parts: [
      saidSo(told),
      ...withOwn({ of, part: 'disagree' }, disagree),
      wish ? { of, part: wish } : undefined,
      isSchoolAlone ? { of, part: 'only-i' } : undefined,
      found ? { of, part: `due-${found.state}`, values: found.values } : undefined,
    ],
    law: [isSchoolAlone ? laws.schoolAlone : found ? lawOf(found.deadline) : laws.mediation],
    ...(found ? { restsOn: restsOn(found) } : {}),
    ...(wish === 'try' ? { tells: { type: 'mediation-asked' as const } } : {}),
    ...(wish === 'certificate' ? { tells: { type: 'mediation-declined' as const } } : {}),
  };
}

/** An appeal about section I alone needs no certificate (Children and Families Act 2014, section 55). */
function onlySchool({ lines }: LetterCase, told: Told): boolean {
  return lines.some(
    ({ event, date }) =>
      event.type === 'decision-sent' &&
      event.about === told.about &&
      date === told.date &&
      !needsCertificate({ sections: event.sections ?? [] }),
  );
}

function mediationDay(letterCase: LetterCase, { about, date }: Told) {
  const known = standing(letterCase, ['contact-mediation']).find(
    (one) => one.from.date === date && one.subject === about,
  );
  if (known) return chosen(known, letterCase.today);
  const subject = decisionSubjects.find((one) => one === about);
  return subject && countedAnew({ type: 'decision-sent', date, about: subject }, 'contact-mediation', letterCase.today);
}
