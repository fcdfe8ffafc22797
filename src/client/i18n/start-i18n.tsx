import { wordsAddress } from 'virtual:words';
import i18next, { type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';

type Words = Record<string, Record<string, unknown>>;

/** English is part of the kept shell, so there are always words, whatever else was fetched. */
async function fetchWords(language: string): Promise<Words> {
  const address = wordsAddress[language];
  if (!address) throw new Error(`no words for ${language}`);
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`the words of ${language} answered ${answer.status}`);
  return (await answer.json()) as Words;
}

export async function startI18n(load: (language: string) => Promise<Words> = fetchWords): Promise<i18n> {
  const words = await load('en-GB');
  const instance = i18next.createInstance();
  await instance.use(initReactI18next).init({
    lng: 'en-GB',
    fallbackLng: 'en-GB',
    resources: { 'en-GB': words },
    ns: Object.keys(words),
    defaultNS: 'common',
    interpolation: { escapeValue: false },
  });
  document.documentElement.lang = instance.language;
  document.documentElement.dir = instance.dir();
  return instance;
}
