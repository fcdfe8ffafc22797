import { useEffect, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { type ColumnId, columnsOf } from '../../../domain/places/compare-columns.ts';
import type { Column } from '../../../domain/places/compare-rows.ts';
import { useEnglish } from '../../i18n/use-english.tsx';
import { useCompareList } from '../../use-compare-list.tsx';
import { usePackWords } from '../../use-pack-words.tsx';
import { type KnownPlace, usePlaces } from '../../use-places.tsx';
import { type KnownSector, useSectors } from '../../use-sectors.tsx';

export type ShownColumn = Column & { address: string; kind: 'kind' | 'place'; council: string };

/** Everything that can stand in a column, in the packs' order: kinds first. */
export function useAllColumns(): ShownColumn[] {
  const sectors = useSectors();
  const places = usePlaces();
  return useMemo(() => {
    const seen = new Set<string>();
    const kinds = sectors.flatMap((sector) => {
      if (seen.has(sector.id)) return [];
      seen.add(sector.id);
      return [columnOfSector(sector)];
    });
    return [...kinds, ...places.map((place) => columnOfPlace(place, sectors))];
  }, [sectors, places]);
}

function columnOfSector(sector: KnownSector): ShownColumn {
  const address = `/places/kinds/${sector.id}?council=${sector.council}`;
  return { id: sector.id, name: sector.name, sector, address, kind: 'kind', council: sector.council };
}

function columnOfPlace(place: KnownPlace, sectors: readonly KnownSector[]): ShownColumn {
  const sector = sectors.find((one) => one.id === place.place?.sectorId && one.council === place.council);
  const { id, name, council } = place;
  return { id, name, sector, place, address: `/places/schools/${id}`, kind: 'place', council };
}

/** The same columns as their readers see them: their council's texts in the language of the screens. */
export function useColumnsInLanguage(columns: readonly ShownColumn[]): ShownColumn[] {
  const inLanguage = usePackWords();
  const english = useEnglish();
  return columns.map((column): ShownColumn => {
    const { council, sector } = column;
    const kind = sector && inLanguage({ kind: 'sector', council, record: `sector-${sector.id}` }, sector);
    if (!('place' in column)) return kind ? { ...column, sector: kind } : column;
    const { place, register, ...facts } = column.place;
    const shown = place && inLanguage({ kind: 'place', council, record: column.id }, place);
    const status = register?.status && english(register.status);
    const told = { ...facts, ...(shown && { place: shown }), ...(register && { register: { ...register, status } }) };
    return { ...column, sector: kind, place: told };
  });
}

/**
 * What stands side by side: what the address says, else what was compared last on this device. Every change goes into
 * both, so that closing the app loses nothing and an address can be kept.
 */
export function useColumns() {
  const [search, setSearch] = useSearchParams();
  const { columns: kept, keep } = useCompareList();
  const all = useAllColumns();
  const asked = search.get('with');
  const ids = useMemo(() => (asked === null ? [...kept] : columnsOf(asked)), [asked, kept]);
  const columns = useMemo(() => ids.flatMap((id) => all.find((one) => one.id === id) ?? []), [ids, all]);
  const shown = columns.map((one) => one.id).join();
  // A link with columns in it is what somebody compares now, also after closing.
  useEffect(() => {
    if (columnsOf(shown).length >= 2) keep(columnsOf(shown));
  }, [shown, keep]);
  const set = (next: readonly ColumnId[]) => {
    keep(next);
    setSearch(next.length > 0 ? { with: next.join(',') } : {}, { replace: true });
  };
  return { all, ids, columns, gone: all.length > 0 ? ids.length - columns.length : 0, set };
}
