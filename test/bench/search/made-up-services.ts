import type { Findable } from '../../../src/domain/help/help-index.ts';
import pack from '../../../src/server/content/packs/hertfordshire.json' with { type: 'json' };
import { dice } from '../records.ts';

/** Services of so many words, of the words of the real pack as often as they stand there; the same at every run. */
export function madeUpServices(count: number, words: number): Findable[] {
  const roll = dice(2026);
  const pick = <T>(list: readonly T[]): T => {
    const one = list[Math.floor(roll() * list.length)];
    if (one === undefined) throw new Error('There is nothing to pick from.');
    return one;
  };
  const wordsOf = (texts: readonly string[]) => texts.flatMap((text) => text.split(/\s+/)).filter(Boolean);
  const names = wordsOf(pack.services.map(({ name }) => name));
  const texts = wordsOf(pack.services.map(({ summary, note }) => `${summary} ${note ?? ''}`));
  const topics = pack.services.flatMap((one) => one.topics);
  const say = (list: readonly string[], length: number) => Array.from({ length }, () => pick(list)).join(' ');
  return Array.from({ length: count }, (_, index) => ({
    id: `service-${index}`,
    name: say(names, 4),
    topics: [pick(topics), pick(topics), pick(topics)],
    summary: say(texts, words - 4 - 3),
    source: 'made up',
    seen: 'published page',
  }));
}
