import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useParams } from 'react-router';
import { Page } from '../../ui/page.tsx';
import { SourceLine } from '../../ui/source-line.tsx';
import { WaysToReach } from '../../ui/ways-to-reach.tsx';
import { useServices } from '../../use-services.tsx';

export function ServicePage() {
  const { t } = useTranslation();
  const { id } = useParams();
  const services = useServices();
  const service = services.find((one) => one.id === id);
  if (!service) return <Navigate to="/help" replace />;
  return (
    <Page title={service.name} back={{ to: '/help', label: t('help:title') }}>
      <p>{service.summary}</p>
      <WaysToReach service={service} />
      <dl className="facts card">
        <Fact name={t('help:facts.age')}>{service.ageRange ?? t('help:not-known')}</Fact>
        <Fact name={t('help:facts.area')}>
          {service.area
            ? t([`help:areas.${service.area}`, 'help:areas.other'], { area: service.area })
            : t('help:not-known')}
        </Fact>
        <Fact name={t('help:facts.hours')}>{service.openingHours ?? t('help:not-known')}</Fact>
        <Fact name={t('help:facts.diagnosis')}>
          {service.needsDiagnosis === undefined || service.needsDiagnosis === null
            ? t('help:not-known')
            : t(service.needsDiagnosis ? 'help:yes' : 'help:no')}
        </Fact>
        <Fact name={t('help:facts.site')}>
          {service.url ? <a href={service.url}>{new URL(service.url).hostname}</a> : t('help:not-known')}
        </Fact>
      </dl>
      <SourceLine fact={service} />
    </Page>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
