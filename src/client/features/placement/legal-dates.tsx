import { useTranslation } from 'react-i18next';
import type { Deadline } from '../../../domain/clocks/deadline.ts';
import { useDates } from '../../i18n/use-dates.tsx';
import { StatusTag } from '../../ui/status-tag.tsx';
import { Working } from '../../ui/working.tsx';

/** The dates of the law that no panel and no waiting list moves. */
export function LegalDates({ clocks }: { clocks: readonly Deadline[] }) {
  const { t } = useTranslation();
  const { long, away } = useDates();
  return (
    <section className="card" aria-labelledby="legal-dates">
      <h2 id="legal-dates">{t('placement:clocks.title')}</h2>
      <p>{t('placement:clocks.words')}</p>
      {clocks.length === 0 ? <p className="soft">{t('placement:clocks.none')}</p> : null}
      {clocks.map((deadline) => (
        <div className="stack-tight" key={[deadline.rule.id, deadline.from.date, deadline.subject].join('|')}>
          <h3>{t(`clocks:deadlines.${deadline.id}.name`)}</h3>
          <p>
            <b>{long(deadline.due)}</b>. {away(deadline.due)}.
          </p>
          <StatusTag status={deadline.status} />
          <details>
            <summary>{t('steps:page.working')}</summary>
            <Working deadline={deadline} />
          </details>
        </div>
      ))}
    </section>
  );
}
