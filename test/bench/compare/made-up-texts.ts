import type { SectionText } from '../../../src/domain/plan/comparison.ts';
import { dice } from '../records.ts';

const words =
  'school meeting letter plan review speech therapy support teacher morning reading agreed lesson council paper phone lunch transport writing calm music break help hours panel draft comment he will have with the a of to and in for week session minutes adult class'.split(
    ' ',
  );

type Plans = { older: SectionText<string>[]; newer: SectionText<string>[] };

/** Two issues of a plan no council could write: of every hundred sentences two went, two came and four were changed. */
export function madeUpPlans(sections: number, size: number): Plans {
  const roll = dice(2026);
  const pick = <T>(list: readonly T[]) => list[Math.floor(roll() * list.length)];
  const word = () => (roll() < 0.8 ? pick(words) : `name${Math.floor(roll() * roll() * 20_000)}`);
  const sentence = () => `The ${Array.from({ length: 8 + Math.floor(roll() * 16) }, word).join(' ')}.`;
  const plans: Plans = { older: [], newer: [] };
  for (let index = 0; index < sections; index++) {
    const sides: { older: string[]; newer: string[] } = { older: [], newer: [] };
    for (let length = 0; length < size; ) {
      const one = `${sentence()}${roll() < 0.2 ? '\n\n' : ' '}`;
      length += one.length;
      const chance = roll();
      if (chance >= 0.02) sides.older.push(one);
      if (chance >= 0.06) sides.newer.push(one);
      else if (chance >= 0.02) sides.newer.push(one.replace(/ \w+ /, ' another '));
      if (chance > 0.98) sides.newer.push(`${sentence()} `);
    }
    const id = `section ${index}`;
    plans.older.push({ id, text: sides.older.join('').slice(0, size) });
    plans.newer.push({ id, text: sides.newer.join('').slice(0, size) });
  }
  return plans;
}
