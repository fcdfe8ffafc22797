import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import { ageOn } from '../../../domain/help/ages.ts';
import { useCurrentCase } from '../../current-case.tsx';
import { useToday } from '../../use-today.tsx';
import { diagnosisAnswers, type Filters } from './narrow.ts';

const names = ['q', 'age', 'area', 'diagnosis', 'open', 'topic', 'all', 'more'] as const;
type Name = (typeof names)[number];
export type Wanted = Partial<Record<Name, string | undefined>>;

export type Asked = {
  words: string;
  filters: Filters;
  /** The age is that of the child on screen, because nobody chose one. */
  isChildsAge: boolean;
  /** Something was typed, chosen or narrowed: answers stand here instead of the beginning. */
  isAsking: boolean;
  /** How often "show more" was pressed. */
  more: number;
};

/** A pause in typing after which the address follows. Safari refuses more than 100 changes of it in 30 seconds. */
const addressMs = 300;

/**
 * What is asked on the Help screen, kept in the address: `/help?q=words&age=7`. An answer can be left and come back to,
 * and shared. `age=any` says that the child's own age is not to narrow anything.
 */
export function useAsked(): { asked: Asked; want: (wanted: Wanted) => void; type: (words: string) => void } {
  const [search, setSearch] = useSearchParams();
  const { child } = useCurrentCase();
  const today = useToday();
  const { words, type } = useTyped(search.get('q') ?? '', setSearch);
  const childsAge = child?.born && !child.died ? ageOn(child.born, today) : undefined;
  const asked = useMemo(() => readAsked(search, words, childsAge), [search, words, childsAge]);
  const want = useCallback(
    (wanted: Wanted) => setSearch((before) => changed(before, wanted), { replace: true }),
    [setSearch],
  );
  return { asked, want, type };
}

type SetSearch = ReturnType<typeof useSearchParams>[1];

/** What stands in the box at once, and in the address a moment later. */
function useTyped(inAddress: string, setSearch: SetSearch) {
  const [typed, setTyped] = useState<string>();
  const written = useRef(inAddress);
  useEffect(() => {
    // Another address was chosen, by a link or by Back: the box says what it says.
    if (written.current !== inAddress) setTyped(undefined);
    written.current = inAddress;
  }, [inAddress]);
  useEffect(() => {
    if (typed === undefined || typed === written.current) return;
    const timer = setTimeout(() => {
      written.current = typed;
      setSearch((before) => changed(before, { q: typed, more: undefined }), { replace: true });
    }, addressMs);
    return () => clearTimeout(timer);
  }, [typed, setSearch]);
  return { words: typed ?? inAddress, type: setTyped as (words: string) => void };
}

function changed(before: URLSearchParams, wanted: Wanted): URLSearchParams {
  const after = new URLSearchParams(before);
  for (const [name, value] of Object.entries(wanted)) {
    if (value) after.set(name, value);
    else after.delete(name);
  }
  return after;
}

function readAsked(search: URLSearchParams, words: string, childsAge: number | undefined): Asked {
  const get = (name: Name) => search.get(name) ?? undefined;
  const age = get('age');
  const chosen = age !== undefined && /^\d{1,2}$/.test(age) ? Number(age) : undefined;
  const isChildsAge = age === undefined && childsAge !== undefined;
  const filters: Filters = {
    age: isChildsAge ? childsAge : chosen,
    area: get('area'),
    diagnosis: diagnosisAnswers.find((one) => one === get('diagnosis')),
    open: get('open') !== undefined,
    topic: get('topic'),
  };
  const isNarrowed = chosen !== undefined || filters.area || filters.diagnosis || filters.open || filters.topic;
  return {
    words,
    filters,
    isChildsAge,
    isAsking: words.trim() !== '' || Boolean(isNarrowed) || get('all') !== undefined,
    more: Number(/^\d{1,3}$/.exec(get('more') ?? '')?.[0] ?? 0),
  };
}
