import { districts, type Point } from './districts.ts';

/** The earth's mean radius: https://en.wikipedia.org/wiki/Earth_radius#Arithmetic_mean_radius */
const earthKm = 6371.0088;
const kmInMile = 1.609344;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** In a straight line over the globe (haversine), in kilometres. */
export function kilometresBetween([fromLat, fromLng]: Point, [toLat, toLng]: Point): number {
  const half = (from: number, to: number) => Math.sin(radians(to - from) / 2) ** 2;
  const chord = half(fromLat, toLat) + Math.cos(radians(fromLat)) * Math.cos(radians(toLat)) * half(fromLng, toLng);
  return 2 * earthKm * Math.asin(Math.min(1, Math.sqrt(chord)));
}

/** As far as it can honestly be said: whole kilometres and miles, never less than one. */
export function aboutDistance(km: number): { km: number; miles: number } {
  return { km: Math.max(1, Math.round(km)), miles: Math.max(1, Math.round(km / kmInMile)) };
}

/** The middle of a postcode district. A London district with a letter at its end stands in its whole: E1W in E1. */
export function pointOfDistrict(district: string): Point | undefined {
  return districts[district] ?? districts[district.replace(/[A-Z]$/, '')];
}

export function middleOf(points: readonly Point[]): Point | undefined {
  if (points.length === 0) return undefined;
  const mean = (at: 0 | 1) => points.reduce((sum, point) => sum + point[at], 0) / points.length;
  return [mean(0), mean(1)];
}
