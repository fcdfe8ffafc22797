import { useCallback, useEffect, useMemo, useRef } from 'react';
import type { WaymarkRecord } from '../../domain/records/record.ts';
import { useChange, useRecords, useSession } from '../family.tsx';
import { useBeforeHiding } from '../use-before-hiding.tsx';
import { useOwnRoom, useOwnState } from './own-room.tsx';

/** A pause after which what was said is told: typing on until then is one entry, and not fifty. */
const pauseMs = 4000;

/** What the account of whoever is signed in holds. */
export function useAccountRecords(): readonly WaymarkRecord[] {
  const { person } = useSession();
  const records = useRecords(undefined, 'person');
  return useMemo(
    () => records.filter(({ scope }) => scope === `person:${person}`).map(({ record }) => record),
    [records, person],
  );
}

/** Carries what is sealed between the room and the account it has joined, for as long as This is Me is open. */
export function useCarryOwnLog(): void {
  const room = useOwnRoom();
  const { door, account, records } = useOwnState();
  const { person } = useSession();
  const change = useChange();
  const heard = useAccountRecords();
  const tell = useCallback(async () => {
    if (person === undefined) return;
    await room.log.tell(person, async ({ name, args, scope }) => (await change(name, args, { scope })).ok);
  }, [room, person, change]);
  useEffect(() => {
    if (person !== undefined && door === 'open') void room.log.takeIn(person, heard);
  }, [room, person, door, heard]);
  const log = account?.log;
  const toldLog = useRef<string>(undefined);
  useEffect(() => {
    // Joined or left just now, or opened with something that waits from the last time.
    const isNew = toldLog.current !== (log ?? '');
    toldLog.current = log ?? '';
    if (!isNew && log === undefined) return undefined;
    const timer = setTimeout(tell, isNew || records.size === 0 ? 0 : pauseMs);
    return () => clearTimeout(timer);
  }, [tell, log, records]);
  useBeforeHiding(tell);
}
