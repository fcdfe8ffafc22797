import { createInstance, type TFunction } from 'i18next';
import words from '../../../locales/en-GB/clocks.json' with { type: 'json' };
import { type CalendarDate, formatLong } from '../../domain/calendar-date.ts';
import type { Deadline } from '../../domain/clocks/deadline.ts';

const language = 'en-GB';

/** The sentences of `locales/en-GB/clocks.json`, the same that the phone shows. */
export function clockWords(): TFunction {
  const i18n = createInstance();
  void i18n.init({
    lng: language,
    initAsync: false,
    resources: { [language]: { clocks: words } },
    defaultNS: 'clocks',
    interpolation: { escapeValue: false },
  });
  return i18n.t;
}

/** The working in plain English: "6 weeks from Monday 5 January 2026; the last day is Monday 16 February 2026". */
export function counted({ working, due }: Pick<Deadline, 'working' | 'due'>, t: TFunction = clockWords()): string {
  const long = (date: CalendarDate) => formatLong(date, language);
  const { code, n, start, last, roll, ruleBegan } = working;
  const sentences = [t(`counted.${code}`, { n, count: n ?? 0, start: long(start), last: long(last) })];
  if (roll) sentences.push(t(`roll.${roll}`, { due: long(due) }));
  if (ruleBegan) sentences.push(t('rule-began', { day: long(ruleBegan) }));
  return sentences.join('. ');
}
