import { useTranslation } from 'react-i18next';
import { useEnglish } from '../../i18n/use-english.tsx';
import { LinkRows } from '../../ui/link-rows.tsx';
import { useSectors } from '../../use-sectors.tsx';
import type { PlaceView } from './place-view.ts';
import { useDistance } from './use-distance.tsx';
import type { Near } from './use-near.tsx';

/** Schools as rows to open: name, kind, town, ages, how far. What is not known is said. */
export function SchoolRows({ places, near }: { places: readonly PlaceView[]; near: Near | undefined }) {
  const { t } = useTranslation();
  const english = useEnglish();
  const sectors = useSectors();
  const distance = useDistance(near);
  // "Years 7-11" says itself what it is.
  const agesSaid = ({ ages }: PlaceView) =>
    !ages
      ? t('schools:ages-unknown')
      : /^\d/.test(ages.said)
        ? t('schools:ages', { ages: english(ages.said) })
        : english(ages.said);
  const named = (place: PlaceView) =>
    [sectors.find(({ id }) => id === place.sectorId)?.name ?? place.known.register?.type, place.town]
      .filter(Boolean)
      .join(' · ');
  const below = (place: PlaceView) =>
    [
      place.stage === 'open' ? undefined : t(`schools:stage.${place.stage}`),
      named(place) && english(named(place)),
      agesSaid(place),
      near?.point ? (distance(place) ?? t('schools:far.unknown')) : undefined,
    ]
      .filter(Boolean)
      .join(' · ');
  return (
    <LinkRows
      rows={places.map((place) => ({
        key: place.id,
        to: `/places/schools/${place.id}`,
        words: english(place.name),
        below: below(place),
      }))}
    />
  );
}
