import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Deadline } from '../../../domain/clocks/deadline.ts';
import { type Decision, lacksCertificate, needsCertificate } from '../../../domain/rights/decisions.ts';
import { useDates } from '../../i18n/use-dates.tsx';
import { StatusTag } from '../../ui/status-tag.tsx';
import { Working } from '../../ui/working.tsx';

/** A decision whose days still run. */
export function DecisionCard({ decision }: { decision: Decision }) {
  const { t } = useTranslation();
  const { about, date } = decision;
  const title = `decision-${about}-${date}`;
  return (
    <section className="card" aria-labelledby={title}>
      <h2 id={title}>{t(`steps:decisions.${about}`)}</h2>
      <DecisionBody decision={decision} />
    </section>
  );
}

/** One whose days are over or do not count any more: folded, for nobody is late with a right they did not use. */
export function EarlierDecision({ decision }: { decision: Decision }) {
  const { t } = useTranslation();
  const { long } = useDates();
  return (
    <details>
      <summary>
        <b>{t(`steps:decisions.${decision.about}`)}</b> {long(decision.date)}
      </summary>
      <div className="stack">
        <DecisionBody decision={decision} />
      </div>
    </details>
  );
}

/** What can be appealed, the two last days, what one can do, and how the days were worked out. */
function DecisionBody({ decision }: { decision: Decision }) {
  const { t } = useTranslation();
  const { long } = useDates();
  const { about, date, inferred, mediation, appeal, state } = decision;
  return (
    <>
      <p>{t(inferred ? 'rights:inferred' : 'rights:letter', { day: long(date) })}</p>
      {inferred ? (
        <Link className="no-print" to="/steps/add?kind=decision-letter">
          {t('rights:add-letter')}
        </Link>
      ) : null}
      {state === 'settled' ? null : <p>{t(`rights:about.${about}`)}</p>}
      <dl className="facts">
        {needsCertificate(decision) ? (
          <LastDay name={t('rights:dates.mediation')} deadline={mediation} />
        ) : (
          <div>
            <dt>{t('rights:dates.mediation')}</dt>
            <dd>{t('rights:dates.no-need')}</dd>
          </div>
        )}
        <LastDay name={t('rights:dates.appeal')} deadline={appeal} />
      </dl>
      <p>{t(`rights:${state}`)}</p>
      {lacksCertificate(decision) ? <p>{t('rights:no-certificate')}</p> : null}
      {state === 'settled' ? null : <Acts />}
      <details>
        <summary>{t('rights:working')}</summary>
        {[mediation, appeal].map((deadline) =>
          deadline ? (
            <div className="stack-tight" key={deadline.id} data-deadline={deadline.id}>
              <h3>{t(`clocks:deadlines.${deadline.id}.name`)}</h3>
              <p>{t(`clocks:deadlines.${deadline.id}.what`)}</p>
              <Working deadline={deadline} />
            </div>
          ) : null,
        )}
      </details>
    </>
  );
}

function LastDay({ name, deadline }: { name: string; deadline: Deadline | undefined }) {
  const { t } = useTranslation();
  const { long, away } = useDates();
  if (!deadline) return null;
  const { status, due } = deadline;
  return (
    <div>
      <dt>{name}</dt>
      <dd className="stack-tight">
        <span>
          {t(status === 'late' ? 'rights:dates.was' : 'rights:dates.by', { day: long(due) })}. {away(due)}.
        </span>
        {status === 'upcoming' || status === 'late' ? null : <StatusTag status={status} />}
      </dd>
    </div>
  );
}

function Acts() {
  const { t } = useTranslation();
  return (
    <div className="stack-tight no-print">
      <h3>{t('rights:do.title')}</h3>
      <div className="row">
        <Link className="btn quiet" to="/letters/write/ask-reasons">
          {t('rights:do.ask-reasons')}
        </Link>
        <Link className="btn quiet" to="/letters/write/ask-mediation">
          {t('rights:do.ask-mediation')}
        </Link>
        <Link className="btn quiet" to="/steps/add?group=mediation">
          {t('rights:do.written')}
        </Link>
      </div>
    </div>
  );
}
