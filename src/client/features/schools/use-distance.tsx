import { useTranslation } from 'react-i18next';
import { aboutDistance } from '../../../domain/places/distance.ts';
import { useEnglish } from '../../i18n/use-english.tsx';
import { howFar, type PlaceView } from './place-view.ts';
import type { Near } from './use-near.tsx';

/** Nearer than this, both ends are the middle of one district, and nothing but that can be said. */
const sameSpotKm = 0.05;

/** "about 9 km (6 miles)" from where the family said they are; undefined where either end is not known. */
export function useDistance(near: Near | undefined) {
  const { t } = useTranslation();
  const english = useEnglish();
  return (place: Pick<PlaceView, 'spot'>): string | undefined => {
    const far = howFar(place, near?.point);
    if (far === undefined) return undefined;
    if (far < sameSpotKm && near) return t('schools:far.same', { place: english(near.label) });
    const { km, miles } = aboutDistance(far);
    return t('schools:far.about', { km, count: miles });
  };
}
