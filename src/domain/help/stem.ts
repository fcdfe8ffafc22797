const latin = /^[a-z]+$/;
const arabic = /^\p{sc=Arabic}+$/u;
/** No forms of `train`, `parent`, `section` as families use them: "training" is a course, "section F" a part of a plan. */
const ownWords = new Set('training parenting meeting nursing evening morning building sectioned news'.split(' '));
const vowel = /[aeiouy]/;

/**
 * What a word has in common with its plural and its other forms: `sleeping`, `sleeps` → `sleep`; Arabic words lose the
 * article. Light on purpose: a form too few is found by its likeness, a form too many would join two meanings.
 */
export function stemOf(word: string): string {
  if (latin.test(word)) return word.length < 4 ? word : stemEnglish(word);
  if (arabic.test(word)) return word.replace(/^(?:[وفبك]?ال|لل)(?=.{3})/u, '');
  return word;
}

function stemEnglish(word: string): string {
  if (ownWords.has(word)) return word;
  const one = singular(word);
  if (ownWords.has(one)) return one;
  const base = withoutEnding(one, 'ing') ?? withoutEnding(one, 'ed') ?? one;
  if (base.length > 3 && base.endsWith('e')) return base.slice(0, -1);
  return base.length > 3 && base.endsWith('y') && !vowel.test(base.at(-2) ?? '') ? `${base.slice(0, -1)}i` : base;
}

function singular(word: string): string {
  if (word.endsWith('ies') || word.endsWith('ied')) return word.length > 4 ? `${word.slice(0, -3)}y` : word;
  if (/(?:ss|sh|ch|x|z)es$/.test(word)) return word.slice(0, -2);
  return /[^su]s$/.test(word) && !word.endsWith('is') ? word.slice(0, -1) : word;
}

/** `running` → `run`, but `bullying` → `bully` and `spelling` → `spell`; not of a word too short to have an ending. */
function withoutEnding(word: string, ending: string): string | undefined {
  if (!word.endsWith(ending)) return undefined;
  const base = word.slice(0, -ending.length);
  if (base.length < 3 || !vowel.test(base)) return undefined;
  return /([^aeioulsz])\1$/.test(base) ? base.slice(0, -1) : base;
}
