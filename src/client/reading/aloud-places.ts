import type { AloudSaying, Placed } from './aloud-sayings.ts';
import type { TextPlace } from './text-at.ts';

/** Where in its text node a part of what is said stands; a changed one, as a number spelled out, stands whole. */
function within({ piece, offset, start, end }: Placed, from = start, to = end): Range | undefined {
  const { node } = piece;
  if (!node?.isConnected) return undefined;
  const [first, last] = piece.isPlain
    ? [piece.from + offset + from - start, piece.from + offset + to - start]
    : [piece.from, piece.to];
  // The words may have changed since they were looked at.
  if (last > node.length) return undefined;
  const range = document.createRange();
  range.setStart(node, first);
  range.setEnd(node, last);
  return range;
}

const each = (places: readonly Placed[], find: (place: Placed) => Range | undefined): Range[] =>
  places.flatMap((place) => find(place) ?? []);

/** All that belongs to the same sentence, also where it is said in parts or in two voices. */
export function rangesOfSentence(sayings: readonly AloudSaying[], sentence: number): Range[] {
  return sayings
    .filter((one) => one.sentence === sentence)
    .flatMap(({ places }) => each(places, (place) => within(place)));
}

export const boxesOf = ({ places }: AloudSaying): Element[] =>
  places.flatMap(({ piece }) => (piece.box?.isConnected && !piece.node ? [piece.box] : []));

/** The word that begins at this place of what is said. */
export function rangesOfWord({ text, lang, places }: AloudSaying, at: number): Range[] {
  // Counted as people count letters, so no Tamil vowel is left beside its consonant.
  const words = new Intl.Segmenter(lang, { granularity: 'word' }).segment(text);
  const word = words.containing(at);
  if (!word?.isWordLike) return [];
  const [from, to] = [word.index, word.index + word.segment.length];
  return each(
    places.filter(({ start, end }) => start < to && end > from),
    (place) => within(place, Math.max(from, place.start), Math.min(to, place.end)),
  );
}

/** Whether what is to be said still stands on the page. */
export const isThere = ({ places }: AloudSaying): boolean =>
  places.some(({ piece }) => (piece.node ?? piece.box)?.isConnected);

/** Which of them holds this place of the text. */
export const sayingAt = (sayings: readonly AloudSaying[], { node, offset }: TextPlace): number =>
  sayings.findIndex(({ places }) =>
    places.some((place) => {
      const range = place.piece.node === node ? within(place) : undefined;
      return range !== undefined && range.startOffset <= offset && range.endOffset >= offset;
    }),
  );

/** The first that is on the screen now. */
export function firstOnScreen(sayings: readonly AloudSaying[]): number {
  const found = sayings.findIndex(({ places }) =>
    each(places, (place) => within(place)).some((range) => range.getBoundingClientRect().top >= 0),
  );
  return Math.max(0, found);
}
