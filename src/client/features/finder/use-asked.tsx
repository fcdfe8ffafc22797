import { useCallback, useEffect, useMemo } from 'react';
import type { FinderAnswer } from '../../../domain/finder/finder-graph.ts';
import { type Asked, readHistory, withAsked } from '../../../domain/finder/finder-history.ts';
import { useDevice } from '../../family.tsx';
import { useToday } from '../../use-today.tsx';

const key = 'finder-asked';

/** What was asked on this device and found; `keep` writes the list anew. Never part of what syncs. */
export function useAsked(): { asked: readonly Asked[]; keep: (asked: readonly Asked[]) => void } {
  const { setting, keepSetting } = useDevice();
  const kept = setting(key);
  const asked = useMemo(() => readHistory(kept), [kept]);
  const keep = useCallback((next: readonly Asked[]) => void keepSetting(key, next), [keepSetting]);
  return { asked, keep };
}

/** Puts an answer on the list once it is shown, unless it is one that nobody else should find on this phone. */
export function useKeepAsked(
  path: string,
  { id, unkept }: FinderAnswer,
  found: readonly { service: { name: string } }[],
): void {
  const { asked, keep } = useAsked();
  const on = useToday();
  const names = found.map(({ service }) => service.name).join('\n');
  useEffect(() => {
    if (unkept || names === '') return;
    const next = withAsked(asked, { path, answer: id, on, found: names.split('\n') });
    if (next !== asked) keep(next);
  }, [asked, keep, path, id, unkept, on, names]);
}
