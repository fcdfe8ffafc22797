import { useEffect, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { ageOn } from '../../../domain/help/ages.ts';
import { useCurrentCase } from '../../current-case.tsx';
import { Page } from '../../ui/page.tsx';
import { PrintButton } from '../../ui/print-button.tsx';
import { SyncLine } from '../../ui/sync-line.tsx';
import { usePlaces } from '../../use-places.tsx';
import { useSectors } from '../../use-sectors.tsx';
import { useToday } from '../../use-today.tsx';
import { FilterCard } from './filter-card.tsx';
import { type FilterName, filterNames, filterPlaces, readFilters, sortPlaces, withFilter } from './filter-places.ts';
import { NearCard } from './near-card.tsx';
import { OwnSchools } from './own-schools.tsx';
import { type PlaceView, placeView } from './place-view.ts';
import { SchoolMap } from './school-map.tsx';
import { SchoolRows } from './school-rows.tsx';
import { type Near, useNear } from './use-near.tsx';
import { VisitsCard } from './visits-card.tsx';

const firstShown = 40;

/** Every school and unit the facts on this phone know: a list, a plain map, and how far each is. */
export function SchoolsPage() {
  const { t } = useTranslation();
  const { child } = useCurrentCase();
  const list = useList();
  const { near, shown, places, isFiltered } = list;
  return (
    <Page title={t('schools:title')} back={{ to: '/places', label: t('schools:back') }}>
      <p>{t('schools:intro')}</p>
      {child ? <VisitsCard child={child} /> : null}
      {places.length === 0 ? (
        <p className="card">{t('schools:not-here')}</p>
      ) : (
        <>
          <NearCard />
          <FilterCard {...list} />
          <p role="status">
            {t(isFiltered ? 'schools:count.of' : 'schools:count.all', { count: shown.length, all: places.length })}{' '}
            {list.noAges > 0 ? t('schools:count.no-ages', { count: list.noAges }) : null}{' '}
            {list.noArea > 0 ? t('schools:count.no-area', { count: list.noArea }) : null}
          </p>
          {shown.length > 0 ? (
            <div className="columns">
              <SchoolMap places={shown} near={near} />
              <SchoolList places={shown} near={near} />
            </div>
          ) : (
            <NoneFits clear={list.clear} />
          )}
        </>
      )}
      {child ? <OwnSchools child={child} /> : null}
      <SyncLine />
    </Page>
  );
}

function useList() {
  const { child } = useCurrentCase();
  const today = useToday();
  const [search, setSearch] = useSearchParams();
  const known = usePlaces();
  const sectors = useSectors();
  const { near } = useNear();
  const places = useMemo(() => known.map(placeView), [known]);
  const childAge = child?.born && !child.died ? ageOn(child.born, today) : undefined;
  const filters = readFilters(search, childAge);
  const { shown, ...notKnown } = filterPlaces(places, filters);
  const byName = search.get('sort') === 'name';
  const inOrder = sortPlaces(shown, byName ? undefined : near?.point);
  const set = (name: FilterName, value: string | undefined) =>
    setSearch(withFilter(search, name, value), { replace: true });
  const clear = () => {
    const none = filterNames.reduce((left, name) => withFilter(left, name, undefined), search);
    setSearch(withFilter(none, 'age', childAge === undefined ? undefined : 'all'), { replace: true });
  };
  const used = new Set(places.map(({ sectorId }) => sectorId));
  return {
    ...{ near, places, filters, set, clear, ...notKnown },
    shown: inOrder,
    isFiltered: Object.values(filters).some((value) => value !== undefined),
    sectors: sectors.filter(({ id }) => used.has(id)),
    towns: [...new Set(places.flatMap(({ town }) => town ?? []))].toSorted((a, b) => a.localeCompare(b, 'en-GB')),
    childName: childAge !== undefined && filters.age === childAge ? child?.name : undefined,
  };
}

function SchoolList({ places, near }: { places: readonly PlaceView[]; near: Near | undefined }) {
  const { t } = useTranslation();
  const [search, setSearch] = useSearchParams();
  const [most, setMost] = useState(firstShown);
  const byName = search.get('sort') === 'name';
  // On paper there is nothing to press: the whole list, also when the browser's own menu prints it.
  useEffect(() => {
    const showAll = () => flushSync(() => setMost(places.length));
    addEventListener('beforeprint', showAll);
    return () => removeEventListener('beforeprint', showAll);
  }, [places.length]);
  return (
    <section className="card" aria-labelledby="schools-list">
      <h2 id="schools-list">{t('schools:list.title')}</h2>
      {near?.point ? (
        <div className="row no-print">
          {(['near', 'name'] as const).map((sort) => (
            <button
              key={sort}
              type="button"
              className="chip schools-sort"
              aria-pressed={(sort === 'name') === byName}
              onClick={() =>
                setSearch(withFilter(search, 'sort', sort === 'name' ? 'name' : undefined), { replace: true })
              }
            >
              {t(`schools:list.${sort}`)}
            </button>
          ))}
        </div>
      ) : null}
      <p className="hint">{t('schools:list.order')}</p>
      <div className="todo">
        <SchoolRows places={places.slice(0, most)} near={near} />
      </div>
      {places.length > most ? (
        <button type="button" className="btn quiet no-print" onClick={() => setMost(most + firstShown)}>
          {t('schools:list.more', { count: places.length - most })}
        </button>
      ) : null}
      <PrintButton words={t('schools:print')} />
    </section>
  );
}

function NoneFits({ clear }: { clear: () => void }) {
  const { t } = useTranslation();
  return (
    <section className="card">
      <h2>{t('schools:none.title')}</h2>
      <p>{t('schools:none.words')}</p>
      <button type="button" className="btn" onClick={clear}>
        {t('schools:none.clear')}
      </button>
    </section>
  );
}
