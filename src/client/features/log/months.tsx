import { byMonth, type LogLine } from '../../../domain/log/log-lines.ts';
import { useDates } from '../../i18n/use-dates.tsx';
import { LinkRows } from '../../ui/link-rows.tsx';
import { useLineWords } from './line-words.tsx';

export function Months({ lines }: { lines: readonly LogLine[] }) {
  const { month } = useDates();
  const { row } = useLineWords();
  return byMonth(lines).map(({ month: one, lines: ofMonth }) => (
    <section className="card todo" key={one} aria-labelledby={`month-${one}`}>
      <h2 id={`month-${one}`}>{month(one)}</h2>
      <LinkRows rows={ofMonth.map(row)} />
    </section>
  ));
}
