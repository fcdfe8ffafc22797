import { useCallback, useEffect, useMemo, useState } from 'react';
import { scopeKey } from '../domain/scope.ts';
import { type CouncilList, councilListSchema } from '../protocol/content.ts';
import type { ProblemCode } from '../protocol/problems.ts';
import { useContentShelf, useDevice, useRecords } from './family.tsx';
import { addCouncil, chosenCouncils, fetchCouncilList, ownCouncil, removeCouncil } from './sync/content.ts';
import { useCouncilName } from './use-council-name.tsx';

export type Council = {
  id: string;
  name: string;
  /** The first council stays for good. */
  isOwn: boolean;
  /** `coming`: chosen, and not on the device yet. */
  state: 'here' | 'coming' | 'not-here';
  services: number;
  places: number;
  /** About how much a phone keeps of it; not known of a pack that came before anybody asked for the list. */
  bytes?: number | undefined;
};

const listKey = 'council-list';

/** Whose packs this device keeps, whose others there are as far as it has heard, and the ways to add and remove one. */
export function useCouncils() {
  const shelf = useContentShelf();
  const { setting } = useDevice();
  const heard = setting(listKey);
  const [problem, setProblem] = useState<ProblemCode>();
  const chosen = chosenCouncils({ setting });
  const held = useHeld();
  const nameOf = useCouncilName();
  const list = useMemo(() => councilListSchema.safeParse({ councils: heard }).data?.councils ?? [], [heard]);
  useEffect(() => {
    let isOver = false;
    void fetchCouncilList().then((found) => {
      if (isOver) return;
      setProblem(found.ok ? undefined : found.problem);
      if (found.ok) void shelf.keepSetting(listKey, found.councils);
    });
    return () => {
      isOver = true;
    };
  }, [shelf]);
  const add = useCallback((council: string) => addCouncil(shelf, council), [shelf]);
  const remove = useCallback((council: string) => removeCouncil(shelf, council), [shelf]);
  const ids = [...new Set([...chosen, ...list.map(({ id }) => id)])];
  const councils = ids.map((id): Council => {
    const known = list.find((one) => one.id === id);
    const here = held.get(id);
    const isChosen = chosen.includes(id);
    return {
      ...{ id, name: known?.name ?? nameOf(id), isOwn: id === ownCouncil, bytes: known?.bytes },
      state: isChosen ? (here ? 'here' : 'coming') : 'not-here',
      services: here?.services ?? known?.services ?? 0,
      places: here?.places ?? known?.places ?? 0,
    };
  });
  return { councils, hasHeard: Array.isArray(heard), problem, add, remove };
}

type Counts = Pick<CouncilList['councils'][number], 'services' | 'places'>;

/** What is on this device of each council, counted there: no signal needed. */
function useHeld(): Map<string, Counts> {
  const services = useRecords('service', 'content');
  const places = useRecords('place', 'content');
  const registers = useRecords('register', 'content');
  return useMemo(() => {
    const held = new Map<string, { services: number; places: Set<unknown> }>();
    const of = (scope: Parameters<typeof scopeKey>[0]) => {
      const found = held.get(scopeKey(scope)) ?? { services: 0, places: new Set() };
      held.set(scopeKey(scope), found);
      return found;
    };
    for (const { scope } of services) of(scope).services += 1;
    // A school of the pack and of the register is one place.
    for (const { scope, record } of [...places, ...registers]) of(scope).places.add(record.body.urn ?? record.id);
    return new Map([...held].map(([id, one]) => [id, { services: one.services, places: one.places.size }]));
  }, [services, places, registers]);
}
