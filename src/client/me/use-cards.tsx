import { useMemo, useState } from 'react';
import type { PlacedCard } from '../../domain/this-is-me/card-order.ts';
import type { Question } from '../../domain/this-is-me/question-set.ts';
import type { AgeModeId, AnswerFormat } from '../../domain/this-is-me/this-is-me.ts';
import { type Answering, useAnswer } from './use-answer.tsx';
import { useOwnCards } from './use-own-cards.tsx';

export type FormatProps = { question: Question; mode: AgeModeId };
export type CardFormat = Extract<AnswerFormat, 'card-sort' | 'pick-cards' | 'people-circles' | 'day-strip'>;

export type Cards = {
  /** All cards that may be chosen here: their own first, then the set's. */
  all: readonly string[];
  /** Those that are part of the answer. */
  placed: readonly PlacedCard[];
  problem: Answering['problem'];
  place(card: PlacedCard): void;
  take(card: string): void;
};

type Pressed = Readonly<Record<string, PlacedCard | 'taken'>>;
const none: readonly PlacedCard[] = [];

/** The cards of a question. What was pressed shows at once; a cheap phone's disk takes its time. */
export function useCards({ question, mode }: FormatProps, format: CardFormat): Cards {
  const { answer, problem, ...say } = useAnswer(question.id, mode);
  const [pressed, setPressed] = useState<Pressed>({});
  const kept = answer?.cards ?? none;
  const placed = useMemo(() => withPressed(kept, pressed), [kept, pressed]);
  const all = useAllCards(question, placed);
  const press = async (card: string, now: PlacedCard | 'taken') => {
    setPressed((others) => ({ ...others, [card]: now }));
    await (now === 'taken' ? say.take(format, card) : say.place(format, now));
    // Said or not, what is kept is now what shows; if it could not be kept, `problem` says so.
    setPressed(({ [card]: last, ...others }) =>
      last === undefined || last === now ? others : { ...others, [card]: last },
    );
  };
  return {
    all,
    placed,
    problem,
    place: (card) => void press(card.card, card),
    take: (card) => void press(card, 'taken'),
  };
}

const withPressed = (kept: readonly PlacedCard[], pressed: Pressed): PlacedCard[] => [
  ...kept.filter(({ card }) => pressed[card] === undefined),
  ...Object.values(pressed).filter((one) => one !== 'taken'),
];

function useAllCards(question: Question, placed: readonly PlacedCard[]): readonly string[] {
  const own = useOwnCards();
  return useMemo(() => {
    const used = new Set(placed.map(({ card }) => card));
    const isHere = ({ id, question: at, away }: (typeof own)[number]) =>
      used.has(id) || (question.ownCards && at === question.id && !away);
    const mine = own.filter(isHere).map(({ id }) => id);
    const known = [...mine, ...question.symbols];
    // A card of a later version's question set is part of their answer all the same.
    return [...known, ...[...used].filter((card) => !known.includes(card))];
  }, [own, question, placed]);
}
