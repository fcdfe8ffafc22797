import i18next, { type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';

/** English is part of the shell, so there are always words, whatever else was fetched. */
const english = import.meta.glob<Record<string, unknown>>(
  ['../../../locales/en-GB/*.json', '!../../../locales/en-GB/{cli,mail}.json'],
  { eager: true, import: 'default' },
);

export async function startI18n(): Promise<i18n> {
  const words = Object.fromEntries(
    Object.entries(english).map(([path, bundle]) => [path.slice(path.lastIndexOf('/') + 1, -'.json'.length), bundle]),
  );
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
