import * as z from 'zod/mini';
import { isEnglishFirst } from './levels.ts';

/**
 * What is known of one translated unit: the English it was made from and the words themselves, each by hash, and who
 * checked exactly these words. When either moves on, the hash no longer fits and nothing pretends to be checked.
 */
export const translationSchema = z.object({
  english: z.string(),
  words: z.string(),
  checks: z.array(z.object({ by: z.string(), on: z.string() })),
});
export type Translation = z.infer<typeof translationSchema>;

export const translationStates = [
  'missing',
  'unregistered',
  'draft',
  'checked-once',
  'checked',
  'out-of-date',
] as const;
export type TranslationState = (typeof translationStates)[number];

/** `known` is what the registry holds; `english` and `words` are the hashes of what stands in the files today. */
export function translationState(
  key: string,
  known: Translation | undefined,
  today: { english: string; words: string | undefined },
  isFirst = isEnglishFirst(key),
): TranslationState {
  if (today.words === undefined) return 'missing';
  if (!known || known.words !== today.words) return 'unregistered';
  if (known.english !== today.english) return 'out-of-date';
  const people = new Set(known.checks.map(({ by }) => by)).size;
  if (people === 0) return 'draft';
  // A translator and a second reader, where a wrong word could cost most.
  return people > 1 || !isFirst ? 'checked' : 'checked-once';
}

const line = /^([0-9a-f]{8}) ([0-9a-f]{8})((?: [\p{L}\w.-]{1,20}:\d{4}-\d{2}-\d{2})*)$/u;

/** One line in a registry: `3f2a91bc 91bcaa01 AB:2026-11-22`. Short, so that a change of one text is one line. */
export function readTranslation(text: string): Translation | undefined {
  const [, english, words, checks = ''] = line.exec(text) ?? [];
  if (english === undefined || words === undefined) return undefined;
  const people = checks.trim().split(' ').filter(Boolean);
  return {
    english,
    words,
    checks: people.map((one) => ({ by: one.slice(0, one.lastIndexOf(':')), on: one.slice(one.lastIndexOf(':') + 1) })),
  };
}

export const writeTranslation = ({ english, words, checks }: Translation): string =>
  [english, words, ...checks.map(({ by, on }) => `${by}:${on}`)].join(' ');
