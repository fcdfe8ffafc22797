import { useTranslation } from 'react-i18next';
import { lawReadOn } from '../../../domain/letters/laws.ts';
import type { LetterBody } from '../../../domain/records/letter-records.ts';
import { useCurrentCase } from '../../current-case.tsx';
import { useDates } from '../../i18n/use-dates.tsx';
import { useEnglish } from '../../i18n/use-english.tsx';

/** The law a letter names, where it was read and when; and the date it rests on, as the clocks have it now. */
export function LawCard({ law, restsOn }: Pick<LetterBody, 'law' | 'restsOn'>) {
  const { t } = useTranslation();
  const english = useEnglish();
  const { long } = useDates();
  const { deadlines } = useCurrentCase();
  if (law.length === 0) return null;
  const now = deadlines.filter(({ id }) => id === restsOn?.deadline);
  const moved = now.every(({ due }) => due !== restsOn?.due) ? now.at(-1) : undefined;
  return (
    <section className="card no-print" aria-labelledby="law-title">
      <h2 id="law-title">{t('letters:law.title')}</h2>
      {law.map(({ basis, source, checked }) => (
        <p key={basis}>
          {english(basis)}.{' '}
          <a href={source} rel="noreferrer">
            {t('letters:law.source')}
          </a>{' '}
          {t('letters:law.read-on', { day: long(lawReadOn) })} {checked ? null : t('letters:law.unchecked')}
        </p>
      ))}
      {restsOn ? (
        <p>{t('letters:law.date', { what: t(`clocks:deadlines.${restsOn.deadline}.name`), day: long(restsOn.due) })}</p>
      ) : null}
      {moved ? <p className="note">{t('letters:law.moved', { day: long(moved.due) })}</p> : null}
    </section>
  );
}
