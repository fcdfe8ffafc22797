import { readFactDay } from '../../domain/fact-day.ts';
import { useDates } from '../i18n/use-dates.tsx';

/** The day of a fact for people to read: "September 2022" for `2022-09`; what is no date stays in its source's words. */
export function useFactDay(): (text: string) => string {
  const { long, month } = useDates();
  return (text) => {
    const read = readFactDay(text);
    if (read.kind === 'day') return long(read.day);
    return read.kind === 'month' ? month(read.month) : text;
  };
}
