import { useMemo } from 'react';
import { type Found, useHelpSearch } from '../../use-help-search.tsx';
import { useNow } from '../../use-now.tsx';
import { type KnownService, useServices } from '../../use-services.tsx';
import { narrow } from './narrow.ts';
import type { Asked } from './use-asked.tsx';

const mostBest = 3;

export type Answers = {
  /** Three at most, and only those that fit what was typed well. */
  best: KnownService[];
  rest: KnownService[];
  /** They fit, but nobody knows whether somebody is there now. */
  hoursUnknown: KnownService[];
  /** So many more without age, area, diagnosis and hours. */
  hidden: number;
  /** Words of danger were typed: who answers at once stands first, and nothing narrows them away. */
  isUrgent: boolean;
};

/** The answers to what is asked: what was typed first, then what narrows it. */
export function useAnswers({ words, filters }: Asked): Answers {
  const services = useServices();
  const { find } = useHelpSearch();
  const now = useNow();
  const isTyped = words.trim() !== '';
  const found = useMemo(() => (isTyped ? find(words) : byName(services)), [isTyped, words, find, services]);
  return useMemo(() => {
    const { topic, ...others } = filters;
    const urgent = found.filter(({ urgent: isFirst }) => isFirst);
    const about = narrow(found, { topic }, now).shown.filter((one) => !one.urgent);
    const { shown: fitting, hoursUnknown } = narrow(about, others, now);
    const shown = [...urgent, ...fitting];
    const best = isTyped ? shown.filter(({ sure }) => sure).slice(0, mostBest) : [];
    return {
      best: best.map(({ service }) => service),
      rest: shown.filter((one) => !best.includes(one)).map(({ service }) => service),
      hoursUnknown: hoursUnknown.map(({ service }) => service),
      hidden: about.length - fitting.length - hoursUnknown.length,
      isUrgent: urgent.length > 0,
    };
  }, [found, filters, now, isTyped]);
}

const byName = (services: readonly KnownService[]): Found[] =>
  services
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB'))
    .map((service) => ({ service, score: 0, sure: false }));
