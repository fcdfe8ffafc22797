import { useTranslation } from 'react-i18next';
import { londonDate } from '../../../domain/calendar-date.ts';
import { type AnswerWords, answerWords } from '../../../domain/this-is-me/answer-words.ts';
import { useDates } from '../../i18n/use-dates.tsx';

/** The words round an answer in the reader's language. What they said is never changed. */
export function useProfileWords(): AnswerWords {
  const { t } = useTranslation();
  const { long } = useDates();
  return answerWords({ say: t, day: (instant) => long(londonDate(new Date(instant))) });
}
