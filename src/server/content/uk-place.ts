import { type RowReading, readText, type Told } from './row-reading.ts';

/** The United Kingdom, with its islands. */
const bounds = { lat: [49.8, 60.9], lng: [-8.7, 1.8] } as const;

export type Point = { lat: number; lng: number };

/** A metre or so; anything finer is no news. Never minus nought, which PostgreSQL would give back as nought. */
export const rounded = (degrees: number): number => Math.round(degrees * 1e5) / 1e5 || 0;

export function isInUk({ lat, lng }: Point): boolean {
  return lat >= bounds.lat[0] && lat <= bounds.lat[1] && lng >= bounds.lng[0] && lng <= bounds.lng[1];
}

/** Where something is, when both numbers are there and lie in the United Kingdom. */
export function readPoint(row: RowReading, told: { lat: Told; lng: Told }): Point | undefined {
  const [lat, lng] = [readText(row, told.lat), readText(row, told.lng)];
  if (lat === undefined || lng === undefined) return undefined;
  const [y, x] = [Number(lat), Number(lng)];
  // Nought, nought is how systems write "nowhere".
  if (y === 0 && x === 0) return undefined;
  if (!Number.isNaN(y) && !Number.isNaN(x) && isInUk({ lat: y, lng: x })) return { lat: rounded(y), lng: rounded(x) };
  row.warn(told.lat, 'outside-uk');
  return undefined;
}

const postcode = /^([A-Z]{1,2}\d[A-Z\d]?) ?(\d[A-Z]{2})$/;

/** `SG12 9PD`, however it was spaced. */
export function readPostcode(row: RowReading, told: Told): string | undefined {
  const text = readText(row, told);
  if (text === undefined) return undefined;
  const [, out, inward] = postcode.exec(text.toUpperCase().replace(/\s+/g, ' ')) ?? [];
  if (out && inward) return `${out} ${inward}`;
  row.warn(told, 'not-right');
  return undefined;
}

/** Kilometres as the crow flies, on a sphere: within half a per cent, which is more than a county's border needs. */
export function kilometresBetween(one: Point, other: Point): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const [dLat, dLng] = [radians(other.lat - one.lat), radians(other.lng - one.lng)];
  const half =
    Math.sin(dLat / 2) ** 2 + Math.cos(radians(one.lat)) * Math.cos(radians(other.lat)) * Math.sin(dLng / 2) ** 2;
  return 2 * 6371 * Math.asin(Math.sqrt(half));
}
