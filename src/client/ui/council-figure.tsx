import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Measure } from '../../domain/records/measures.ts';
import { useRecords } from '../family.tsx';
import { useEnglish } from '../i18n/use-english.tsx';
import { type PackFact, SourceLine } from './source-line.tsx';

type Figure = PackFact & {
  figure: string;
  meaning: string;
  date: string;
  area?: string;
  measure?: string;
  note?: string;
};

/** How the council, or where nobody knows that the country, is doing: beside a family's own date, never as a promise. */
export function CouncilFigure({ measure }: { measure: Measure }) {
  const { t } = useTranslation();
  const name = useEnglish();
  const records = useRecords<Figure>('figure', 'content');
  const figures = useMemo(
    () =>
      records
        .map(({ record }) => record.body)
        .filter((body) => body.measure === measure)
        .sort((a, b) => b.date.localeCompare(a.date)),
    [records, measure],
  );
  const [latest, ...before] = figures;
  if (!latest) return null;
  return (
    <section className="card" aria-labelledby={`figure-${measure}`}>
      <h2 id={`figure-${measure}`}>{t('common:figures.title')}</h2>
      <p>
        <b className="figure">{name(latest.figure)}</b> {name(`${latest.meaning} ${latest.area}, ${latest.date}.`)}
      </p>
      {before.map(({ figure, date, area }) => (
        <p key={date} className="soft">
          {t('common:figures.before', { figure: name(figure), date, area: area && name(area) })}
        </p>
      ))}
      {latest.note ? <p className="soft">{name(latest.note)}</p> : null}
      <p>{t('common:figures.no-promise')}</p>
      <SourceLine fact={latest} />
    </section>
  );
}
