import { answer } from '../../../src/domain/finder/answer.ts';
import type { FinderGraph } from '../../../src/domain/finder/finder-graph.ts';

/** A small sound set of questions to plant faults in. */
export function plantedGraph(): FinderGraph {
  const rest = { bring: ['letter'], here: ['log'], search: 'school' } as const;
  return {
    start: 'first',
    questions: [
      {
        id: 'first',
        options: [
          { id: 'on', picture: 'yes', to: 'second' },
          { id: 'skip', picture: 'not-sure', to: 'near' },
        ],
      },
      {
        id: 'second',
        options: [
          { id: 'a', picture: 'yes', to: 'near' },
          { id: 'skip', picture: 'not-sure', to: 'far' },
        ],
      },
    ],
    answers: [answer('near', ['one', 'two', 'three'], rest), answer('far', ['two', 'three:evening', 'four'], rest)],
  };
}

export function wordsOfGraph({ questions, answers }: FinderGraph): Set<string> {
  return new Set([
    ...questions.map(({ id }) => `finder:questions.${id}.title`),
    ...questions.flatMap(({ id, options }) => options.map((option) => `finder:questions.${id}.options.${option.id}`)),
    ...answers.map(({ id }) => `finder:answers.${id}`),
    ...answers.flatMap(({ candidates }) => candidates.map(({ why }) => `why:${why}`)),
    ...answers.flatMap(({ bring }) => bring.map((one) => `finder:bring.${one}`)),
    ...answers.flatMap(({ here }) => here.map((one) => `finder:here.${one}`)),
  ]);
}
