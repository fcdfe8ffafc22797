import { wordsAddress } from 'virtual:words';
import i18next, { type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';

type Words = Record<string, Record<string, unknown>>;

/** `first`: what Home, Steps and Welcome say. `rest`: every other screen. */
export type WordsPart = 'first' | 'rest';

/** English is part of the kept shell, so there are always words, whatever else was fetched. */
async function fetchWords(language: string, part: WordsPart): Promise<Words> {
  const address = wordsAddress[language]?.[part];
  if (!address) throw new Error(`no words for ${language}`);
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`the words of ${language} answered ${answer.status}`);
  return (await answer.json()) as Words;
}

export type StartedWords = {
  words: i18n;
  /** Resolves when the words of every screen are here. Fetched once; a fetch that failed is tried again when asked. */
  restOfWords(): Promise<void>;
};

export async function startI18n(load: typeof fetchWords = fetchWords): Promise<StartedWords> {
  const first = await load('en-GB', 'first');
  const instance = i18next.createInstance();
  await instance.use(initReactI18next).init({
    lng: 'en-GB',
    fallbackLng: 'en-GB',
    resources: { 'en-GB': first },
    ns: Object.keys(first),
    defaultNS: 'common',
    interpolation: { escapeValue: false },
  });
  document.documentElement.lang = instance.language;
  document.documentElement.dir = instance.dir();
  let rest: Promise<void> | undefined;
  const fetchRest = async () => {
    const words = await load('en-GB', 'rest');
    for (const [namespace, said] of Object.entries(words)) instance.addResourceBundle('en-GB', namespace, said);
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
