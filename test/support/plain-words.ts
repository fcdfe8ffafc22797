import { gradeOf, sentencesOf, wordsOf } from './readability.ts';

/**
 * Words of offices, and what to say instead; for people, words they do not use of themselves. Public bodies keep such
 * lists: https://www.gov.uk/guidance/content-design/writing-for-gov-uk#plain-english
 */
const sayInstead: readonly { not: RegExp; say: string }[] = [
  { not: /\bLAs?\b|\b[Ll]ocal (?:[Ee]ducation )?authorit(?:y|ies)\b/, say: 'the council' },
  { not: /\be\.g\./, say: 'for example' },
  { not: /\bi\.e\./, say: 'that is' },
  { not: /\betc\b/, say: 'name them, or leave it out' },
  { not: /\bin order to\b/i, say: 'to' },
  { not: /\bprior to\b/i, say: 'before' },
  { not: /\bsubsequent(?:ly)?\b/i, say: 'later, after' },
  { not: /\bin the event (?:of|that)\b/i, say: 'if' },
  { not: /\bdue to the fact\b/i, say: 'because' },
  { not: /\bat this (?:point in time|moment in time)\b/i, say: 'now' },
  { not: /\bwith regards? to\b|\bregarding\b|\bin respect of\b|\bpertaining to\b/i, say: 'about' },
  { not: /\butili[sz]\w*/i, say: 'use' },
  { not: /\bcommenc\w*/i, say: 'start, begin' },
  { not: /\bterminat\w*/i, say: 'end' },
  { not: /\bassist(?:s|ed|ing|ance)?\b/i, say: 'help' },
  { not: /\bobtain\w*/i, say: 'get' },
  { not: /\brequire(?:s|d|ments?)?\b/i, say: 'need, must' },
  { not: /\bsufficient(?:ly)?\b/i, say: 'enough' },
  { not: /\badditional(?:ly)?\b/i, say: 'more, also' },
  { not: /\bapproximately\b/i, say: 'about' },
  { not: /\bfacilitat\w*/i, say: 'help' },
  { not: /\bendeavour\w*/i, say: 'try' },
  { not: /\battempt(?:s|ed|ing)?\b/i, say: 'try' },
  { not: /\bensur(?:e|es|ed|ing)\b/i, say: 'make sure' },
  { not: /\bsubmit(?:s|ted|ting)?\b|\bsubmission\b/i, say: 'send' },
  { not: /\bdetermin(?:e|es|ed|ing|ation)\b/i, say: 'decide' },
  { not: /\bnotif(?:y|ies|ied|ication)\b/i, say: 'tell' },
  { not: /\binform(?:s|ed|ing)?\b/i, say: 'tell' },
  { not: /\bpurchas\w*/i, say: 'buy' },
  { not: /\bimplement\w*/i, say: 'do, start' },
  { not: /\bliais(?:e|es|ed|ing|on)\b/i, say: 'talk to' },
  { not: /\bescalat\w*/i, say: 'take further' },
  { not: /\bsignpost\w*/i, say: 'show, tell about' },
  { not: /\bstakeholders?\b/i, say: 'people' },
  { not: /\bco-?produc\w*/i, say: 'make together' },
  { not: /\bpursuant\b|\bnotwithstanding\b|\bhereby\b|\bherein\b|\bthereof\b|\baforementioned\b/i, say: 'plain words' },
  { not: /\bwhilst\b/i, say: 'while' },
  { not: /\bupon\b/i, say: 'on' },
  { not: /\bvia\b/i, say: 'by, through' },
  { not: /\bper annum\b/i, say: 'a year' },
  { not: /\bin receipt of\b/i, say: 'get' },
  { not: /\bsuffer(?:s|ing)? from\b/i, say: 'has' },
  { not: /\bwheelchair-bound\b|\bconfined to a wheelchair\b/i, say: 'uses a wheelchair' },
  { not: /\bthe disabled\b/i, say: 'disabled people' },
  { not: /\b(?:high|low)[- ]functioning\b/i, say: 'what somebody needs' },
];

/** "word: say this instead" for each word of the list in a text. */
export function officeWordsIn(text: string): string[] {
  return sayInstead.flatMap(({ not, say }) => {
    const found = not.exec(text)?.[0];
    return found === undefined ? [] : [`“${found}”: say ${say}`];
  });
}

export const longestSentence = 20;
export const isLong = (text: string): boolean => sentencesOf(text).some((one) => wordsOf(one).length > longestSentence);

/** What no sentence ends in: a button, a heading, a name of a field. Of these a formula makes nonsense. */
const longestLabel = 14;
const isLabel = (text: string): boolean => !/[.!?:;…](?:\s|$)/.test(text);
export const isLongLabel = (text: string): boolean => isLabel(text) && wordsOf(text).length > longestLabel;

/** A part of a screen as the keys divide it (`rights:routes`), and each whole namespace. */
export function partsOf(words: ReadonlyMap<string, readonly string[]>): Map<string, string[]> {
  const parts = new Map<string, string[]>();
  for (const [key, texts] of words) {
    const [name = '', path = ''] = key.split(':');
    for (const part of [name, `${name}:${path.split('.')[0]}`]) parts.set(part, [...(parts.get(part) ?? []), ...texts]);
  }
  return parts;
}

/** The formula means something from a hundred words on; terms of the law count as one easy word (readability.ts). */
const enoughWords = 100;
const highestGradeOfPage = 5;
export function isHard(texts: readonly string[]): boolean {
  const whole = texts.flatMap(sentencesOf).filter((one) => /[.!?]$/.test(one));
  return whole.flatMap(wordsOf).length >= enoughWords && gradeOf(texts) > highestGradeOfPage;
}

/** The harder rules of Easy Read, each by itself: what is wrong with one text. */
export function easyFaults(text: string): string[] {
  const sentences = sentencesOf(text);
  const rules: [string, boolean][] = [
    ['a sentence of more than 12 words', sentences.some((one) => wordsOf(one).length > 12)],
    ['two ideas in a sentence', sentences.some(hasTwoIdeas)],
    ['a short form of “not”', /n[’']t\b|\bcannae\b/i.test(text)],
    ['per cent', /%|\bper ?cent\b/i.test(text)],
    ['brackets, or a dash in a sentence', /[()[\]]|\s[–—-]\s/.test(text)],
    [
      'a passive of an office',
      /\b(?:is|are|was|were|be|been) (?:issued|required|submitted|determined|amended)\b/i.test(text),
    ],
    ['a short form of words', /\b(?!EHCP|SENDIASS|OpenMoji|CC|BY|SA)[A-Z]{2,}\b/.test(text)],
  ];
  return rules.flatMap(([rule, isBroken]) => (isBroken ? [rule] : []));
}

/** One idea and one verb: no second half after a semicolon, no side sentence, no chain of commas. */
const hasTwoIdeas = (sentence: string): boolean =>
  /;|, which\b|\bbecause(?! of)\b|\b(?:although|unless|whereas|however|therefore)\b/i.test(sentence) ||
  (sentence.match(/,/g) ?? []).length > 1;

export const averageWords = (texts: readonly string[]): number => {
  const sentences = texts.flatMap(sentencesOf);
  return sentences.flatMap(wordsOf).length / sentences.length;
};
