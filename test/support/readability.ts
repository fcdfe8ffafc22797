/**
 * Terms of the law and names that families meet on letters; each is explained where it first matters. They count as
 * one easy word, because no shorter word means the same.
 */
const allowedTerms = [
  'Education, Health and Care Plan (EHCP)',
  'Education, Health and Care Plan',
  'Atkinson Hyperlegible Next',
  'SIL Open Font Licence',
  'EHCP',
  'SENDIASS',
  'assessments?',
  'mediation adviser',
  'mediation',
  'certificate',
  'Tribunal',
  'Ombudsman',
];

const allowed = new RegExp(`(?<![A-Za-z])(?:${allowedTerms.map(escaped).join('|')})(?![A-Za-z])`, 'g');

function escaped(term: string): string {
  return term.replace(/[()]/g, '\\$&');
}

/** A placeholder stands for a name, a day or a number: one easy word. */
const plainOf = (text: string) => text.replaceAll(/\{\{\w+\}\}/g, 'Sam').replaceAll(allowed, 'plan');

const sentences = new Intl.Segmenter('en-GB', { granularity: 'sentence' });
const wordsIn = new Intl.Segmenter('en-GB', { granularity: 'word' });

export function sentencesOf(text: string): string[] {
  return plainOf(text)
    .split('\n')
    .flatMap((line) => [...sentences.segment(line)].map(({ segment }) => segment.trim()))
    .filter(Boolean);
}

export function wordsOf(sentence: string): string[] {
  return [...wordsIn.segment(sentence)].flatMap(({ isWordLike, segment }) => (isWordLike ? [segment] : []));
}

/** Groups of vowels, less a silent e or -ed at the end; at least one. Near enough over some thousand words. */
export function syllablesOf(word: string): number {
  const bare = word.toLowerCase().replace(/[^a-z]/g, '');
  const heard = bare.replace(/(?:[^aeiouytdl]ed|[^aeiouylscgxz]es|[^aeiouyl]e)$/, '');
  return Math.max(1, (heard.match(/[aeiouy]+/g) ?? []).length);
}

/**
 * The school year (US grade) a text asks of its reader, by Flesch and Kincaid; 5 is an age of about 10 or 11. Labels are
 * left out: the formula means nothing without sentences.
 * https://en.wikipedia.org/wiki/Flesch%E2%80%93Kincaid_readability_tests
 */
export function gradeOf(texts: readonly string[]): number {
  const whole = texts.flatMap(sentencesOf).filter((sentence) => /[.!?]$/.test(sentence));
  const words = whole.flatMap(wordsOf);
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 0.39 * (words.length / whole.length) + 11.8 * (syllables / words.length) - 15.59;
}
