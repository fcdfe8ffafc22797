import { useCallback, useMemo } from 'react';
import { profileId } from '../../../domain/changes/me-profile.ts';
import {
  besideForms,
  type MeBesideBody,
  type MeProfileBody,
  meBesideBodySchema,
  meProfileBodySchema,
  type ProfilePick,
} from '../../../domain/records/me-profile-records.ts';
import { useOwnRoom, useOwnState } from '../../me/own-room.tsx';

export type ProfilePlace = MeProfileBody['chosen'][number]['on'];

/** What they chose to show, and the ways to change that. */
export function useProfile() {
  const room = useOwnRoom();
  const { records } = useOwnState();
  const record = records.get(profileId);
  const profile: MeProfileBody = useMemo(
    () => (record ? meProfileBodySchema.parse(record.body) : { chosen: [] }),
    [record],
  );
  const choose = useCallback(
    (on: ProfilePlace, picks: readonly ProfilePick[]) => room.say('me-profile-put', { on, picks }),
    [room],
  );
  const take = useCallback(
    (on: ProfilePlace, picks: readonly ProfilePick[]) => room.say('me-profile-take', { on, picks }),
    [room],
  );
  return { profile, choose, take };
}

/** The second versions beside answers, in the order of their forms. */
export function useAllBesides(): (question: string) => readonly MeBesideBody[] {
  const { records } = useOwnState();
  const all = useMemo(
    () =>
      [...records.values()]
        .filter(({ kind }) => kind === 'me-beside')
        .map(({ body }) => meBesideBodySchema.parse(body))
        .sort((one, other) => besideForms.indexOf(one.form) - besideForms.indexOf(other.form)),
    [records],
  );
  return (question) => all.filter((one) => one.question === question);
}
