import { useTranslation } from 'react-i18next';
import { formatMonth } from '../../../domain/calendar-date.ts';
import { byMonth, type LogLine } from '../../../domain/log/log-lines.ts';
import { LinkRows } from '../../ui/link-rows.tsx';
import { useLineWords } from './line-words.tsx';

export function Months({ lines }: { lines: readonly LogLine[] }) {
  const { i18n } = useTranslation();
  const { row } = useLineWords();
  return byMonth(lines).map(({ month, lines: ofMonth }) => (
    <section className="card todo" key={month} aria-labelledby={`month-${month}`}>
      <h2 id={`month-${month}`}>{formatMonth(month, i18n.language)}</h2>
      <LinkRows rows={ofMonth.map(row)} />
    </section>
  ));
}
