import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Place } from '../../../domain/records/content-records.ts';
import { useEnglish } from '../../i18n/use-english.tsx';
import { SourceLine } from '../../ui/source-line.tsx';
import { usePackWords } from '../../use-pack-words.tsx';
import { useSectors } from '../../use-sectors.tsx';
import { Fact } from './fact.tsx';

/** Everything the council's pack says of a school, with where it was seen. */
export function PackFacts({ record, place, council }: { record: string; place: Place; council: string }) {
  const { t } = useTranslation();
  const name = useEnglish();
  const said = (text: string | null | undefined) => text && name(text);
  const { status, note } = usePackWords()({ kind: 'place', council, record }, place);
  const sector = useSectors().find(({ id }) => id === place.sectorId);
  return (
    <section className="card" aria-labelledby="pack-facts">
      <h2 id="pack-facts">{t('schools:pack.title')}</h2>
      <dl className="facts">
        <Fact name={t('schools:pack.kind')}>
          {sector ? <Link to={`/places/kinds/${sector.id}`}>{name(sector.name)}</Link> : name(place.sectorId)}
        </Fact>
        <Fact name={t('schools:pack.status')}>{status}</Fact>
        <Fact name={t('schools:pack.ages')}>{said(place.ageRange)}</Fact>
        <Fact name={t('schools:pack.phase')}>{said(place.phase)}</Fact>
        <Fact name={t('schools:pack.gender')}>{said(place.gender)}</Fact>
        <Fact name={t('schools:pack.type')}>{said(place.type)}</Fact>
        <Fact name={t('schools:pack.places')}>{said(place.places)}</Fact>
        <Fact name={t('schools:pack.town')}>{said(place.town)}</Fact>
        <Fact name={t('schools:pack.postcode')}>{place.postcode ?? place.postcodeDistrict}</Fact>
        <Fact name={t('schools:pack.area')}>{said(place.dsplArea)}</Fact>
        <Fact name={t('schools:pack.urn')}>{place.urn}</Fact>
        <Fact name={t('schools:pack.note')}>{note ?? t('schools:pack.no-note')}</Fact>
      </dl>
      <SourceLine fact={{ ...place, council }} />
    </section>
  );
}
