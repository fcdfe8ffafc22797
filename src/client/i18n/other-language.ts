import { otherWords } from 'virtual:other-words';
import { englishWords } from 'virtual:words';
import type { i18n } from 'i18next';
import { isEnglishFirst } from '../../domain/languages/levels.ts';
import { packedWordsSchema, unpackWords } from '../../domain/languages/packed-words.ts';
import type { WordTree } from '../../domain/languages/word-units.ts';
import { keepWordsOffline } from './keep-words-offline.ts';
import { asTerm, englishFirst } from './language-marks.ts';
import { asEnglish, localFirst } from './marks.ts';
import { englishOnScreen, onlyEnglish, onlyLocal } from './one-language.ts';
import { teachPunjabiDays } from './punjabi-days.ts';
import { fetchWords, type WordsPart } from './start-i18n.tsx';

const parts: readonly WordsPart[] = ['first', 'rest', 'me'];

/** One part of a language and of the English beside it. */
export type LoadBoth = (tag: string, part: WordsPart) => Promise<{ packed: unknown; english: unknown }>;

const fetchBoth: LoadBoth = async (tag, part) => {
  const address = otherWords[tag]?.[part];
  if (!address) throw new Error(`no words for ${tag}`);
  const [packed, english] = await Promise.all([fetchWords(address), fetchWords(englishWords[part])]);
  return { packed, english };
};

/** What the screens may know of the language they are shown in; kept beside its words. */
export const aboutWords = '~about';

/**
 * Makes the app speak a language, now, in the screens that are open. `kept` is as `keptLanguage` gives it. Throws where
 * its words cannot be fetched; then nothing has changed.
 */
export async function speak(instance: i18n, kept: string, load: LoadBoth = fetchBoth): Promise<void> {
  const [tag = '', alone] = kept.split(' ');
  if (tag === 'en-GB') return void (await instance.changeLanguage(tag));
  teachPunjabiDays();
  const unpacked = await Promise.all(
    parts.map(async (part) => {
      const { packed, english } = await load(tag, part);
      return unpackWords(packedWordsSchema.parse(packed), english as Record<string, WordTree>);
    }),
  );
  for (const [name, words] of unpacked.flatMap(({ files }) => Object.entries(files)))
    instance.addResourceBundle(tag, name, withTerms(words));
  nameLeave(instance, tag);
  const checked = new Set(unpacked.flatMap((part) => part.checked));
  const hasDrafts = unpacked.some((part) => part.hasDrafts);
  instance.addResourceBundle(tag, aboutWords, { drafts: hasDrafts, beside: alone === undefined });
  instance.use(marksFor(tag, checked, alone === undefined));
  await instance.changeLanguage(tag);
  void keepWordsOffline(parts.flatMap((part) => otherWords[tag]?.[part] ?? []));
}

/**
 * Who speaks to their phone says the word they see, so the name of the button that hides all holds it (WCAG 2.5.3): in
 * English it does, a draft need not.
 */
function nameLeave(instance: i18n, tag: string): void {
  const [short, long] = ['short', 'long'].map((which): unknown =>
    instance.getResource(tag, 'common', `leave.${which}`),
  );
  if (typeof short === 'string' && typeof long === 'string' && !long.toLowerCase().includes(short.toLowerCase()))
    instance.addResource(tag, 'common', 'leave.long', `${short}: ${long}`);
}

/** Legal terms stand in double brackets in the files of translators. */
const withTerms = (words: WordTree): unknown =>
  JSON.parse(JSON.stringify(words).replace(/\[\[(.+?)\]\]/g, (_brackets, term: string) => asTerm(term)));

/** i18next's own type lets out what it hands over. */
type Translator = { language: string; translate(keys: string | string[], options: object): unknown };
type Resolved = { usedKey?: string; usedNS?: string; usedLng?: string };

/** Marks each text with its languages, as it leaves i18next: no screen can ask for one without. */
const marksFor = (tag: string, checked: ReadonlySet<string>, beside: boolean) => ({
  type: 'postProcessor' as const,
  name: 'marks',
  process(value: string, keys: string[], options: { lng?: string; i18nResolved?: Resolved }, translator: Translator) {
    if (typeof value !== 'string') return value;
    // A text asked for in English is for a letter, which holds no marks.
    if ((options.lng || translator.language) !== tag) return onlyEnglish(value);
    const { i18nResolved = {}, ...asked } = options;
    if (i18nResolved.usedLng !== tag) return asEnglish(englishOnScreen(value));
    const words = onlyLocal(value);
    const key = unitOf(`${i18nResolved.usedNS}:${i18nResolved.usedKey}`, checked);
    if (checked.has(key)) return words;
    const isFirst = isEnglishFirst(key);
    if (!isFirst && !beside) return words;
    const english = translator.translate(keys, { ...asked, lng: 'en-GB', applyPostProcessor: false });
    if (typeof english !== 'string') return words;
    const text = englishOnScreen(english);
    if (text === words) return words;
    return isFirst ? englishFirst(text, words) : localFirst(words, text);
  },
});

/** A list is checked as one: `steps:can.draft.2` is part of `steps:can.draft`. */
const unitOf = (key: string, checked: ReadonlySet<string>): string => {
  const list = key.replace(/\.\d+$/, '');
  return checked.has(list) ? list : key;
};
