import { readFactDay } from '../../domain/fact-day.ts';
import { useDates } from '../i18n/use-dates.tsx';
import { useEnglish } from '../i18n/use-english.tsx';

/** The day of a fact for people to read: "September 2022" for `2022-09`; what is no date stays in its source's words. */
export function useFactDay(): (text: string) => string {
  const { long, month } = useDates();
  const name = useEnglish();
  return (text) => {
    const read = readFactDay(text);
    if (read.kind === 'day') return long(read.day);
    if (read.kind === 'month') return month(read.month);
    return read.kind === 'year' ? text : name(text);
  };
}
