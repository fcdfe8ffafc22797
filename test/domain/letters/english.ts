import i18next from 'i18next';
import letters from '../../../locales/en-GB/letters.json' with { type: 'json' };
import type { Say } from '../../../src/domain/letters/fill-letter.ts';

const instance = i18next.createInstance();
await instance.init({
  lng: 'en-GB',
  ns: ['letters'],
  defaultNS: 'letters',
  resources: { 'en-GB': { letters } },
  interpolation: { escapeValue: false },
  parseMissingKeyHandler: (key) => {
    throw new Error(`no words for ${key}`);
  },
  missingInterpolationHandler: (text: string) => {
    throw new Error(`a hole in: ${text}`);
  },
});

/** The words as the app has them; throws where a key or a value is missing. */
export const sayEnglish: Say = (of, part, values, context) =>
  instance.t(`letters:text.${of}.${part}`, { ...values, context });
