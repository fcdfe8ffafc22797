import { useMemo } from 'react';
import { standingPage, voiceScopeOf } from '../../domain/changes/voice.ts';
import type { Child } from '../../domain/children.ts';
import { shortId } from '../../domain/preference/short-id.ts';
import { type SharedWith, type VoicePageBody, voicePageBodySchema } from '../../domain/records/voice-records.ts';
import { type ScopeId, scopeKey } from '../../domain/scope.ts';
import { useHomeScope, useRecords } from '../family.tsx';
import type { SharePlace } from './press-share.ts';

/** A copy that was shared, and how far it has come. */
export type SharedCopyOf = {
  id: string;
  scope: ScopeId;
  state: 'waiting' | 'sent' | 'received' | 'taken-back';
  body: VoicePageBody;
};

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
  const records = useRecords('voice-page');
  return useMemo(
    () =>
      records
        .flatMap(({ scope, record: { id, version, body } }): SharedCopyOf[] => {
          const read = voicePageBodySchema.safeParse(body);
          if (!read.success || !child.ids.includes(read.data.child)) return [];
          const { takenBack, receivedAt } = read.data;
          // Version 0: it lies on this phone only, and goes with the next exchange.
          const way = version === 0 ? 'waiting' : receivedAt ? 'received' : 'sent';
          return [{ id, scope, body: read.data, state: takenBack ? 'taken-back' : way }];
        })
        .sort((a, b) => (a.id < b.id ? -1 : 1)),
    [records, child],
  );
}

/** Those that stand: the newest of each question, place and home. */
export const standingCopies = (copies: readonly SharedCopyOf[]): SharedCopyOf[] =>
  copies.filter(
    (copy) =>
      standingPage(
        copies.filter(({ scope }) => scope === copy.scope),
        copy.body,
      )?.id === copy.id,
  );
