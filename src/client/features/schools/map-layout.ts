import type { Point } from '../../../domain/places/districts.ts';
import type { PlaceView } from './place-view.ts';

/** What the map shows: Hertfordshire with a little around it. */
const edge = { west: -0.76, east: 0.24, south: 51.58, north: 52.1 };
/** A degree of longitude is shorter than one of latitude here: the cosine of 51.84°. */
const narrowing = 0.618;
const kmInDegree = 111.2;

export const mapShape = ((edge.east - edge.west) * narrowing) / (edge.north - edge.south);
/** How much of the map's width 10 km take, in per cent. */
export const tenKm = (10 / kmInDegree / narrowing / (edge.east - edge.west)) * 100;

/** Where a point stands on the map, in per cent from its left and its top; undefined when it lies outside. */
export function onMap([lat, lng]: Point): { x: number; y: number } | undefined {
  const x = ((lng - edge.west) / (edge.east - edge.west)) * 100;
  const y = ((edge.north - lat) / (edge.north - edge.south)) * 100;
  return x >= 0 && x <= 100 && y >= 0 && y <= 100 ? { x, y } : undefined;
}

/** `dx` and `dy` are pixels: dots of one spot stand beside each other at every size of the map. */
export type Dot = { place: PlaceView; x: number; y: number; dx: number; dy: number };

const goldenAngle = Math.PI * (3 - Math.sqrt(5));
const between = 11;

/** A dot for every place that has a spot on the map. Those of the same spot are spread round it, like seeds. */
export function dotsOf(places: readonly PlaceView[]): Dot[] {
  const taken = new Map<string, number>();
  return places.flatMap((place) => {
    const at = place.spot && onMap(place.spot.at);
    if (!at) return [];
    const key = `${at.x.toFixed(2)} ${at.y.toFixed(2)}`;
    const before = taken.get(key) ?? 0;
    taken.set(key, before + 1);
    const far = between * Math.sqrt(before);
    return [{ place, ...at, dx: far * Math.cos(before * goldenAngle), dy: far * Math.sin(before * goldenAngle) }];
  });
}

/** As wide as a thumb is sure of. */
const reach = 26;
const mostAtOnce = 4;

/** The places whose dots stand under a finger, the nearest first. All in pixels of the map as it is shown. */
export function dotsAt(
  dots: readonly Dot[],
  finger: { x: number; y: number },
  size: { width: number; height: number },
) {
  return dots
    .map((dot) => {
      const [x, y] = [(dot.x / 100) * size.width + dot.dx, (dot.y / 100) * size.height + dot.dy];
      return { id: dot.place.id, far: Math.hypot(x - finger.x, y - finger.y) };
    })
    .filter(({ far }) => far <= reach)
    .toSorted((a, b) => a.far - b.far)
    .slice(0, mostAtOnce)
    .map(({ id }) => id);
}
