import { useState } from 'react';
import { forgetPasskey } from '../../me/own-passkey.ts';
import { useOwnRoom, useOwnState } from '../../me/own-room.tsx';
import type { LockKind } from './lock-secret.tsx';

type Passkey = ReturnType<typeof useOwnState>['passkey'];
/** False when the device could not keep it: the lock is then as it was. */
export type PutLock = (lock: { kind: LockKind; secret: string; passkey?: Passkey }) => Promise<boolean>;

/** Puts a lock on. `onLocked` is given the code, which exists nowhere else. */
export function usePutLock(onLocked: (code: string) => void): { busy: boolean; put: PutLock } {
  const room = useOwnRoom();
  const { passkey: before } = useOwnState();
  const [busy, setBusy] = useState(false);
  const put: PutLock = async ({ kind, secret, passkey }) => {
    setBusy(true);
    try {
      const done = await room.lockWith(kind, secret, passkey);
      if (!done.ok) return false;
      if (before) void forgetPasskey(before);
      onLocked(done.recovery);
      return true;
    } finally {
      setBusy(false);
    }
  };
  return { busy, put };
}
