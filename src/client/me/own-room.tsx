import { createContext, type ReactNode, useContext, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { Child } from '../../domain/children.ts';
import { useOwnRooms } from '../family.tsx';
import type { OwnRoom, OwnState } from '../store/own-room.ts';
import { tellLeaving } from '../use-before-hiding.tsx';

const OwnRoomContext = createContext<OwnRoom | undefined>(undefined);
const OtherRoomsContext = createContext<OtherRooms>({ others: [], enter: () => undefined });

/** Rooms of the same child that are not empty, under another of their names, and the way into one. */
export type OtherRooms = { others: readonly string[]; enter: (owner: string) => void };

type Opening = { room?: OwnRoom; failed?: true };

/**
 * The room of one young person for everything inside. Closed again when they leave This is Me: a lock is shut with it.
 * `fallback` stands there for the moment of opening, `failed` where the device gives no storage.
 */
export function OwnRoomProvider({ child, fallback, failed, children }: OwnRoomProps) {
  const [entered, enter] = useState<string>();
  // In one text, because the list is a new one each time; no name has a space in it.
  const names = [...new Set([child.key, ...child.ids])].join(' ');
  const { room, failed: hasFailed } = useOpenRoom(entered ?? names);
  const rooms = useRoomsSeen(room);
  const others = useMemo(
    () => ({ others: rooms.filter((owner) => owner !== room?.which.owner), enter }),
    [rooms, room],
  );
  if (hasFailed) return failed;
  if (!room) return fallback;
  return (
    <OtherRoomsContext value={others}>
      <OwnRoomContext value={room}>{children}</OwnRoomContext>
    </OtherRoomsContext>
  );
}

type OwnRoomProps = { child: Child; fallback: ReactNode; failed: ReactNode; children: ReactNode };

function useOpenRoom(names: string): Opening {
  const openRoom = useOwnRooms();
  const [opening, setOpening] = useState<Opening>({});
  useEffect(() => {
    let left = false;
    let opened: OwnRoom | undefined;
    openRoom(names.split(' ')).then(
      (room) => {
        opened = room;
        room.beforeShut(tellLeaving);
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
  }, [openRoom, names]);
  return opening;
}

/** All rooms that were found since This is Me was opened: whichever is entered, the way back stays. */
function useRoomsSeen(room: OwnRoom | undefined): readonly string[] {
  const [seen, setSeen] = useState<readonly string[]>([]);
  useEffect(() => {
    if (!room) return;
    const { owner, others } = room.which;
    setSeen((before) => [...new Set([...before, owner, ...others])]);
  }, [room]);
  return seen;
}

export const useOtherRooms = (): OtherRooms => useContext(OtherRoomsContext);

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

/** How much was said and is not kept, because the device is full. */
export function useUnkept(): number {
  const room = useOwnRoom();
  return useSyncExternalStore(room.subscribe, room.unkept);
}
