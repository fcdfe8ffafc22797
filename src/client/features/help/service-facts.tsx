import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useEnglish } from '../../i18n/use-english.tsx';
import { OpeningState } from '../../ui/opening-state.tsx';
import { useCouncilName } from '../../use-council-name.tsx';
import { usePackWords, whereOf } from '../../use-pack-words.tsx';
import type { KnownService } from '../../use-services.tsx';
import { OpeningHours } from './opening-hours.tsx';
import { useAreaWords } from './use-area-words.tsx';

/** What one asks before ringing. What nobody knows is said to be not known. */
export function ServiceFacts({ service }: { service: KnownService }) {
  const { t } = useTranslation();
  const areaWords = useAreaWords();
  const councilName = useCouncilName();
  const { ageRange, area, openingHours, hours, needsDiagnosis, cost, address, postcode, topics = [] } = service;
  const unknown = t('help:not-known');
  const name = useEnglish();
  const place = [address, address?.includes(postcode ?? ' ') ? undefined : postcode].filter(Boolean).join(', ');
  return (
    <dl className="facts card">
      <Fact name={t('help:facts.hours')}>
        {openingHours ? name(openingHours) : hours ? null : unknown}
        <OpeningState hours={hours} />
        <OpeningHours hours={hours} />
      </Fact>
      <Fact name={t('help:facts.age')}>{ageRange === 'all' ? t('help:all-ages') : (ageRange ?? unknown)}</Fact>
      <Fact name={t('help:facts.area')}>{area ? areaWords(area) : unknown}</Fact>
      <Fact name={t('help:facts.diagnosis')}>
        {needsDiagnosis === undefined || needsDiagnosis === null ? unknown : t(needsDiagnosis ? 'help:yes' : 'help:no')}
      </Fact>
      <Fact name={t('help:facts.cost')}>{cost ? name(cost) : unknown}</Fact>
      {place ? (
        <Fact name={t('help:facts.address')}>
          {name(place)} <OnAMap service={service} />
        </Fact>
      ) : null}
      <MoreFacts service={service} />
      {topics.length > 0 ? (
        <Fact name={t('help:facts.topics')}>
          <ul className="help-chips">
            {topics.map((topic) => (
              <li key={topic}>
                <Link className="chip" to={`/help?topic=${encodeURIComponent(topic)}`}>
                  {name(topic)}
                </Link>
              </li>
            ))}
          </ul>
        </Fact>
      ) : null}
      <Fact name={t('help:facts.council')}>{councilName(service.council)}</Fact>
    </dl>
  );
}

/** Told where a source told it. */
function MoreFacts({ service }: { service: KnownService }) {
  const { t } = useTranslation();
  const { provider, languages, accessibility, note } = usePackWords()(whereOf(service), service);
  return (
    <>
      {provider ? <Fact name={t('help:facts.provider')}>{provider}</Fact> : null}
      {languages?.length ? <Fact name={t('help:facts.languages')}>{languages.join(', ')}</Fact> : null}
      {accessibility?.length ? <Fact name={t('help:facts.accessibility')}>{accessibility.join(', ')}</Fact> : null}
      {note ? <Fact name={t('help:facts.note')}>{note}</Fact> : null}
    </>
  );
}

function OnAMap({ service: { lat, lng } }: { service: KnownService }) {
  const { t } = useTranslation();
  if (typeof lat !== 'number' || typeof lng !== 'number') return null;
  return (
    <a href={`https://www.openstreetmap.org/?mlat=${lat}&mlon=${lng}#map=16/${lat}/${lng}`} rel="noreferrer">
      {t('help:on-a-map')}
    </a>
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
