import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { useEnglish } from '../../i18n/use-english.tsx';
import { firstCouncil } from '../../service-address.ts';
import { Page } from '../../ui/page.tsx';
import { PrintButton } from '../../ui/print-button.tsx';
import { ReportMistake } from '../../ui/report-mistake.tsx';
import { SaveHeart } from '../../ui/save-heart.tsx';
import { ServiceMarks } from '../../ui/service-summary.tsx';
import { SourceLine } from '../../ui/source-line.tsx';
import { WaysToReach } from '../../ui/ways-to-reach.tsx';
import { usePackWords, whereOf } from '../../use-pack-words.tsx';
import { type KnownService, useServices } from '../../use-services.tsx';
import { NoSuchService } from './no-such-service.tsx';
import { SameTopic } from './same-topic.tsx';
import { ServiceFacts } from './service-facts.tsx';
import { ShareButton } from './share-button.tsx';
import { WebLink } from './web-link.tsx';
import './help.css';

/** Everything a council's pack says about somebody who can help. */
export function ServicePage() {
  const { t } = useTranslation();
  const { id } = useParams();
  const [search] = useSearchParams();
  const services = useServices();
  const name = useEnglish();
  const inLanguage = usePackWords();
  const service = serviceNamed(services, id, search.get('council') ?? undefined);
  if (!service) return <NoSuchService isListHere={services.length > 0} />;
  const { summary } = inLanguage(whereOf(service), service);
  return (
    <Page title={name(service.name)} back={{ to: '/help', label: t('help:title') }}>
      {service.alert ? (
        <p className="card kind" role="note">
          {name(service.alert)}
        </p>
      ) : null}
      <section className="card" aria-label={t('help:reach')}>
        <ServiceMarks service={service} />
        <p>{summary}</p>
        {service.phone || service.email ? <WaysToReach service={service} /> : <p>{t('help:no-contact')}</p>}
        <WebLink url={service.url} />
        <div className="row no-print">
          <SaveHeart service={service} />
          <ShareButton service={service} />
        </div>
      </section>
      <ServiceFacts service={service} />
      <SourceLine fact={service} />
      <ReportMistake council={service.council} record={service.id} asOf={service.asOf} />
      <SameTopic service={service} services={services} />
      <div className="row no-print">
        <PrintButton />
      </div>
    </Page>
  );
}

/** Two councils may use one id: the one in the address, else the first council's. */
function serviceNamed(services: readonly KnownService[], id: string | undefined, council = firstCouncil) {
  const named = services.filter((one) => one.id === id);
  return named.find((one) => one.council === council) ?? named[0];
}
