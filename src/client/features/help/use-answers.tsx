import { useMemo } from 'react';
import { useNow } from '../../use-now.tsx';
import type { KnownService } from '../../use-services.tsx';
import { narrow } from './narrow.ts';
import type { Asked } from './use-asked.tsx';
import { type FoundHelp, useFind } from './use-find.tsx';

const mostBest = 3;

export type Answers = {
  /** Three at most, and only those that fit what was typed well. */
  best: KnownService[];
  rest: KnownService[];
  /** They fit, but nobody knows whether somebody is there now. */
  hoursUnknown: KnownService[];
  /** So many more without what the list was narrowed by. */
  hidden: number;
};

/** The answers to what is asked: what was typed first, then what narrows it. */
export function useAnswers({ words, filters }: Asked): Answers {
  const { services, find } = useFind();
  const now = useNow();
  const isTyped = words.trim() !== '';
  const found = useMemo(() => (isTyped ? find(words) : byName(services)), [isTyped, words, find, services]);
  return useMemo(() => {
    const { shown, hoursUnknown } = narrow(found, filters, now);
    const best = isTyped ? shown.filter(({ sure }) => sure).slice(0, mostBest) : [];
    return {
      best: best.map(({ service }) => service),
      rest: shown.filter((one) => !best.includes(one)).map(({ service }) => service),
      hoursUnknown: hoursUnknown.map(({ service }) => service),
      hidden: found.length - shown.length - hoursUnknown.length,
    };
  }, [found, filters, now, isTyped]);
}

const byName = (services: readonly KnownService[]): FoundHelp[] =>
  services
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB'))
    .map((service) => ({ service, score: 0, sure: false }));
