import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useParams } from 'react-router';
import { calendarDate } from '../../../domain/calendar-date.ts';
import { useDates } from '../../i18n/use-dates.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Page } from '../../ui/page.tsx';
import { useServices } from './use-services.tsx';

/** When the pack's facts were gathered; every entry says so. */
const packAsOf = calendarDate('2026-11-21');

export function ServicePage() {
  const { t } = useTranslation();
  const { long } = useDates();
  const { id } = useParams();
  const services = useServices();
  const service = services.find((one) => one.id === id);
  if (!service) return <Navigate to="/help" replace />;
  const page = service.source.split(' | ').find((source) => source.startsWith('http'));
  return (
    <Page title={service.name} back={{ to: '/help', label: t('help:title') }}>
      <p>{service.summary}</p>
      <div className="row">
        {service.phone ? (
          <a className="btn" href={`tel:${service.phone.replace(/\s/g, '')}`}>
            <Icon name="phone" />
            {service.phone}
          </a>
        ) : null}
        {service.email ? (
          <a className="btn quiet" href={`mailto:${service.email}`}>
            <Icon name="letter" />
            {service.email}
          </a>
        ) : null}
      </div>
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
      <p className="card kind">{t('help:check', { day: long(packAsOf), seen: t(`help:seen.${service.seen}`) })}</p>
      {page ? (
        <p className="soft small">
          {t('help:source')} <a href={page}>{new URL(page).hostname}</a>
        </p>
      ) : null}
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
