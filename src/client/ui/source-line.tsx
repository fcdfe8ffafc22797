import { useTranslation } from 'react-i18next';
import { calendarDate } from '../../domain/calendar-date.ts';
import { useRecords } from '../family.tsx';
import { useDates } from '../i18n/use-dates.tsx';

/** When the pack's facts were gathered; every fact says so. */
const packAsOf = calendarDate('2026-11-21');

export type PackFact = { source: string; seen: 'seed' | 'published page' | 'from memory' };

/** Where a fact of the council's pack comes from, how it was seen and when: stands by every phone number and figure. */
export function SourceLine({ fact }: { fact: PackFact }) {
  const { t } = useTranslation();
  const { long } = useDates();
  const sources = useRecords<{ id: string; title?: string | null }>('source', 'content');
  const [first = ''] = fact.source.split(' | ');
  const page = fact.source.split(' | ').find((source) => source.startsWith('http'));
  const paper = sources.find(({ record }) => record.body.id === first)?.record.body.title;
  return (
    <p className="soft small">
      {t('common:source.check', { day: long(packAsOf) })} {t(`common:source.seen.${fact.seen}`)}{' '}
      {page ? (
        <>
          {t('common:source.read')} <a href={page}>{new URL(page).hostname}</a>
        </>
      ) : paper ? (
        `${t('common:source.read')} ${paper}`
      ) : null}
    </p>
  );
}
