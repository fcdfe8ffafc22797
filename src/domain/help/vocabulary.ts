import { slipsAllowed, slipsBetween } from './edits.ts';
import { stemOf } from './stem.ts';

/** A term of the index that a typed word may mean, and how surely: 1 is the very word. */
export type Meaning = { term: number; trust: number };

/** Every form a word was seen in, each with its term: forms with the same stem are one term. */
export type Vocabulary = {
  /** The number of the word's term, a new one if need be. */
  learn(word: string): number;
  size(): number;
  knows(word: string): boolean;
  /** What a typed word means: itself or its other forms, what begins with it while it is typed, else what is like it. */
  meanings(typed: string, unfinished: boolean): readonly Meaning[];
};

type Form = { word: string; term: number; letters: number };

/** Fewer letters could be the beginning of anything; and a word that is there already is likely to be meant. */
const trustOfFewLetters = 0.5;
const trustBesideTheWord = 0.5;
const trustAfterSlips = [1, 0.9, 0.45];
/** A word so short is mistaken for too many others. */
const shortestAlike = 4;
/** So many words typed before are remembered, so that a letter more costs one word and not the sentence. */
const mostRemembered = 200;

export function createVocabulary(): Vocabulary {
  const terms = new Map<string, number>();
  const forms = new Map<string, Form>();
  const byFirst = new Map<string, Form[]>();
  const long: Form[] = [];
  const remembered = new Map<string, readonly Meaning[]>();
  const termOf = (word: string) => forms.get(word)?.term ?? terms.get(stemOf(word));

  function learn(word: string): number {
    const known = forms.get(word);
    if (known) return known.term;
    const stem = stemOf(word);
    const term = terms.get(stem) ?? terms.size;
    terms.set(stem, term);
    const form = { word, term, letters: lettersOf(word) };
    forms.set(word, form);
    const sameFirst = byFirst.get(word.charAt(0));
    if (sameFirst) sameFirst.push(form);
    else byFirst.set(word.charAt(0), [form]);
    if (word.length >= shortestAlike) long.push(form);
    return term;
  }

  function work(typed: string, unfinished: boolean): readonly Meaning[] {
    const known = termOf(typed);
    const found = known === undefined ? [] : [{ term: known, trust: 1 }];
    const sameFirst = byFirst.get(typed.charAt(0)) ?? [];
    if (unfinished) found.push(...beginningWith(typed, sameFirst, known === undefined ? 1 : trustBesideTheWord));
    return bestOfEach(found.length > 0 ? found : alike(typed, long, unfinished));
  }

  return {
    learn,
    size: () => terms.size,
    knows: (word) => termOf(word) !== undefined,
    meanings: (typed, unfinished) => {
      const key = unfinished ? `${typed}…` : typed;
      const before = remembered.get(key);
      if (before) return before;
      const found = work(typed, unfinished);
      if (remembered.size >= mostRemembered) remembered.clear();
      remembered.set(key, found);
      return found;
    },
  };
}

/** The nearer to the end of the word, the surer. */
function beginningWith(typed: string, forms: readonly Form[], most: number): Meaning[] {
  const found: Meaning[] = [];
  const trust = most * (typed.length < shortestAlike ? trustOfFewLetters : 1);
  for (const { word, term } of forms) {
    if (!word.startsWith(typed)) continue;
    found.push({ term, trust: trust * (typed.length / word.length) });
  }
  return found;
}

/** Only the likest: with one slip there is no need to think of two. */
function alike(typed: string, forms: readonly Form[], unfinished: boolean): Meaning[] {
  let most = slipsAllowed(typed.length);
  let found: Meaning[] = [];
  if (most === 0) return found;
  const letters = lettersOf(typed);
  for (const form of forms) {
    // A letter the other has not is at least one slip; this spares nearly all words the counting.
    if (countOf(letters & ~form.letters) > most) continue;
    if (!unfinished && countOf(form.letters & ~letters) > most) continue;
    const slips = slipsBetween(typed, form.word, { most, unfinished });
    if (slips > most) continue;
    if (slips < most) [most, found] = [slips, []];
    found.push({ term: form.term, trust: trustAfterSlips[slips] ?? 0 });
  }
  return found;
}

/** Which letters stand in a word, as bits; two letters may share one. */
function lettersOf(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at++) bits |= 1 << (word.charCodeAt(at) & 31);
  return bits;
}

/** https://graphics.stanford.edu/~seander/bithacks.html#CountBitsSetKernighan */
function countOf(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count++;
  return count;
}

function bestOfEach(found: readonly Meaning[]): Meaning[] {
  if (found.length < 2) return [...found];
  const best = new Map<number, number>();
  for (const { term, trust } of found) best.set(term, Math.max(trust, best.get(term) ?? 0));
  return [...best].map(([term, trust]) => ({ term, trust }));
}
