import { useEffect, useState } from 'react';
import type { OwnFile } from '../../domain/records/me-records.ts';
import { useOwnRoom } from './own-room.tsx';
import { orNothing } from './use-own-media.tsx';

/** An address of the file's bytes for as long as the screen shows them; `gone` when they are not on this device. */
export function useOwnUrl(file: OwnFile | undefined): string | 'gone' | undefined {
  const room = useOwnRoom();
  const [shown, setShown] = useState<{ id: string; url: string | 'gone' }>();
  const { id, key, size, type } = file ?? {};
  useEffect(() => {
    if (id === undefined || key === undefined || size === undefined) return undefined;
    let url: string | undefined;
    let left = false;
    void orNothing(room.readFile({ id, key, size })).then((bytes) => {
      if (left) return;
      url = bytes && URL.createObjectURL(new Blob([bytes], { type: type ?? '' }));
      setShown({ id, url: url ?? 'gone' });
    });
    return () => {
      left = true;
      if (url) URL.revokeObjectURL(url);
    };
  }, [room, id, key, size, type]);
  return shown && shown.id === id ? shown.url : undefined;
}
