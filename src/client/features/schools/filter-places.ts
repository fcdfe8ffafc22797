import type { Point } from '../../../domain/places/districts.ts';
import { howFar, type PlaceView } from './place-view.ts';

/** What a family asked to see; it stands in the address (`?sector=ld&age=9`). */
export type Filters = {
  sector?: string | undefined;
  age?: number | undefined;
  town?: string | undefined;
  area?: string | undefined;
  status?: 'open' | 'planned' | undefined;
};
export const filterNames = ['sector', 'age', 'town', 'area', 'status'] as const;
export type FilterName = (typeof filterNames)[number];

/** `age=all` takes away the child's own age, which stands there by itself. */
export function readFilters(search: URLSearchParams, childAge: number | undefined): Filters {
  const text = (name: string) => search.get(name) || undefined;
  const status = text('status');
  const typed = text('age');
  return {
    sector: text('sector'),
    age: typed === undefined ? childAge : /^\d{1,2}$/.test(typed) ? Number(typed) : undefined,
    town: text('town'),
    area: text('area'),
    status: status === 'open' || status === 'planned' ? status : undefined,
  };
}

/** One filter set or taken away, in a copy. */
export function withFilter(search: URLSearchParams, name: string, value: string | undefined): URLSearchParams {
  const next = new URLSearchParams(search);
  if (value) next.set(name, value);
  else next.delete(name);
  return next;
}

type Found = { shown: PlaceView[]; noAges: number; noArea: number };

/** What is not known never leaves a school out by age or area: it stays and is counted, so that the screen can say so. */
export function filterPlaces(places: readonly PlaceView[], { sector, age, town, area, status }: Filters): Found {
  const shown = places.filter(
    (place) =>
      (sector === undefined || place.sectorId === sector) &&
      (town === undefined || place.town === town) &&
      (area === undefined || place.area === undefined || place.area === area) &&
      (status === undefined || (place.stage === 'planned') === (status === 'planned')) &&
      (age === undefined || place.ages === undefined || (place.ages.from <= age && age <= place.ages.to)),
  );
  const count = (isAsked: boolean, key: 'ages' | 'area') =>
    isAsked ? shown.filter((place) => place[key] === undefined).length : 0;
  return { shown, noAges: count(age !== undefined, 'ages'), noArea: count(area !== undefined, 'area') };
}

/** By name, or by how far it is: never by anything that would say which is better. Places without a spot come last. */
export function sortPlaces(places: readonly PlaceView[], from: Point | undefined): PlaceView[] {
  const byName = (a: PlaceView, b: PlaceView) => a.name.localeCompare(b.name, 'en-GB');
  if (!from) return places.toSorted(byName);
  const far = new Map(places.map((place) => [place, howFar(place, from) ?? Number.POSITIVE_INFINITY]));
  const km = (place: PlaceView) => far.get(place) ?? Number.POSITIVE_INFINITY;
  return places.toSorted((a, b) => (km(a) === km(b) ? byName(a, b) : km(a) - km(b)));
}
