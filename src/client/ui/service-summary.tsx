import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useEnglish } from '../i18n/use-english.tsx';
import { firstCouncil, serviceAddress } from '../service-address.ts';
import { useCouncilName } from '../use-council-name.tsx';
import { usePackWords, whereOf } from '../use-pack-words.tsx';
import type { KnownService } from '../use-services.tsx';
import { OpeningState } from './opening-state.tsx';
import { SaveHeart } from './save-heart.tsx';
import { SourceLine } from './source-line.tsx';
import { WaysToReach } from './ways-to-reach.tsx';
import './service-card.css';

/** Somebody who can help: what they do, how to reach them, when, and where we know it from. */
export function ServiceSummary({ service, heading: Heading = 'h3' }: { service: KnownService; heading?: 'h2' | 'h3' }) {
  const name = useEnglish();
  const { summary } = usePackWords()(whereOf(service), service);
  return (
    <div className="service stack-tight">
      <div className="service-head">
        <Heading>
          <Link to={serviceAddress(service)}>{name(service.name)}</Link>
        </Heading>
        <SaveHeart service={service} />
      </div>
      <ServiceMarks service={service} />
      {service.alert ? <p className="service-alert">{name(service.alert)}</p> : null}
      <p>{summary}</p>
      <WaysToReach service={service} />
      {service.openingHours ? <p className="small">{name(service.openingHours)}</p> : null}
      <OpeningState hours={service.hours} />
      <SourceLine fact={service} />
    </div>
  );
}

/** What a tired parent looks for first: whether one may come without a diagnosis, and whose list it is on. */
export function ServiceMarks({ service: { needsDiagnosis, council, status } }: { service: KnownService }) {
  const { t } = useTranslation();
  const councilName = useCouncilName();
  const isElsewhere = council !== firstCouncil;
  if (needsDiagnosis !== false && !isElsewhere && !status) return null;
  return (
    <div className="service-marks">
      {needsDiagnosis === false ? <span className="tag">{t('help:no-diagnosis')}</span> : null}
      {status ? <span className="tag">{status}</span> : null}
      {isElsewhere ? <span className="tag">{t('help:of-council', { council: councilName(council) })}</span> : null}
    </div>
  );
}
