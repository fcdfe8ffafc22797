import { Fragment, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Cell, compareRows, type Row, type RowGroup } from '../../../domain/places/compare-rows.ts';
import { differingRows, isUnknownToAll } from '../../../domain/places/differing-rows.ts';
import { useEnglish } from '../../i18n/use-english.tsx';
import { PrintButton } from '../../ui/print-button.tsx';
import { type PackFact, SourceLine } from '../../ui/source-line.tsx';
import { CellWords } from './cell-words.tsx';
import { type ShownColumn, useColumnsInLanguage } from './use-columns.tsx';

/**
 * On a narrow screen the cells of a row stand one below the other, and not every browser still takes that for a table
 * unless it is said. https://adrianroselli.com/2018/02/tables-css-display-properties-and-aria.html
 */
const says = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  head: { role: 'columnheader', scope: 'col' },
  question: { role: 'rowheader', scope: 'row' },
  cell: { role: 'cell' },
} as const;

/** A real table: every cell has its question and its column. It scrolls by itself, and never the page sideways. */
export function CompareTable({ columns }: { columns: readonly ShownColumn[] }) {
  const { t } = useTranslation();
  const english = useEnglish();
  const [onlyDiffering, setOnlyDiffering] = useState(false);
  const groups = compareRows(useColumnsInLanguage(columns));
  const shown = onlyDiffering ? groups.map((group) => ({ ...group, rows: differingRows(group.rows) })) : groups;
  const left = countRows(groups) - countRows(shown);
  const isEmpty = countRows(shown) === 0;
  const isMixed = groups.length > 1;
  return (
    <div className="stack compare-part">
      {isMixed ? <p>{t('places:compare.mixed')}</p> : null}
      <div className="stack-tight no-print">
        <label className="choice">
          <input type="checkbox" checked={onlyDiffering} onChange={(event) => setOnlyDiffering(event.target.checked)} />
          <span>
            {t('places:compare.only')}
            <span className="below soft small">{t('places:compare.only-words')}</span>
          </span>
        </label>
        <p role="status" className="soft small">
          {onlyDiffering ? t(isEmpty ? 'places:compare.none-differs' : 'places:compare.same', { count: left }) : ''}
        </p>
      </div>
      {/* A region that scrolls takes the focus, so that the arrow keys move it (WCAG 2.1.1). */}
      <section className="compare-scroll" aria-label={t('places:compare.region')} {...focusable}>
        <table {...says.table} className={`compare columns-${columns.length}${isMixed ? ' mixed' : ''}`}>
          <caption className="hidden-visually">
            {t('places:compare.caption', { names: english(columns.map(({ name }) => name).join(' · ')) })}
          </caption>
          <Head columns={columns} />
          {shown.map((group) => (
            <Body key={group.of} group={group} columns={columns} titled={isMixed} />
          ))}
          <Sources columns={columns} />
        </table>
      </section>
      <PrintButton words={t('places:compare.print')} />
    </div>
  );
}

const focusable = { tabIndex: 0 } as const;

const countRows = (groups: readonly RowGroup[]) => groups.reduce((sum, { rows }) => sum + rows.length, 0);

function Head({ columns }: { columns: readonly ShownColumn[] }) {
  const { t } = useTranslation();
  const english = useEnglish();
  return (
    <thead {...says.group}>
      <tr {...says.row}>
        <th {...says.head} className="question">
          {t('places:compare.question')}
        </th>
        {columns.map(({ id, name }) => (
          <th key={id} {...says.head}>
            {english(name)}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function Body({ group, columns, titled }: { group: RowGroup; columns: readonly ShownColumn[]; titled: boolean }) {
  const { t } = useTranslation();
  return (
    <tbody {...says.group} aria-label={titled ? t(`places:groups.${group.of}`) : undefined}>
      {group.rows.map((row) => (
        <QuestionRow key={row.id} row={row} columns={columns} />
      ))}
      <UnknownOnPaper rows={group.rows.filter(isUnknownToAll)} columns={columns.length} />
    </tbody>
  );
}

function QuestionRow({ row, columns }: { row: Row; columns: readonly ShownColumn[] }) {
  const { t } = useTranslation();
  return (
    <tr {...says.row} className={isUnknownToAll(row) ? 'unknown-row' : undefined}>
      <th {...says.question} className="question">
        {t(`places:rows.${row.id}`)}
      </th>
      {columns.map(({ id, name }, at) => (
        <td key={id} {...says.cell}>
          <ColumnName name={name} />
          <Said cell={row.cells[at]} row={row} />
        </td>
      ))}
    </tr>
  );
}

/** One sheet holds more when what nobody knows is named together. */
function UnknownOnPaper({ rows, columns }: { rows: readonly Row[]; columns: number }) {
  const { t } = useTranslation();
  if (rows.length === 0) return null;
  return (
    <tr {...says.row} className="unknown-on-paper">
      <th {...says.question} className="question">
        {t('places:cells.unknown')}
      </th>
      <td {...says.cell} colSpan={columns}>
        {rows.map(({ id }) => t(`places:rows.${id}`)).join(' · ')}
      </td>
    </tr>
  );
}

function Said({ cell, row }: { cell: Cell | undefined; row: Row }) {
  const { t } = useTranslation();
  if (!cell) return null;
  return (
    <Fragment>
      {cell.ofKind && cell.state === 'known' ? (
        <span className="of-kind soft small">{t('places:cells.of-kind')} </span>
      ) : null}
      <CellWords cell={cell} row={row.id} />
    </Fragment>
  );
}

/** On a phone the head is out of sight. Hidden from screen readers, which say the column by themselves. */
function ColumnName({ name }: { name: string }) {
  const english = useEnglish();
  return (
    <span className="column-name" aria-hidden="true">
      {english(name)}
    </span>
  );
}

function Sources({ columns }: { columns: readonly ShownColumn[] }) {
  const { t } = useTranslation();
  return (
    <tbody {...says.group}>
      <tr {...says.row}>
        <th {...says.question} className="question">
          {t('places:rows.source')}
        </th>
        {columns.map((column) => (
          <td key={column.id} {...says.cell}>
            <ColumnName name={column.name} />
            {factsOf(column).map((fact) => (
              <SourceLine key={fact.source} fact={fact} />
            ))}
          </td>
        ))}
      </tr>
    </tbody>
  );
}

function factsOf(column: ShownColumn): PackFact[] {
  const facts = 'place' in column ? [column.place.place, column.place.register] : [column.sector];
  return facts.flatMap((fact) =>
    fact ? [{ source: fact.source, seen: fact.seen, asOf: fact.asOf, council: column.council }] : [],
  );
}
