import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { SavedService } from '../../../domain/records/saved-records.ts';
import { useDates } from '../../i18n/use-dates.tsx';
import { useEnglish } from '../../i18n/use-english.tsx';
import { Page } from '../../ui/page.tsx';
import { PrintButton } from '../../ui/print-button.tsx';
import { SaveHeart } from '../../ui/save-heart.tsx';
import { ServiceSummary } from '../../ui/service-summary.tsx';
import { useSavedHelp } from '../../use-saved-help.tsx';
import { type KnownService, useServices } from '../../use-services.tsx';
import './help.css';

/** Who was saved, newest first: a page to look at, and one sheet of paper for the fridge door. */
export function SavedPage() {
  const { t } = useTranslation();
  const { long, today } = useDates();
  const { saved, where } = useSavedHelp();
  const services = useServices();
  const newest = saved.toReversed();
  return (
    <Page title={t('help:saved.title')} back={{ to: '/help', label: t('help:title') }}>
      <p className="no-print">{t(`help:saved.where-${where}`)}</p>
      {where === 'device' ? (
        <Link className="no-print" to="/sign-in">
          {t('help:saved.sign-in')}
        </Link>
      ) : null}
      {newest.length === 0 ? (
        <section className="card">
          <p>{t('help:saved.empty')}</p>
          <Link className="btn" to="/help">
            {t('help:saved.look')}
          </Link>
        </section>
      ) : (
        <>
          <PrintButton words={t('help:saved.print')} />
          <p className="only-print">{t('help:saved.printed', { day: long(today) })}</p>
          <ul className="stack help-saved">
            {newest.map((one) => (
              <li key={`${one.council} ${one.service}`} className="card">
                <SavedEntry saved={one} services={services} />
              </li>
            ))}
          </ul>
        </>
      )}
    </Page>
  );
}

function SavedEntry({ saved, services }: { saved: SavedService; services: readonly KnownService[] }) {
  const { t } = useTranslation();
  const english = useEnglish();
  const service = services.find(({ id, council }) => id === saved.service && council === saved.council);
  if (service) return <ServiceSummary service={service} heading="h2" />;
  return (
    <>
      <h2>{english(saved.name)}</h2>
      <p>{t('help:saved.gone')}</p>
      <div className="row no-print">
        <SaveHeart service={{ council: saved.council, id: saved.service, name: saved.name }} />
        <Link to="/help/councils">{t('help:saved.councils')}</Link>
      </div>
    </>
  );
}
