import { useEffect, useState } from 'react';
import type { OwnFile } from '../../domain/records/me-records.ts';
import { useOwnRoom } from './own-room.tsx';
import { orNothing } from './use-own-media.tsx';

/** Files whose bytes are not on this device, by their id; nothing until that is known. */
export function useFilesAway(files: ReadonlyMap<string, OwnFile>): ReadonlySet<string> | undefined {
  const room = useOwnRoom();
  const [away, setAway] = useState<ReadonlySet<string>>();
  useEffect(() => {
    let left = false;
    const look = async () => {
      const all = [...files.values()];
      const isHere = await Promise.all(all.map((file) => orNothing(room.hasFile(file))));
      // A disk that cannot be read says nothing about where they are.
      if (!left) setAway(new Set(all.flatMap(({ id }, at) => (isHere[at] === false ? id : []))));
    };
    void look();
    return () => {
      left = true;
    };
  }, [room, files]);
  return away;
}
