import type { Service } from '../records/service.ts';
import type { PlainWords } from './plain-words.ts';
import { readSayings, type Sayings } from './sayings.ts';
import { tokensOf } from './tokens.ts';
import { createVocabulary, type Vocabulary } from './vocabulary.ts';

export type Findable = Service & { id: string };

/** Which services hold a term and how much of a match that is, from 0 to 1; side by side, services rising. */
export type Posting = { services: number[]; weights: number[] };

/** Made once for each version of the packs; `findHelp` asks it. */
export type HelpIndex<One extends Findable = Findable> = {
  services: readonly One[];
  vocabulary: Vocabulary;
  /** By number of the term. */
  postings: readonly (Posting | undefined)[];
  sayings: Sayings;
};

type Field = { boost: number; usual: number; text: (one: Findable) => string | null | undefined };

/** What a service is said to be in the reader's own language, where somebody translated it. */
export type InOtherWords<One extends Findable> = (service: One) => string | undefined;

/** What is searched; a word counts more where it says what the service is. `usual` is a usual length in words. */
const fields: readonly Field[] = [
  { boost: 5, usual: 4, text: ({ name }) => name },
  { boost: 4, usual: 6, text: ({ topics }) => topics?.join(' ') },
  { boost: 1.2, usual: 40, text: ({ summary }) => summary },
  { boost: 0.8, usual: 4, text: ({ provider }) => provider },
  { boost: 0.8, usual: 8, text: ({ area, address, postcode }) => line(area, address, postcode) },
  { boost: 0.5, usual: 15, text: ({ note, alert }) => line(note, alert) },
  { boost: 0.5, usual: 10, text: (one) => line(one.cost, ...(one.languages ?? []), ...(one.accessibility ?? [])) },
  { boost: 0.4, usual: 10, text: ({ email, url, openingHours }) => line(email, url, openingHours) },
];

const line = (...parts: readonly (string | null | undefined)[]) => parts.filter(Boolean).join(' ');

/** Half the weight there is, for a word that stands once in a text of the usual length with a boost of this. */
const halfWeight = 1.5;

/** Makes the index a service at a time, so that the page can draw in between; each step is the share that is done. */
export function* indexHelp<One extends Findable>(
  all: readonly One[],
  plainWords: readonly PlainWords[],
  inOtherWords: InOtherWords<One> = () => undefined,
): Generator<number, HelpIndex<One>> {
  const services = onceEach(all);
  const vocabulary = createVocabulary();
  const postings: Posting[] = [];
  for (const [at, service] of services.entries()) {
    for (const [term, weight] of weightsOf(service, vocabulary, inOtherWords(service))) {
      postings[term] ??= { services: [], weights: [] };
      postings[term].services.push(at);
      postings[term].weights.push(weight / (weight + halfWeight));
    }
    yield (at + 1) / services.length;
  }
  const sayings = yield* readSayings(plainWords, services, vocabulary);
  return { services, vocabulary, postings, sayings };
}

/** A national line stands in the packs of all councils. */
function onceEach<One extends Findable>(services: readonly One[]): One[] {
  const told = new Set<string>();
  return services.filter(({ id, name }) => {
    const isNew = !told.has(`${id} ${name}`);
    told.add(`${id} ${name}`);
    return isNew;
  });
}

function weightsOf(service: Findable, vocabulary: Vocabulary, others: string | undefined): Map<number, number> {
  const weights = new Map<number, number>();
  const translated: Field = { boost: 1.2, usual: 40, text: () => others };
  for (const { boost, usual, text } of others ? [...fields, translated] : fields) {
    const said = text(service);
    if (!said) continue;
    const words = tokensOf(said);
    const weight = boost / (0.5 + 0.5 * Math.max(1, words.length / usual));
    const times = new Map<number, number>();
    for (const word of words) {
      const term = vocabulary.learn(word);
      const time = (times.get(term) ?? 0) + 1;
      times.set(term, time);
      // Said again it counts less each time, and a text is no better for saying it often.
      if (time <= 3) weights.set(term, (weights.get(term) ?? 0) + weight / time ** 2);
    }
  }
  return weights;
}
