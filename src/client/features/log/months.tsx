import { useTranslation } from 'react-i18next';
import { byMonth, type LogLine } from '../../../domain/log/log-lines.ts';
import { LinkRows } from '../../ui/link-rows.tsx';
import { useLineWords } from './line-words.tsx';

/** "March 2026", always in the calendar that is on the letters. */
const monthName = (month: string, language: string): string =>
  new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${month}-01T00:00:00Z`));

export function Months({ lines }: { lines: readonly LogLine[] }) {
  const { i18n } = useTranslation();
  const { row } = useLineWords();
  return byMonth(lines).map(({ month, lines: ofMonth }) => (
    <section className="card todo" key={month} aria-labelledby={`month-${month}`}>
      <h2 id={`month-${month}`}>{monthName(month, i18n.language)}</h2>
      <LinkRows rows={ofMonth.map(row)} />
    </section>
  ));
}
