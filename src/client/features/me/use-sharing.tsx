import { useState } from 'react';
import type { Child } from '../../../domain/children.ts';
import type { OwnFile } from '../../../domain/records/me-records.ts';
import type { SharedWith } from '../../../domain/records/voice-records.ts';
import { useChange } from '../../family.tsx';
import { useFiles } from '../../files.tsx';
import { useOwnRoom } from '../../me/own-room.tsx';
import { type Going, pressShare, pressTakeBack, type ShareProblem } from '../../me/press-share.ts';
import { placeOf, type SharedCopyOf, useSharePlaces } from '../../me/shared-pages.tsx';
import { orNothing } from '../../me/use-own-media.tsx';
import { useToday } from '../../use-today.tsx';

/** The press that shares, copy by copy, and the press that takes one back. */
export function useSharing(child: Child, files: ReadonlyMap<string, OwnFile>) {
  const room = useOwnRoom();
  const change = useChange();
  const on = useToday();
  const places = useSharePlaces(child);
  const { keepBytes, forget } = useFiles();
  const [problem, setProblem] = useState<ShareProblem>();
  const parts = { change, keepBytes, forget, read: (file: OwnFile) => orNothing(room.readFile(file)) };

  const share = async (copies: readonly Going[], to: readonly SharedWith[]): Promise<boolean> => {
    setProblem(undefined);
    for (const one of to) {
      const place = placeOf(places, one);
      for (const going of place ? copies : []) {
        const failed = place && (await pressShare(parts, { ...going, files, place, from: places.from, on }));
        if (!failed) continue;
        setProblem(failed);
        return false;
      }
    }
    return true;
  };

  const takeBack = async (copy: SharedCopyOf): Promise<boolean> => {
    const failed = await pressTakeBack(parts, copy);
    setProblem(failed);
    return failed === undefined;
  };
  return { places, problem, share, takeBack };
}
