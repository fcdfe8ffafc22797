import { createContext, type ReactNode, useContext, useEffect, useState, useSyncExternalStore } from 'react';
import type { Child } from '../../domain/children.ts';
import { useOwnRooms } from '../family.tsx';
import type { OwnRoom, OwnState } from '../store/own-room.ts';

const OwnRoomContext = createContext<OwnRoom | undefined>(undefined);

type Opening = { room?: OwnRoom; failed?: true };

/**
 * The room of one young person for everything inside. Closed again when they leave This is Me: a lock is shut with it.
 * `fallback` stands there for the moment of opening, `failed` where the device gives no storage.
 */
export function OwnRoomProvider({ child, fallback, failed, children }: OwnRoomProps) {
  const openRoom = useOwnRooms();
  const [opening, setOpening] = useState<Opening>({});
  const owner = child.key;
  useEffect(() => {
    let left = false;
    let opened: OwnRoom | undefined;
    openRoom(owner).then(
      (room) => {
        opened = room;
        if (left) room.close();
        else setOpening({ room });
      },
      () => setOpening({ failed: true }),
    );
    return () => {
      left = true;
      opened?.lock();
      opened?.close();
      setOpening({});
    };
  }, [openRoom, owner]);
  if (opening.failed) return failed;
  if (!opening.room) return fallback;
  return <OwnRoomContext value={opening.room}>{children}</OwnRoomContext>;
}

type OwnRoomProps = { child: Child; fallback: ReactNode; failed: ReactNode; children: ReactNode };

export function useOwnRoom(): OwnRoom {
  const room = useContext(OwnRoomContext);
  if (!room) throw new Error('a screen of This is Me stands outside OwnRoomProvider');
  return room;
}

/** Door, lock and records as they are now. */
export function useOwnState(): OwnState {
  const room = useOwnRoom();
  return useSyncExternalStore(room.subscribe, room.state);
}
