import { useState } from 'react';
import type { Child } from '../../../domain/children.ts';
import type { OwnFile } from '../../../domain/records/me-records.ts';
import { filesOf, type SharedPage, type SharedWith } from '../../../domain/records/voice-records.ts';
import { useChange } from '../../family.tsx';
import { useFiles } from '../../files.tsx';
import { useOwnRoom } from '../../me/own-room.tsx';
import { pressShare, type ShareProblem } from '../../me/press-share.ts';
import { placeOf, type SharedCopyOf, useSharePlaces } from '../../me/shared-pages.tsx';
import { orNothing } from '../../me/use-own-media.tsx';
import { useToday } from '../../use-today.tsx';

/** The press that shares, page by page, and the press that takes one back. */
export function useSharing(child: Child, files: ReadonlyMap<string, OwnFile>) {
  const room = useOwnRoom();
  const change = useChange();
  const on = useToday();
  const places = useSharePlaces(child);
  const { keepBytes, forget } = useFiles();
  const [problem, setProblem] = useState<ShareProblem>();
  const parts = { change, keepBytes, forget, read: (file: OwnFile) => orNothing(room.readFile(file)) };

  const share = async (pages: readonly SharedPage[], to: readonly SharedWith[]): Promise<boolean> => {
    setProblem(undefined);
    for (const one of to) {
      const place = placeOf(places, one);
      for (const page of place ? pages : []) {
        const failed = place && (await pressShare(parts, { page, files, place, from: places.from, on }));
        if (!failed) continue;
        setProblem(failed);
        return false;
      }
    }
    return true;
  };

  const takeBack = async ({ id, scope, state, body }: SharedCopyOf): Promise<boolean> => {
    const args = { id, from: body.from, sent: state !== 'waiting' };
    const said = await change('take-back-page', args, { scope });
    setProblem(said.ok ? undefined : said.problem);
    if (said.ok) for (const file of body.page ? filesOf(body.page) : []) await forget(scope, file);
    return said.ok;
  };
  return { places, problem, share, takeBack };
}
