import { englishWords } from 'virtual:words';
import i18next, { type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { keptLanguage } from './kept-language.ts';

type Words = Record<string, Record<string, unknown>>;

/** `first`: what Home, Steps and Welcome say. `me`: This is Me. `rest`: every other screen. */
export type WordsPart = keyof typeof englishWords;

export async function fetchWords(address: string): Promise<unknown> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  return answer.json();
}

/** English is part of the kept shell, so there are always words, whatever else was fetched. */
const fetchEnglish = async (_language: 'en-GB', part: WordsPart) => (await fetchWords(englishWords[part])) as Words;
export type LoadEnglish = typeof fetchEnglish;

export type StartedWords = {
  words: i18n;
  /** Resolves when the words of every screen are here. Fetched once; a fetch that failed is tried again when asked. */
  restOfWords(): Promise<void>;
};

export async function startI18n(load: LoadEnglish = fetchEnglish): Promise<StartedWords> {
  const first = await load('en-GB', 'first');
  const instance = i18next.createInstance();
  await instance.use(initReactI18next).init({
    lng: 'en-GB',
    fallbackLng: 'en-GB',
    load: 'currentOnly',
    resources: { 'en-GB': first },
    ns: Object.keys(first),
    defaultNS: 'common',
    interpolation: { escapeValue: false },
    // What marks the languages of a text (other-language.ts) comes with the first other language.
    postProcess: 'marks',
    postProcessPassResolved: true,
  });
  const root = document.documentElement;
  const say = (language: string): void => {
    root.lang = language;
    root.dir = instance.dir(language);
  };
  say('en-GB');
  instance.on('languageChanged', say);
  const kept = keptLanguage();
  if (kept && !kept.startsWith('en')) {
    await import('./other-language.ts')
      .then(({ speak }) => speak(instance, kept))
      .catch(() => {
        // Not fetched yet and no signal: English until there is one.
      });
  }
  let rest: Promise<void> | undefined;
  const fetchRest = async () => {
    for (const part of ['rest', 'me'] as const) {
      const words = await load('en-GB', part);
      for (const [namespace, said] of Object.entries(words)) instance.addResourceBundle('en-GB', namespace, said);
    }
  };
  const restOfWords = () => {
    rest ??= fetchRest().catch((error) => {
      rest = undefined;
      throw error;
    });
    return rest;
  };
  return { words: instance, restOfWords };
}
