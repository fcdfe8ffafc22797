import { useCallback, useEffect, useRef, useState } from 'react';
import { useOwnRoom } from '../../me/own-room.tsx';
import type { SpaceItem } from '../../me/space-items.ts';
import { orNothing } from '../../me/use-own-media.tsx';

/**
 * Takes things out of their answers at once; their bytes go when this is left. On a device so full that not even that can
 * be written down, the bytes go first: they were asked twice.
 */
export function useLettingGo() {
  const room = useOwnRoom();
  const [going, setGoing] = useState<readonly SpaceItem[]>([]);
  const [freed, setFreed] = useState(0);
  const last = useRef(going);
  last.current = going;
  const say = useCallback(
    async (sayings: SpaceItem['drop']) => {
      let isSaid = true;
      for (const { name, args } of sayings) isSaid = (await room.say(name, args)).ok && isSaid;
      return isSaid;
    },
    [room],
  );
  const letGo = useCallback(
    async (items: readonly SpaceItem[]) => {
      for (const item of items) {
        if (await say(item.drop)) {
          setGoing((before) => [...before, item]);
          continue;
        }
        for (const id of item.bytes) await orNothing(room.dropFile(id));
        await say(item.drop);
        setFreed((before) => before + item.size);
      }
    },
    [room, say],
  );
  const undo = useCallback(async () => {
    for (const item of last.current) {
      if (!(await say(item.restore))) return;
      setGoing((before) => before.filter((one) => one !== item));
    }
  }, [say]);
  useEffect(
    () => () => {
      // Needs no key: it is done also when the door was closed meanwhile.
      const bytes = last.current.flatMap((item) => item.bytes);
      void Promise.all(bytes.map((id) => orNothing(room.dropFile(id)))).then(() => room.retry());
    },
    [room],
  );
  return { going, freed, letGo, undo };
}
