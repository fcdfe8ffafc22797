import { createInstance } from 'i18next';
import texts from '../../../locales/en-GB/cli.json' with { type: 'json' };

/** The command line speaks English; its sentences are in `locales/en-GB/cli.json`. */
export function speaker(): (key: string, values?: Record<string, unknown>) => string {
  const words = createInstance();
  void words.init({
    lng: 'en-GB',
    resources: { 'en-GB': { cli: texts } },
    defaultNS: 'cli',
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  return (key, values) => words.t(key, { ...values });
}

export type Say = ReturnType<typeof speaker>;
