import { useMemo } from 'react';
import { standingCopy, voiceScopeOf } from '../../domain/changes/voice-copies.ts';
import type { Child } from '../../domain/children.ts';
import { shortId } from '../../domain/preference/short-id.ts';
import { voiceProfileBodySchema } from '../../domain/records/voice-profile-records.ts';
import { type SharedWith, voicePageBodySchema } from '../../domain/records/voice-records.ts';
import { scopeKey } from '../../domain/scope.ts';
import { useHomeScope, useRecords } from '../family.tsx';
import type { CopyThere, SharePlace } from './press-share.ts';

/** A copy that was shared, of one answer (`question`) or of their page (`form`), and how far it has come. */
export type SharedCopyOf = CopyThere;

export type SharePlaces = { from: string; home: SharePlace; all: SharePlace | undefined };

/** School and council are there only for a child with a council record. */
export function useSharePlaces(child: Child): SharePlaces {
  const own = useHomeScope();
  return useMemo(() => {
    const home = child.home?.scope ?? own;
    const ref = child.caseScope && scopeKey(child.caseScope);
    return {
      from: shortId(home),
      home: { scope: home, child: child.key },
      all: ref === undefined ? undefined : { scope: voiceScopeOf(ref), child: ref },
    };
  }, [child, own]);
}

export const placeOf = (places: SharePlaces, to: SharedWith): SharePlace | undefined =>
  to === 'home' ? places.home : places.all;

/** Every copy of this child's that this phone may see, the oldest first: ids are made in the order of time. */
export function useSharedCopies(child: Child): SharedCopyOf[] {
  const pages = useRecords('voice-page');
  const profiles = useRecords('voice-profile');
  return useMemo(
    () =>
      [
        ...pages.map((found) => ({ ...found, read: voicePageBodySchema.safeParse(found.record.body) })),
        ...profiles.map((found) => ({ ...found, read: voiceProfileBodySchema.safeParse(found.record.body) })),
      ]
        .flatMap(({ scope, record: { id, version }, read }): SharedCopyOf[] => {
          if (!read.success || !child.ids.includes(read.data.child)) return [];
          const { takenBack, receivedAt } = read.data;
          // Version 0: it lies on this phone only, and goes with the next exchange.
          const way = version === 0 ? 'waiting' : receivedAt ? 'received' : 'sent';
          return [{ id, scope, body: read.data, state: takenBack ? 'taken-back' : way }];
        })
        .sort((a, b) => (a.id < b.id ? -1 : 1)),
    [pages, profiles, child],
  );
}

/** Those that stand: the newest of each question or page, place and home. */
export const standingCopies = (copies: readonly SharedCopyOf[]): SharedCopyOf[] =>
  copies.filter(
    (copy) =>
      standingCopy(
        copies.filter(({ scope }) => scope === copy.scope),
        copy.body,
      )?.id === copy.id,
  );
