import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrder, moved, type PlacedCard } from '../../../src/domain/this-is-me/card-order.ts';

const names = ['home', 'bus', 'school', 'lunch', 'bed'];
const strips = fc
  .uniqueArray(fc.constantFrom(...names), { minLength: 1 })
  .chain((cards) =>
    fc.tuple(
      ...cards.map((card) =>
        fc.record({ card: fc.constant(card), order: fc.option(fc.integer({ min: -2, max: 3 }), { nil: undefined }) }),
      ),
    ),
  )
  .map((cards): PlacedCard[] => cards.map(({ card, order }) => (order === undefined ? { card } : { card, order })));

const told = (cards: readonly PlacedCard[], said: readonly PlacedCard[]) => [
  ...cards.filter(({ card }) => !said.some((one) => one.card === card)),
  ...said,
];
const words = (cards: readonly PlacedCard[]) => inOrder(cards).map(({ card }) => card);

describe('the strip of a day', () => {
  it('has a card where it was put, and the others in the order they had, however often cards are moved', () => {
    const moves = fc.array(fc.tuple(fc.nat(), fc.nat(6)), { maxLength: 80 });
    fc.assert(
      fc.property(strips, moves, (start, all) => {
        let cards = start;
        for (const [which, to] of all) {
          const card = cards[which % cards.length];
          if (!card) return;
          const others = words(cards).filter((one) => one !== card.card);
          const wanted = [...others.slice(0, to), card.card, ...others.slice(to)];
          cards = told(cards, moved(cards, card, to));
          expect(words(cards)).toEqual(wanted);
        }
      }),
    );
  });

  it('moves one card with one word as long as there is room, so that another phone’s move stays', () => {
    const day = names.map((card, order) => ({ card, order }));
    expect(moved(day, { card: 'bed', order: 4, on: 'good' }, 1)).toEqual([{ card: 'bed', order: 0.5, on: 'good' }]);
    expect(moved(day, { card: 'new' }, 5)).toEqual([{ card: 'new', order: 5 }]);
    expect(moved([], { card: 'new' }, 0)).toEqual([{ card: 'new', order: 0 }]);
  });

  it('makes room when two cards share a place', () => {
    const tie = [
      { card: 'bus', order: 1 },
      { card: 'home', order: 1 },
    ];
    const said = moved(tie, { card: 'bed' }, 1);
    expect(words(told(tie, said))).toEqual(['bus', 'bed', 'home']);
  });

  it('still has room after a hundred moves into the same gap', () => {
    let cards: PlacedCard[] = names.map((card, order) => ({ card, order }));
    for (let time = 0; time < 100; time += 1) {
      const last = inOrder(cards).at(-1);
      if (last) cards = told(cards, moved(cards, last, 1));
    }
    expect(new Set(cards.map(({ order }) => order)).size).toBe(names.length);
    expect(cards.length).toBe(names.length);
  });
});
