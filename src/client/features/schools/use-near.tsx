import { useCallback, useMemo } from 'react';
import { pointOfDistrict } from '../../../domain/places/distance.ts';
import { districtOf } from '../../../domain/places/district-of.ts';
import type { Point } from '../../../domain/places/districts.ts';
import { areaOf } from '../../../domain/places/districts-area.ts';
import { pointOfTown, townById } from '../../../domain/places/districts-towns.ts';
import { useDevice } from '../../family.tsx';
import { usePlaces } from '../../use-places.tsx';
import { useServices } from '../../use-services.tsx';

export type Near = {
  /** `SG12`, or a town's name. */
  label: string;
  /** Undefined where the table that comes with the app does not hold it. */
  point: Point | undefined;
};

/**
 * Where distances are counted from: the first half of a postcode (`SG12`) or a town's id (`ware`), kept on this device
 * alone, and the DSPL area it lies in (setting `area`), as far as the pack shows it.
 */
export function useNear() {
  const { setting, keepSetting } = useDevice();
  const places = usePlaces();
  const services = useServices();
  const kept = setting('near');
  const near = useMemo(() => (typeof kept === 'string' && kept ? readNear(kept) : undefined), [kept]);
  const area = setting('area');
  const keep = useCallback(
    async (value: string) => {
      const town = townById(value);
      const packPlaces = places.flatMap(({ place }) => place ?? []);
      const found = areaOf(town ? { town } : { district: value }, { places: packPlaces, services });
      const saved = await keepSetting('near', value);
      return saved.ok ? keepSetting('area', found ?? '') : saved;
    },
    [keepSetting, places, services],
  );
  const keepArea = useCallback((value: string) => keepSetting('area', value), [keepSetting]);
  const clear = useCallback(async () => {
    await keepSetting('near', '');
    await keepSetting('area', '');
  }, [keepSetting]);
  return { near, area: typeof area === 'string' && area ? area : undefined, keep, keepArea, clear };
}

function readNear(kept: string): Near | undefined {
  const town = townById(kept);
  if (town) return { label: town.name, point: pointOfTown(town) };
  const district = districtOf(kept);
  return district ? { label: district, point: pointOfDistrict(district) } : undefined;
}
