import { useTranslation } from 'react-i18next';
import { useEnglish } from '../../i18n/use-english.tsx';
import { LinkRows } from '../../ui/link-rows.tsx';
import { usePackWords } from '../../use-pack-words.tsx';
import { usePlaces } from '../../use-places.tsx';
import type { KnownSector } from '../../use-sectors.tsx';

/** Schools and units of one kind that the pack names, by name. */
export function PlacesOfKind({ sector }: { sector: KnownSector }) {
  const { t } = useTranslation();
  const english = useEnglish();
  const inLanguage = usePackWords();
  const places = usePlaces()
    .filter(({ place, council }) => place?.sectorId === sector.id && council === sector.council)
    .sort((one, other) => one.name.localeCompare(other.name, 'en-GB'));
  return (
    <section className="card todo" aria-labelledby="of-kind">
      <h2 id="of-kind">{t('places:of-kind.title')}</h2>
      {places.length > 0 ? (
        <>
          <p>
            {t('places:of-kind.count', { count: places.length })} {t('places:of-kind.not-here')}
          </p>
          <LinkRows
            rows={places.map(({ id, council, name, place }) => ({
              key: id,
              to: `/places/schools/${id}`,
              words: english(name),
              below:
                place &&
                [english(place.town), inLanguage({ kind: 'place', council, record: id }, place).status].join(' · '),
            }))}
          />
        </>
      ) : (
        <p>{t('places:of-kind.none')}</p>
      )}
    </section>
  );
}
