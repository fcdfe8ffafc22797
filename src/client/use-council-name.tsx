import { useCallback } from 'react';
import { scopeKey } from '../domain/scope.ts';
import { useRecords } from './family.tsx';

/** "Central Bedfordshire" for `central-bedfordshire`: a council's name as its pack says it, else worked out from its id. */
export function useCouncilName(): (council: string) => string {
  const packs = useRecords<{ council?: string | null }>('pack', 'content');
  return useCallback(
    (council) =>
      packs.find(({ scope }) => scopeKey(scope) === council)?.record.body.council ??
      council.replaceAll('-', ' ').replace(/\b[a-z]/g, (letter) => letter.toUpperCase()),
    [packs],
  );
}
