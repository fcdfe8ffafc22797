import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { moveOfSchool, whenToState } from '../../../domain/preference/when-to-state.ts';
import { useCurrentCase } from '../../current-case.tsx';
import { useDates } from '../../i18n/use-dates.tsx';
import { Working } from '../../ui/working.tsx';

/** Whether a draft is open to answers and until when; where none is, the other times to say it. It never stops anybody. */
export function WhenCard() {
  const { t } = useTranslation();
  const { long, away, today } = useDates();
  const { deadlines } = useCurrentCase();
  const when = whenToState(deadlines, today);
  const move = moveOfSchool(deadlines);
  return (
    <section className={when.state === 'open' ? 'card kind' : 'card'} aria-labelledby="when">
      {when.state === 'none' ? (
        <>
          <h2 id="when">{t('preference:when.none.title')}</h2>
          <p>{t('preference:when.none.words')}</p>
          <Link className="no-print" to="/review">
            {t('preference:when.none.review')}
          </Link>
        </>
      ) : (
        <>
          <h2 id="when">{t(`preference:when.${when.state}.title`, { day: long(when.deadline.due) })}</h2>
          <p>
            {when.state === 'open' && when.deadline.due >= today ? `${away(when.deadline.due)}. ` : null}
            {t(`preference:when.${when.state}.words`)}
          </p>
          {when.last === when.deadline.due ? null : <p>{t('preference:when.other', { day: long(when.last) })}</p>}
          <details>
            <summary>{t('plan:reply.working')}</summary>
            <Working deadline={when.deadline} />
          </details>
        </>
      )}
      {move ? (
        <div className="stack-tight">
          <h3>{t('preference:when.move.title')}</h3>
          <p>{t('preference:when.move.words', { day: long(move.due) })}</p>
          <details>
            <summary>{t('plan:reply.working')}</summary>
            <Working deadline={move} />
          </details>
        </div>
      ) : null}
    </section>
  );
}
