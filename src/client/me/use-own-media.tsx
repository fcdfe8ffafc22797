import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { OwnFile } from '../../domain/records/me-records.ts';
import type { Question } from '../../domain/this-is-me/question-set.ts';
import type { AgeModeId } from '../../domain/this-is-me/this-is-me.ts';
import type { OwnRoom, OwnSaid } from '../store/own-room.ts';
import { uuidv7 } from '../uuid.ts';
import { useOwnRoom, useOwnState } from './own-room.tsx';
import { useAnswer } from './use-answer.tsx';

export type MediaProblem = 'cannot-save' | 'locked' | 'too-big';
/** The largest that is kept (issue 5). */
export const mostMediaBytes = 25_000_000;

export type OwnMedia = {
  files: readonly OwnFile[];
  problem: MediaProblem | undefined;
  /**
   * Bytes first, then the answer; the file it takes the place of goes last. Nothing when it could not be kept. `id`: of
   * the draft it was, so that a draft that is left over is known for one.
   */
  keep(blob: Blob, about?: { id?: string; seconds?: number }, instead?: OwnFile): Promise<OwnFile | undefined>;
  /** What found no room on the device: held in memory while this screen is open. */
  unkept: readonly Blob[];
  retry(): Promise<void>;
  /** What it shows, for those who cannot see or hear it. */
  describe(file: OwnFile, words: string): Promise<OwnSaid>;
  remove(file: OwnFile): Promise<void>;
  /** Without a way back of its own. */
  discard(file: OwnFile): Promise<void>;
  /** The last one that was taken out, as long as this screen is open. */
  removed: OwnFile | undefined;
  restore(): Promise<void>;
};

/** The drawings, photos or recordings of one answer. */
export function useOwnMedia(question: Question, mode: AgeModeId, kind: OwnFile['kind']): OwnMedia {
  const room = useOwnRoom();
  const { answer, addFile, dropFile } = useAnswer(question.id, mode);
  const [problem, setProblem] = useState<MediaProblem>();
  const { removed, setRemoved } = useRemoved(room);
  const files = useMemo(() => (answer?.files ?? []).filter((file) => file.kind === kind), [answer, kind]);
  const judge = useCallback((said: OwnSaid): boolean => {
    setProblem(said.ok ? undefined : 'problem' in said ? said.problem : 'cannot-save');
    return said.ok;
  }, []);
  const tryToKeep = useCallback<OwnMedia['keep']>(
    async (blob, { id = uuidv7(), ...about } = {}, instead) => {
      if (blob.size === 0 || blob.size > mostMediaBytes) {
        setProblem('too-big');
        return undefined;
      }
      const ref = await orNothing(room.keepFile(id, new Uint8Array(await blob.arrayBuffer())));
      if (!ref) {
        setProblem('cannot-save');
        return undefined;
      }
      const words = instead?.words ? { words: instead.words } : {};
      const file: OwnFile = { ...ref, kind, type: bareType(blob.type), ...about, ...words };
      if (judge(await addFile(kind, file, instead?.id))) {
        if (instead) await orNothing(room.dropFile(instead.id));
        return file;
      }
      await orNothing(room.dropFile(ref.id));
      return undefined;
    },
    [room, kind, addFile, judge],
  );
  const { keep, unkept, retry } = useUnkeptFiles(tryToKeep, kind);
  return {
    ...{ files, problem, keep, removed, unkept, retry },
    describe: async (file, words) => {
      const { words: _, ...bare } = file;
      const said = await addFile(kind, words.trim() ? { ...bare, words } : bare);
      judge(said);
      return said;
    },
    remove: async (file) => {
      if (judge(await dropFile(kind, file.id))) setRemoved(file);
    },
    discard: async (file) => {
      if (judge(await dropFile(kind, file.id))) await orNothing(room.dropFile(file.id));
    },
    restore: async () => {
      if (removed && judge(await addFile(kind, removed))) setRemoved(undefined);
    },
  };
}

type Keep = OwnMedia['keep'];

/** Photos wait beside each other; of a drawing or a recording the latest is the one that counts. */
function useUnkeptFiles(tryToKeep: Keep, kind: OwnFile['kind']) {
  const [unkept, setUnkept] = useState<readonly Parameters<Keep>[]>([]);
  const { isFull } = useOwnState();
  const keep = useCallback<Keep>(
    async (...asked) => {
      const file = await tryToKeep(...asked);
      const isHeld = !file && asked[0].size > 0 && asked[0].size <= mostMediaBytes;
      setUnkept((before) => {
        const others = kind === 'photo' ? before.filter(([blob]) => blob !== asked[0]) : [];
        return isHeld ? [...others, asked] : others;
      });
      return file;
    },
    [tryToKeep, kind],
  );
  const retry = useCallback(async () => {
    for (const asked of unkept) if (!(await keep(...asked))) return;
  }, [unkept, keep]);
  const again = useRef(retry);
  again.current = retry;
  useEffect(() => {
    if (!isFull) void again.current();
  }, [isFull]);
  return { keep, retry, unkept: useMemo(() => unkept.map(([blob]) => blob), [unkept]) };
}

/** The bytes of what was taken out go when it cannot come back any more: with the next one, or with the screen. */
function useRemoved(room: OwnRoom) {
  const [removed, show] = useState<OwnFile>();
  const last = useRef<OwnFile>(undefined);
  const setRemoved = useCallback(
    (file: OwnFile | undefined) => {
      if (last.current && file) void orNothing(room.dropFile(last.current.id));
      last.current = file;
      show(file);
    },
    [room],
  );
  useEffect(
    () => () => {
      if (last.current) void orNothing(room.dropFile(last.current.id));
    },
    [room],
  );
  return { removed, setRemoved };
}

/** `audio/webm` of `audio/webm;codecs=opus`. */
const bareType = (type: string): string => type.split(';')[0]?.trim() ?? '';

/** A disk that is full or gone is told to the person; everything else is a bug. */
export async function orNothing<T>(work: Promise<T>): Promise<T | undefined> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof Error && error.name === 'DiskFailure') return undefined;
    throw error;
  }
}
