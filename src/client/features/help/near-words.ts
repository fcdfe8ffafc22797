import type { KnownService } from '../../use-services.tsx';
import { topicsOf } from './narrow.ts';

const most = 5;
const shortest = 3;

export type NearWord = { word: string; count: number };

/** Words close to what was typed that do find something: each of its own words, then topics spelt much like one. */
export function nearWords(
  typed: string,
  services: readonly KnownService[],
  countOf: (word: string) => number,
): NearWord[] {
  const own = typed
    .toLocaleLowerCase('en-GB')
    .split(/\s+/)
    .filter((word) => word.length >= shortest);
  const topics = topicsOf(services)
    .map(({ topic }) => topic)
    .filter((topic) => own.some((word) => isAlike(word, topic.toLocaleLowerCase('en-GB'))));
  const candidates = own.length > 1 ? [...own, ...topics] : topics;
  return [...new Set(candidates)]
    .map((word) => ({ word, count: countOf(word) }))
    .filter(({ count }) => count > 0)
    .slice(0, most);
}

/** They share a good part of their pairs of letters. */
function isAlike(word: string, topic: string): boolean {
  const [one, other] = [pairsOf(word), pairsOf(topic)];
  const shared = [...one].filter((pair) => other.has(pair)).length;
  return (2 * shared) / (one.size + other.size) >= 0.5;
}

const pairsOf = (text: string) =>
  new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_none, at) => text.slice(at, at + 2)));
