import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { movedColumn, withColumn, withoutColumn } from '../../../domain/places/compare-columns.ts';
import { useCurrentCase } from '../../current-case.tsx';
import { useEnglish } from '../../i18n/use-english.tsx';
import { Page } from '../../ui/page.tsx';
import { QuestionsToAsk } from '../../ui/questions-to-ask.tsx';
import { ChosenColumns } from './chosen-columns.tsx';
import { ColumnChooser } from './column-chooser.tsx';
import './compare.css';
import { CompareTable } from './compare-table.tsx';
import { NoFactsYet } from './ladder-page.tsx';
import './places.css';
import { PutBack } from './put-back.tsx';
import { SaveComparison } from './save-comparison.tsx';
import { SavedComparisons } from './saved-comparisons.tsx';
import { type ShownColumn, useColumns } from './use-columns.tsx';

/** Two to four kinds or schools side by side: the same questions in the same order, and nothing that says best. */
export function ComparePage() {
  const { t } = useTranslation();
  const { child } = useCurrentCase();
  const { all, ids, columns, gone, set } = useColumns();
  return (
    <Page title={t('places:compare.title')} back={{ to: '/places', label: t('places:kind.back') }}>
      <p className="no-print">{t('places:compare.words')}</p>
      {all.length === 0 ? <NoFactsYet /> : null}
      {gone > 0 ? <p>{t('places:compare.gone', { count: gone })}</p> : null}
      <Choosing all={all} columns={columns} onSet={set} />
      {columns.length >= 2 ? (
        <>
          <CompareTable columns={columns} />
          <SaveComparison key={ids.join()} columns={columns.map((one) => one.id)} />
          <div className="no-print">
            <QuestionsToAsk child={child} />
          </div>
        </>
      ) : null}
      <SavedComparisons />
    </Page>
  );
}

/** What stands side by side and how to change it; what was done is said. */
function Choosing({ all, columns, onSet }: ChoosingProps) {
  const { t } = useTranslation();
  // Folded where there is a table to read; never folded under somebody's finger.
  const [startsOpen] = useState(columns.length < 2);
  const [said, setSaid] = useState('');
  const [removed, setRemoved] = useState<{ name: string; ids: string[] }>();
  const ids = columns.map((one) => one.id);
  const english = useEnglish();
  const name = (id: string) => english(all.find((one) => one.id === id)?.name ?? '');
  const put = (next: string[], words: string, before?: { name: string; ids: string[] }) => {
    onSet(next);
    setSaid(words);
    setRemoved(before);
  };
  const move = (id: string, by: -1 | 1) => {
    const next = movedColumn(ids, id, by);
    put(next, t('places:compare.moved', { name: name(id), place: next.indexOf(id) + 1 }));
  };
  const remove = (id: string) =>
    put(withoutColumn(ids, id), t('places:compare.removed', { name: name(id) }), { name: name(id), ids });
  const add = (id: string) => put(withColumn(ids, id), t('places:compare.added', { name: name(id) }));
  return (
    <section className="stack no-print" aria-label={t('places:compare.chosen')}>
      {columns.length < 2 ? (
        <p>
          <b>{t(columns.length === 0 ? 'places:compare.start' : 'places:compare.one-more')}</b>
        </p>
      ) : null}
      <details className="fold" open={startsOpen}>
        <summary>
          <b>{t(columns.length === 0 ? 'places:compare.choose' : 'places:compare.change')}</b>
        </summary>
        <ChosenColumns columns={columns} onMove={move} onRemove={remove} />
        {all.length > 0 ? <ColumnChooser all={all} chosen={ids} onAdd={add} /> : null}
      </details>
      <div role="status" className="row">
        {said}
        {removed ? (
          <PutBack
            key={removed.name}
            words={t('places:compare.put-back')}
            onPress={() => put(removed.ids, t('places:compare.added', { name: removed.name }))}
          />
        ) : null}
      </div>
    </section>
  );
}

type ChoosingProps = { all: ShownColumn[]; columns: ShownColumn[]; onSet: (ids: readonly string[]) => void };
