import type { AnswerBody } from '../records/me-records.ts';

export type PlacedCard = NonNullable<AnswerBody['cards']>[number];

/** The cards of a day from morning to night. One that was only picked so far comes last. */
export function inOrder(cards: readonly PlacedCard[]): PlacedCard[] {
  const place = ({ order = Number.POSITIVE_INFINITY }: PlacedCard) => order;
  return [...cards].sort((one, other) =>
    place(one) === place(other) ? one.card.localeCompare(other.card, 'en') : place(one) - place(other),
  );
}

/**
 * What has to be put down anew so that `card` stands at `to` (0 is the first). Mostly it is that card alone, at a place
 * between its neighbours: two devices that move different cards then change nothing of each other's.
 */
export function moved(cards: readonly PlacedCard[], card: PlacedCard, to: number): PlacedCard[] {
  const others = inOrder(cards).filter((one) => one.card !== card.card);
  const at = Math.max(0, Math.min(to, others.length));
  const before = others.at(at - 1)?.order;
  const after = others[at]?.order;
  const order = between(at === 0 ? undefined : before, after, others.length);
  const fits = (at === 0 || (before !== undefined && before < order)) && (after === undefined || order < after);
  if (fits) return [{ ...card, order }];
  const all = [...others.slice(0, at), card, ...others.slice(at)];
  return all.flatMap((one, index) => (one.card !== card.card && one.order === index ? [] : [{ ...one, order: index }]));
}

function between(before: number | undefined, after: number | undefined, count: number): number {
  if (before === undefined) return after === undefined ? count : after - 1;
  return after === undefined ? before + 1 : (before + after) / 2;
}
