import type { Found } from '../../domain/help/find-help.ts';
import type { Findable, InOtherWords } from '../../domain/help/help-index.ts';
import { holdsWords } from '../../domain/help/tokens.ts';

/** Answers until the index is there: services that hold every word typed, those first that have them in their name. */
export function plainFilter<One extends Findable>(
  services: readonly One[],
  typed: string,
  inOtherWords: InOtherWords<One> = () => undefined,
): Found<One>[] {
  if (!typed.trim()) return [];
  const found = services.flatMap((service) => {
    if (holdsWords(service.name, typed)) return [{ service, score: 1, sure: true }];
    const text = [service.name, service.summary, ...(service.topics ?? []), inOtherWords(service) ?? ''].join(' ');
    return holdsWords(text, typed) ? [{ service, score: 0.5, sure: true }] : [];
  });
  return found.sort((one, other) => other.score - one.score);
}
