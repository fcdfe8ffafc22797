import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Deadline } from '../../../domain/clocks/deadline.ts';
import { type Decision, lacksCertificate, needsCertificate } from '../../../domain/rights/decisions.ts';
import { useDates } from '../../i18n/use-dates.tsx';
import { useDecisions } from '../../use-decisions.tsx';
import { EasyDate } from './easy-date.tsx';
import { EasyPart, EasyPoint } from './easy-part.tsx';

/** The family's own last days. Decisions whose days do not count any more stand on the whole page. */
export function EasyDecisions() {
  const { t } = useTranslation();
  const decisions = useDecisions().filter(({ state }) => state !== 'settled');
  return (
    <EasyPart
      ask={t('easy:rights.days.ask')}
      {...(decisions.length > 0 && { hard: ['mediation', 'appeal', 'tribunal'] as const })}
      after={
        <Link className="no-print" to="/steps/add?kind=decision-letter">
          {t('rights:add-letter')}
        </Link>
      }
    >
      {decisions.length === 0 ? (
        <>
          <EasyPoint picture="unknown">
            <p>{t('easy:rights.days.none')}</p>
          </EasyPoint>
          <EasyPoint picture="write">
            <p>{t('easy:rights.days.write')}</p>
          </EasyPoint>
        </>
      ) : null}
      {decisions.map((decision) => (
        <OneDecision key={`${decision.about}${decision.date}`} decision={decision} />
      ))}
    </EasyPart>
  );
}

function OneDecision({ decision }: { decision: Decision }) {
  const { t } = useTranslation();
  const { long } = useDates();
  const { about, date, inferred, mediation, appeal, state } = decision;
  return (
    <>
      <EasyPoint picture="letter">
        <p>
          <b>{t(`steps:decisions.${about}`)}</b>
        </p>
        <p>{inferred ? t('easy:rights.days.inferred') : t('easy:rights.days.letter', { day: long(date) })}</p>
      </EasyPoint>
      {needsCertificate(decision) ? (
        <LastDay deadline={mediation} next="easy:rights.days.mediation" was="easy:rights.days.mediation-was" />
      ) : (
        <EasyPoint picture="talk">
          <p>{t('easy:rights.days.no-need')}</p>
        </EasyPoint>
      )}
      <LastDay deadline={appeal} next="easy:rights.days.appeal" was="easy:rights.days.appeal-was" />
      {state === 'passed' ? (
        <EasyPoint picture="law">
          <p>{t('easy:rights.days.more-time')}</p>
        </EasyPoint>
      ) : null}
      {lacksCertificate(decision) ? (
        <EasyPoint picture="letter">
          <p>{t('easy:rights.days.no-certificate')}</p>
        </EasyPoint>
      ) : null}
    </>
  );
}

function LastDay({ deadline, next, was }: { deadline: Deadline | undefined; next: string; was: string }) {
  const { t } = useTranslation();
  return deadline ? <EasyDate deadline={deadline} lead={t(deadline.status === 'late' ? was : next)} /> : null;
}
