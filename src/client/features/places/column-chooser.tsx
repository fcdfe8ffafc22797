import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { mostColumns } from '../../../domain/places/compare-columns.ts';
import { useEnglish } from '../../i18n/use-english.tsx';
import { Icon } from '../../ui/icon.tsx';
import type { ShownColumn } from './use-columns.tsx';

/** More than a screen of answers helps nobody; typing goes on. */
const mostFound = 12;

/** Kinds without typing; schools by name or town. */
export function ColumnChooser({ all, chosen, onAdd }: ColumnChooserProps) {
  const { t } = useTranslation();
  const english = useEnglish();
  const [typed, setTyped] = useState('');
  const words = useDeferredValue(typed);
  if (chosen.length >= mostColumns) return <p className="soft">{t('places:compare.full')}</p>;
  const found = findColumns(all, words).filter(({ id }) => !chosen.includes(id));
  const shown = words.trim() === '' ? found : found.slice(0, mostFound);
  return (
    <div className="stack">
      <h2>{t('places:compare.add')}</h2>
      <div className="field">
        <label htmlFor="find-column">{t('places:compare.find')}</label>
        <p className="hint" id="find-column-hint">
          {t('places:compare.find-hint')}
        </p>
        <input
          id="find-column"
          type="search"
          autoComplete="off"
          aria-describedby="find-column-hint"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      </div>
      <p role="status" className="small soft">
        {words.trim() === '' ? '' : t('places:compare.found', { count: found.length })}{' '}
        {found.length > shown.length ? t('places:compare.first-found', { count: shown.length }) : ''}
      </p>
      <ul className="todo">
        {shown.map((column) => (
          <li key={column.id}>
            <button type="button" onClick={() => onAdd(column.id)}>
              <Icon name="add" />
              <span className="what">
                <span className="hidden-visually">{t('places:compare.add-one', { name: '' })}</span>
                <b>{english(column.name)}</b>
                {'place' in column ? (
                  <span className="below soft small">
                    {english(
                      [column.place.place?.town ?? column.place.register?.town, column.sector?.name]
                        .filter(Boolean)
                        .join(' · '),
                    )}
                  </span>
                ) : null}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

type ColumnChooserProps = { all: readonly ShownColumn[]; chosen: readonly string[]; onAdd: (id: string) => void };

/** Without words the kinds; with words whatever holds all of them in its name, older name or town. */
function findColumns(all: readonly ShownColumn[], typed: string): ShownColumn[] {
  const wanted = typed.toLocaleLowerCase('en-GB').split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return all.filter(({ kind }) => kind === 'kind');
  return all.filter((column) => {
    const told =
      'place' in column
        ? [column.place.place?.town, column.place.register?.town, column.sector?.name]
        : [column.sector.formerName, ...column.sector.needsSupported];
    const text = [column.name, ...told].join(' ').toLocaleLowerCase('en-GB');
    return wanted.every((word) => text.includes(word));
  });
}
