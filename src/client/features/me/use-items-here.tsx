import { useMemo } from 'react';
import { useOwnState } from '../../me/own-room.tsx';
import { type SpaceItem, spaceItems } from '../../me/space-items.ts';
import { useFilesAway } from '../../me/use-files-away.tsx';

const none: readonly SpaceItem[] = [];

/**
 * What takes up space on this device. Not what lies on another one of theirs: letting that go would free nothing here, and
 * take it from there.
 */
export function useItemsHere(): { items: readonly SpaceItem[]; isKnown: boolean } {
  const { records } = useOwnState();
  const all = useMemo(() => spaceItems(records), [records]);
  const files = useMemo(() => new Map(all.flatMap(({ id, file }) => (file ? [[id, file]] : []))), [all]);
  const away = useFilesAway(files);
  const items = useMemo(() => (away ? all.filter(({ id }) => !away.has(id)) : none), [all, away]);
  return { items, isKnown: away !== undefined };
}
