import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { replyTimer } from '../../../domain/log/promise-state.ts';
import { useChange } from '../../family.tsx';
import { useDates } from '../../i18n/use-dates.tsx';
import { useToday } from '../../use-today.tsx';
import type { KeptEntry } from './use-log.tsx';

/** How long an answer has been waited for, and a press to say that it came. */
export function ReplyCard({ entry: { id, scope, body } }: { entry: KeptEntry }) {
  const { t } = useTranslation();
  const { long } = useDates();
  const today = useToday();
  const change = useChange();
  const timer = replyTimer(body, today);
  if (!timer) return null;
  const answer = (answered: string | null) => void change('edit-log', { id, answered }, { scope });
  return (
    <section className={timer.state === 'late' ? 'card kind' : 'card'} aria-labelledby="log-reply">
      <h2 id="log-reply">{t('log:reply.title')}</h2>
      {body.answered ? (
        <>
          <p>{t('log:reply.came', { day: long(body.answered), count: timer.days })}</p>
          <button type="button" className="btn quiet no-print" onClick={() => answer(null)}>
            {t('log:reply.not-yet')}
          </button>
        </>
      ) : (
        <>
          <p>
            {t('log:reply.asked', { day: long(body.date) })} {t('log:reply.none')}{' '}
            {t('log:reply.days', { count: timer.days })}
          </p>
          <p>{t(`log:reply.${timer.state}`, { day: long(timer.by) })}</p>
          <div className="row no-print">
            <button type="button" className="btn quiet" onClick={() => answer(today)}>
              {t('log:reply.press')}
            </button>
            {timer.state === 'late' ? <Link to="/log/ladder">{t('log:reply.next')}</Link> : null}
          </div>
        </>
      )}
    </section>
  );
}
