import { useTranslation } from 'react-i18next';
import { daysBetween } from '../../../domain/calendar-date.ts';
import type { CaseLine } from '../../../domain/case-line.ts';
import { useDates } from '../../i18n/use-dates.tsx';
import { PanelFact } from './panel-fact.tsx';
import { SaidBy } from './said-by.tsx';

/** An honest waiting screen: since when, what is known, what is not, and what stays true meanwhile. */
export function WaitingCard({ listed }: { listed: CaseLine }) {
  const { t } = useTranslation();
  const { today } = useDates();
  const weeks = listed.date ? Math.floor(daysBetween(listed.date, today) / 7) : undefined;
  return (
    <section className="card" aria-labelledby="waiting">
      <h2 id="waiting">{t('placement:waiting.title')}</h2>
      {weeks === undefined ? null : (
        <p>
          <b className="figure">{t('placement:waiting.weeks', { count: Math.max(0, weeks) })}</b>
        </p>
      )}
      <SaidBy line={listed} />
      <h3>{t('placement:waiting.known')}</h3>
      <p>{t('placement:waiting.known-words')}</p>
      <h3>{t('placement:waiting.unknown')}</h3>
      <p>{t('placement:waiting.unknown-words')}</p>
      <PanelFact id="referral-list" />
      <PanelFact id="pathway-plan" />
      <PanelFact id="waiting-2024" />
    </section>
  );
}
