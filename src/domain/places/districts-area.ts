import type { Place } from '../records/content-records.ts';
import type { Service } from '../records/service.ts';
import { type Town, towns } from './districts-towns.ts';

type Known = {
  places: readonly Pick<Place, 'postcodeDistrict' | 'dsplArea'>[];
  services: readonly Pick<Service, 'area' | 'summary'>[];
};

const areaName = /^DSPL\d{1,2}$/;

/**
 * The DSPL area (`DSPL3`) of a postcode district or a town, as far as the council's pack shows it: the one area of all
 * its schools there, else the one area whose own words name the town. Undefined where the pack says nothing or more
 * than one thing.
 */
export function areaOf(where: { district: string } | { town: Town }, { places, services }: Known): string | undefined {
  const districts = 'town' in where ? where.town.districts : [where.district];
  const here = places.filter((place) => place.postcodeDistrict && districts.includes(place.postcodeDistrict));
  const bySchools = only(here.flatMap((place) => place.dsplArea ?? []));
  if (bySchools.length > 0) return bySchools.length === 1 ? bySchools[0] : undefined;
  const named = 'town' in where ? [where.town] : towns.filter((town) => town.districts.includes(where.district));
  const byWords = only(
    services.flatMap(({ area, summary }) => (area && named.some((town) => names(summary, town)) ? area : [])),
  );
  return byWords.length === 1 ? byWords[0] : undefined;
}

const only = (areas: readonly string[]): string[] => [...new Set(areas.filter((area) => areaName.test(area)))];

/** "Letchworth Garden City" is Letchworth to those who live there. */
const names = (words: string, { name }: Town): boolean =>
  words.replaceAll("'", '’').includes(name.replace(/ Garden City$/, ''));
