import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { KnownService } from '../use-services.tsx';
import { SourceLine } from './source-line.tsx';
import { WaysToReach } from './ways-to-reach.tsx';

/** Somebody who can help, and why they stand here; their phone or e-mail is one press away. */
export function SuggestedService({ service, why, heading: Heading }: SuggestedServiceProps) {
  const { t } = useTranslation();
  const canReach = service.phone || service.email;
  return (
    <div className="stack-tight">
      <Heading>
        <Link className="suggested" to={`/help/${service.id}`}>
          {service.name}
        </Link>
      </Heading>
      <p>{t(`why:${why}`)}</p>
      <WaysToReach service={service} />
      {canReach ? null : <p className="soft">{t('stage-help:no-way')}</p>}
      {service.openingHours ? <p className="soft">{t('stage-help:hours', { hours: service.openingHours })}</p> : null}
      <SourceLine fact={service} />
    </div>
  );
}

type SuggestedServiceProps = { service: KnownService; why: string; heading: 'h2' | 'h3' };
