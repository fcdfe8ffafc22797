import type { AnswerBody, OwnFile, WhoSaid } from '../records/me-records.ts';
import { inOrder, type PlacedCard } from './card-order.ts';
import { type Question, questionSet } from './question-set.ts';

/** An answer in the pieces it is shown in. `pile` is a step of the question's scale or a circle of people. */
export type AnswerPart =
  | { kind: 'text'; text: string }
  | { kind: 'choice'; value: string }
  | { kind: 'cards'; pile: string | undefined; cards: PlacedCard[] }
  | { kind: 'day'; cards: PlacedCard[] }
  | { kind: 'file'; file: OwnFile };

/** All that was said, whatever ways it was said in: words first, then choices, pictures and recordings. */
export function partsOf(answer: AnswerBody, question: Question): AnswerPart[] {
  const { text, chosen, files = [] } = answer;
  return [
    ...(text?.text.trim() ? [{ kind: 'text' as const, text: text.text }] : []),
    ...(chosen ? [{ kind: 'choice' as const, value: chosen.value }] : []),
    ...cardParts(answer, question),
    ...files.map((file) => ({ kind: 'file' as const, file })),
  ];
}

/** From the middle outwards, as the circles are drawn. */
const circles = ['very-important', 'important', 'see-more'];

function cardParts({ cards = [] }: AnswerBody, question: Question): AnswerPart[] {
  const day = cards.filter(({ order }) => order !== undefined);
  const others = cards.filter(({ order }) => order === undefined);
  const steps = questionSet.scales.find(({ id }) => id === question.scale)?.options.map(({ id }) => id) ?? [];
  const known = question.formats.includes('people-circles') ? circles : steps;
  const used = others.flatMap(({ on }) => (on === undefined || known.includes(on) ? [] : [on]));
  // A pile that this version does not know is part of their answer all the same.
  const piles: (string | undefined)[] = [...known, ...new Set(used), undefined];
  const parts = piles.map((pile) => ({
    ...{ kind: 'cards' as const, pile },
    cards: starredFirst(others.filter(({ on }) => on === pile)),
  }));
  return [
    ...(day.length > 0 ? [{ kind: 'day' as const, cards: inOrder(day) }] : []),
    ...parts.filter((part) => part.cards.length > 0),
  ];
}

const starredFirst = (cards: readonly PlacedCard[]): PlacedCard[] =>
  [...cards].sort((one, other) => Number(other.star ?? false) - Number(one.star ?? false));

/** Whether it is said to be somebody else's view or what somebody noticed: then nothing of it may say "I". */
export const isOthers = (who: WhoSaid | undefined): boolean =>
  questionSet.provenance.some(({ id, quote }) => id === who?.label && !quote);

/**
 * Whether their words may stand in quotation marks and say "I" (provenanceRule of the question set). Not as long as
 * nobody said whose words they are, and not where the one who wrote them down changed them.
 */
export function mayQuote(who: WhoSaid | undefined): boolean {
  if (!who || who.exactWords === false) return false;
  return questionSet.provenance.some(({ id, quote }) => id === who.label && quote);
}
