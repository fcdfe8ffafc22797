import { addDays, type CalendarDate } from '../../../src/domain/calendar-date.ts';
import type { Answers, Question } from '../../../src/domain/letters/letter-form.ts';

const typed: Record<string, string> = {
  'sender-name': 'Sam Larkwater',
  setting: 'Oak Hill School',
  needs: 'He finds noise hard. He needs time to eat.',
  tried: 'A quiet place at lunch.',
  unclear: 'I do not see why the report was not used.',
  disagree: 'He needs more help than he gets.',
  comments: 'Section F does not say how many hours.',
  school: 'Oak Hill School',
  'school-why': 'It is small and near.',
  happened: 'I rang three times. Nobody rang back.',
  effect: 'He is at home and sad.',
  want: 'Please send the plan.',
  'not-content': 'The answer did not say when.',
  'records-which': 'The notes of the panel.',
};

/** What a sensible person says to a question; `choose` picks one of several ways. */
export function answerTo(question: Question, today: CalendarDate, choose: number): string {
  if (question.kind === 'date') {
    const before = addDays(today, -30);
    return question.earliest && question.earliest > before ? question.earliest : before;
  }
  if (question.kind === 'choice') return question.choices?.[choose % (question.choices.length || 1)]?.id ?? '';
  const answer = typed[question.id];
  if (answer === undefined) throw new Error(`no answer for ${question.id}`);
  return answer;
}

/** Answers all gaps, one round after the other, as one answer may bring the next question. */
export function answered(
  fill: (answers: Answers) => { gaps: Question[] },
  today: CalendarDate,
  { choose = 0, first = {} }: { choose?: number; first?: Answers } = {},
): Answers {
  let answers = first;
  for (let round = 0; round < 8; round += 1) {
    const { gaps } = fill(answers);
    if (gaps.length === 0) return answers;
    answers = { ...answers, ...Object.fromEntries(gaps.map((gap) => [gap.id, answerTo(gap, today, choose)])) };
  }
  throw new Error('the questions do not end');
}
