import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { isOpen } from '../../../domain/path/path.ts';
import { useCurrentCase } from '../../current-case.tsx';
import { useDates } from '../../i18n/use-dates.tsx';
import { StatusTag } from '../../ui/status-tag.tsx';
import { stepTitleKey } from '../../ui/step-title.ts';
import { bigNumber } from './big-number.ts';
import { PathDrawing } from './path-drawing.tsx';

/** Where we are, whose turn it is, the next date: the first thing on the screen, nothing to scroll for. */
export function Hero() {
  const { t } = useTranslation();
  const { path } = useCurrentCase();
  const { long, away, today } = useDates();
  const big = bigNumber(path, today);
  const { here, next } = path;
  // After a no there are two days to know: to ask for mediation, and to appeal.
  const also = path.kind === 'refused' ? here?.deadlines.find((one) => one !== next && isOpen(one)) : undefined;
  const title = here ? t(stepTitleKey(here)) : t(`home:at.${path.kind}`);
  return (
    <section className="card hero" aria-label={t('home:hero')}>
      {here ? <p className="turn">{t(`home:turn.${here.actor}`)}</p> : null}
      {big ? (
        <p>
          <span className="big">{t(`home:big.${big.key}`, { count: big.count })}</span>{' '}
          <span>{t(`home:big-of.${big.key}`, { count: big.count })}</span>
        </p>
      ) : null}
      <PathDrawing path={path} label={title} />
      <p className="at">{title}</p>
      <div className="next">
        {next ? (
          <>
            <p>{t(`home:next.${next.status !== 'late' ? 'by' : next.actor === 'family' ? 'passed' : 'late'}`)}</p>
            <p>
              <b>{long(next.due)}</b>
              {t(`clocks:deadlines.${next.id}.name`)}. {away(next.due)}.
            </p>
            {next.status === 'late' && next.actor !== 'family' ? <p>{t('home:next.not-recorded')}</p> : null}
            {also ? (
              <p>
                {t('home:next.also')} <b>{long(also.due)}</b>
                {t(`clocks:deadlines.${also.id}.name`)}. {away(also.due)}.
              </p>
            ) : null}
            {next.status === 'exception-possible' ? <StatusTag status={next.status} /> : null}
            <p className="small">
              <Link to={`/steps/${path.steps.find((step) => step.deadlines.includes(next))?.id ?? ''}#working`}>
                {t('home:next.working')}
              </Link>
            </p>
          </>
        ) : (
          <p>{t(`home:next.none-${path.kind}`)}</p>
        )}
      </div>
    </section>
  );
}
