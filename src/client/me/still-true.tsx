import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { londonDate } from '../../domain/calendar-date.ts';
import { asksStillTrue, latest } from '../../domain/this-is-me/progress.ts';
import type { Question } from '../../domain/this-is-me/question-set.ts';
import type { AgeModeId } from '../../domain/this-is-me/this-is-me.ts';
import { useDates } from '../i18n/use-dates.tsx';
import { useToday } from '../use-today.tsx';
import { useAnswer } from './use-answer.tsx';

/** After twelve months: is it still so? Nothing goes away if they do not say. */
export function StillTrue({ question, mode }: { question: Question; mode: AgeModeId }) {
  const { t } = useTranslation();
  const { long } = useDates();
  const today = useToday();
  const { answer, stillTrue } = useAnswer(question.id, mode);
  const [isLeft, setLeft] = useState(false);
  if (!answer || isLeft || !asksStillTrue(answer, today)) return null;
  const day = londonDate(new Date(latest(answer.changed, answer.stillTrue)));
  return (
    <section className="card kind" aria-labelledby="still-true">
      <h2 id="still-true">{t('me:shell.still.title')}</h2>
      <p>{t('me:shell.still.words', { day: long(day) })}</p>
      <div className="row">
        <button type="button" className="btn" onClick={() => void stillTrue()}>
          {t('me:shell.still.yes')}
        </button>
        <button type="button" className="btn quiet" onClick={() => setLeft(true)}>
          {t('me:shell.still.no')}
        </button>
      </div>
    </section>
  );
}
