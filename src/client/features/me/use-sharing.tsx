import { useCallback, useState } from 'react';
import type { Child } from '../../../domain/children.ts';
import { beginsAs } from '../../../domain/records/file-signs.ts';
import type { OwnFile } from '../../../domain/records/me-records.ts';
import {
  filesOf,
  type SharedFileBody,
  type SharedPage,
  type SharedWith,
} from '../../../domain/records/voice-records.ts';
import { withFilesNamed } from '../../../domain/this-is-me/share-page.ts';
import { useChange } from '../../family.tsx';
import { useFiles } from '../../files.tsx';
import { useOwnRoom } from '../../me/own-room.tsx';
import { placeOf, type SharedCopyOf, type SharePlace, useSharePlaces } from '../../me/shared-pages.tsx';
import { orNothing } from '../../me/use-own-media.tsx';
import { useToday } from '../../use-today.tsx';
import { uuidv7 } from '../../uuid.ts';

/** `file`: a picture or a recording is not on this device any more, or is not what it says. Nothing of that page went. */
export type ShareProblem = 'cannot-save' | 'file';

type Told = { id: string; file: SharedFileBody };

/** The press: copies out of the room, page by page. What the press did not name stays where it is. */
export function useSharing(child: Child, files: ReadonlyMap<string, OwnFile>) {
  const change = useChange();
  const today = useToday();
  const places = useSharePlaces(child);
  const copyFile = useCopyFile(files);
  const { forget } = useFiles();
  const [problem, setProblem] = useState<ShareProblem>();

  const shareOne = async (page: SharedPage, place: SharePlace): Promise<ShareProblem | undefined> => {
    const told = new Map<string, Told>();
    const letGo = () => Promise.all([...told.values()].map(({ id }) => forget(place.scope, id)));
    for (const id of new Set(filesOf(page))) {
      const copied = await copyFile(id, place);
      if (typeof copied === 'string') {
        await letGo();
        return copied;
      }
      told.set(id, copied);
    }
    const copy = {
      ...{ id: uuidv7(), child: place.child, from: places.from, on: today, by: 'shared-phone' },
      page: withFilesNamed(page, (id) => told.get(id)?.id ?? id),
      files: [...told.values()],
    };
    const said = await change('share-page', copy, { scope: place.scope });
    if (said.ok) return undefined;
    await letGo();
    return 'cannot-save';
  };

  const share = async (pages: readonly SharedPage[], to: readonly SharedWith[]): Promise<boolean> => {
    setProblem(undefined);
    for (const one of to) {
      const place = placeOf(places, one);
      for (const page of place ? pages : []) {
        const failed = place && (await shareOne(page, place));
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

/** Bytes out of the room and into the place they are shared with; looked at first, so that a photo is a photo. */
function useCopyFile(files: ReadonlyMap<string, OwnFile>) {
  const room = useOwnRoom();
  const { keepBytes } = useFiles();
  return useCallback(
    async (id: string, { scope, child }: SharePlace): Promise<Told | ShareProblem> => {
      const own = files.get(id);
      const bytes = own && (await orNothing(room.readFile(own)));
      if (!bytes || !beginsAs(own.type, bytes)) return 'file';
      const kept = await keepBytes(scope, bytes, { child, name: own.kind, type: own.type });
      return kept.ok ? { id: kept.id, file: kept.file } : kept.problem;
    },
    [files, room, keepBytes],
  );
}
