import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { ScopeId } from '../domain/scope.ts';
import { useFilesDesk, useSession } from './family.tsx';
import type { FilesDesk, KeptFile, OpenedFile } from './sync/files-desk.ts';
import { type FileState, fileState } from './sync/files-state.ts';

export type Files = {
  /** Keeps a photo (made small, without its place) or another file: bytes sealed on this device, then its record. */
  keep(scope: ScopeId, file: File, about: { child: string }): Promise<KeptFile>;
  /** Keeps bytes as they are; whoever asked says with a change of their own what they are, or forgets them. */
  keepBytes: FilesDesk['keepBytes'];
  forget: FilesDesk['forget'];
  /** The file's bytes, fetched first where they are not here. Also for a council's `document`. */
  open(scope: ScopeId, id: string): Promise<OpenedFile>;
  remove(scope: ScopeId, id: string): Promise<{ ok: boolean }>;
  /** Unknown for a moment, until the device has been looked at. Words: `files:state.<state>`. */
  state(id: string): FileState | undefined;
};

const never = () => () => undefined;
const nothing = () => undefined;

/** Photos and files: kept on this device at once, sent and fetched by themselves. Words never wait for them. */
export function useFiles(): Files {
  const openDesk = useFilesDesk();
  const [desk, setDesk] = useState<FilesDesk>();
  useEffect(() => {
    let isHere = true;
    openDesk().then(
      (opened) => isHere && setDesk(opened),
      // The disk fails: whoever keeps or opens a file is told then.
      ifDisk(() => undefined),
    );
    return () => {
      isHere = false;
    };
  }, [openDesk]);
  const held = useSyncExternalStore(desk?.subscribe ?? never, desk?.held ?? nothing);
  const { person } = useSession();
  return useMemo(
    () => ({
      keep: (scope, file, about) => openDesk().then((opened) => opened.keep(scope, file, about), ifDisk(cannotSave)),
      keepBytes: (scope, bytes, about) =>
        openDesk().then((opened) => opened.keepBytes(scope, bytes, about), ifDisk(cannotSave)),
      forget: (scope, id) =>
        openDesk().then(
          (opened) => opened.forget(scope, id),
          ifDisk(() => undefined),
        ),
      open: (scope, id) => openDesk().then((opened) => opened.open(scope, id), ifDisk(cannotSave)),
      remove: (scope, id) => openDesk().then((opened) => opened.remove(scope, id), ifDisk(cannotSave)),
      state: (id) => held && fileState(held, person !== undefined, id),
    }),
    [openDesk, held, person],
  );
}

const cannotSave = () => ({ ok: false, problem: 'cannot-save' }) as const;

function ifDisk<T>(then: () => T): (error: unknown) => T {
  return (error) => {
    if (error instanceof Error && error.name === 'DiskFailure') return then();
    throw error;
  };
}
