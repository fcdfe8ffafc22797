import { useTranslation } from 'react-i18next';
import type { CaseLine } from '../../../domain/case-line.ts';
import { useDates } from '../../i18n/use-dates.tsx';

/** The day of a line and who said so: the council, the family, or both, each with their own day. */
export function SaidBy({ line }: { line: CaseLine }) {
  const { t } = useTranslation();
  const { long } = useDates();
  const own = line.own && 'date' in line.own.body.event ? line.own.body.event.date : undefined;
  const differs = line.official && own && own !== line.date;
  return (
    <p className="soft">
      {line.date ? long(line.date) : t('placement:no-day')}.{' '}
      {t(`placement:said.${line.official ? (line.own ? 'both' : 'council') : 'you'}`)}
      {differs ? ` ${t('placement:said.differs', { day: long(own) })}` : null}
    </p>
  );
}
