import { sentencesIn } from '../reading/sentences.ts';
import { englishFirst } from './language-marks.ts';
import { asEnglish, mark, markedParts } from './marks.ts';
import { onlyEnglish } from './one-language.ts';

/**
 * The first sentence of a text in each of its languages, English first as it came: a line each on a phone, where the
 * whole of both would be four. The rest has to stand where it can be opened.
 */
export function labelGist(label: string, tag: string): string {
  if (!label.includes(mark)) return firstSentence(label, tag);
  const english = firstSentence(onlyEnglish(label), 'en-GB');
  const local = markedParts(label).find(({ isEnglish }) => isEnglish === false);
  return local ? englishFirst(english, firstSentence(local.text, tag)) : asEnglish(english);
}

function firstSentence(text: string, lang: string): string {
  const [first] = sentencesIn(text, lang);
  return first ? text.slice(first.start, first.end) : text;
}
