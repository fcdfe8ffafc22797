import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { agesOf } from '../../domain/help/ages.ts';
import { useEnglish } from '../i18n/use-english.tsx';
import type { KnownService } from '../use-services.tsx';
import { SourceLine } from './source-line.tsx';
import { WaysToReach } from './ways-to-reach.tsx';

/** Somebody who can help, and why they stand here; their phone or e-mail is one press away. */
export function SuggestedService({ service, why, heading: Heading }: SuggestedServiceProps) {
  const { t } = useTranslation();
  const english = useEnglish();
  const { phone, email, url, ageRange, openingHours } = service;
  return (
    <div className="stack-tight">
      <Heading>
        <Link className="suggested" to={`/help/${service.id}`}>
          {english(service.name)}
        </Link>
      </Heading>
      <p>{t(`why:${why}`)}</p>
      <WaysToReach service={service} />
      {phone || email ? null : url ? (
        <div className="row">
          <a className="btn quiet" href={url} rel="noreferrer">
            {t('stage-help:site', { host: new URL(url).hostname })}
          </a>
        </div>
      ) : (
        <p className="soft">{t('stage-help:no-way')}</p>
      )}
      {isNarrow(ageRange) ? <p className="soft">{t('stage-help:ages', { ages: english(ageRange ?? '') })}</p> : null}
      {openingHours ? <p className="soft">{t('stage-help:hours', { hours: english(openingHours) })}</p> : null}
      <SourceLine fact={service} />
    </div>
  );
}

/** Whether the ages leave anybody between birth and 18 out: then they are worth saying. */
function isNarrow(ageRange: string | null | undefined): boolean {
  const ages = agesOf(ageRange);
  return ages !== undefined && (ages.from > 0 || ages.to < 18);
}

type SuggestedServiceProps = { service: KnownService; why: string; heading: 'h2' | 'h3' };
