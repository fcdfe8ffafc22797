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

export type Name = { id: string; name: string; x: number; y: number };
/** A letter is about this wide, and a line this high, in letter sizes. */
const [letterWidth, lineHeight] = [0.58, 1.1];
/** Below the dot, then above it, then further below: the first that is free. */
const lines = [1.5, -0.8, 2.6, -1.9];

/**
 * Names of towns in pixels of the map, each where no other name stands and, where there is room, beside the dots. Those
 * that find none are left out until the map is larger. The first in the list have their choice.
 */
export function placeNames(
  names: readonly Name[],
  size: { width: number; height: number },
  letter: number,
  dots: readonly Dot[] = [],
): Name[] {
  const boxes: Box[] = [scaleBox(size, letter)];
  const marks = dots.map(({ x, y, dx, dy }) =>
    boxRound((x / 100) * size.width + dx, (y / 100) * size.height + dy + dotSize, dotSize, dotSize * 2),
  );
  return names.flatMap(({ id, name, x, y }) => {
    const half = (name.length * letterWidth * letter) / 2;
    const middle = Math.min(Math.max((x / 100) * size.width, half + 4), size.width - half - 4);
    const free = lines
      .map((line) => boxRound(middle, (y / 100) * size.height + line * letter, half, lineHeight * letter))
      .filter((box) => box.left >= 0 && box.top >= 0 && box.bottom <= size.height)
      .filter((box) => !boxes.some((other) => overlap(box, other)));
    const box = free.find((one) => !marks.some((mark) => overlap(one, mark))) ?? free[0];
    if (!box) return [];
    boxes.push(box);
    return [{ id, name, x: middle, y: box.bottom }];
  });
}

/** The line of ten kilometres at the bottom, with its words over it. */
const scaleBox = (size: { width: number; height: number }, letter: number): Box => ({
  left: 0,
  right: Math.max(((2 + tenKm) / 100) * size.width, 0.02 * size.width + 5 * letterWidth * letter),
  top: 0.955 * size.height - lineHeight * letter,
  bottom: size.height,
});

const dotSize = 6;
type Box = { left: number; right: number; top: number; bottom: number };

const boxRound = (middle: number, bottom: number, half: number, height: number): Box => ({
  ...{ left: middle - half, right: middle + half },
  ...{ top: bottom - height, bottom },
});

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
