import { useMemo } from 'react';
import { isSameService, type SavedService, savedHelpId, savedHelpSchema } from '../domain/records/saved-records.ts';
import type { ScopeId } from '../domain/scope.ts';
import { useChange, useDevice, useRecords, useSession } from './family.tsx';
import { readSaved, savedKey } from './kept-saved.ts';

export type SavedHelp = {
  /** Oldest first. */
  saved: SavedService[];
  /** Of the person who is signed in, on all their phones; or of this device alone. */
  where: 'account' | 'device';
  isSaved: (service: Pick<SavedService, 'council' | 'service'>) => boolean;
  save: (service: SavedService) => Promise<{ ok: boolean }>;
  unsave: (service: SavedService) => Promise<{ ok: boolean }>;
};

/** Who can help, saved by the person on this phone. What was saved without an account is theirs from sign-in on. */
export function useSavedHelp(): SavedHelp {
  const { person } = useSession();
  const { setting, alterSetting } = useDevice();
  const records = useRecords(savedHelpId, 'person');
  const change = useChange();
  const kept = setting(savedKey);
  return useMemo(() => {
    const own = records.flatMap(({ record }) => savedHelpSchema.safeParse(record.body).data?.saved ?? []);
    const here = readSaved(kept);
    const saved = [...own, ...here.filter((one) => !own.some((other) => isSameService(one, other)))];
    const scope: ScopeId | undefined = person === undefined ? undefined : `person:${person}`;
    const without = (kept: unknown, service: SavedService) =>
      readSaved(kept).filter((one) => !isSameService(one, service));
    return {
      saved,
      where: scope ? 'account' : 'device',
      isSaved: (service) => saved.some((one) => isSameService(one, service)),
      save: async (service) =>
        scope
          ? change('save-help', service, { scope })
          : alterSetting(savedKey, (before) => [...without(before, service), service]),
      unsave: async (service) => {
        const gone = await alterSetting(savedKey, (before) => without(before, service));
        const { council, service: id } = service;
        return gone.ok && scope ? change('unsave-help', { council, service: id }, { scope }) : gone;
      },
    };
  }, [records, kept, person, change, alterSetting]);
}
