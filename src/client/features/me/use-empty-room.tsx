import { useState } from 'react';
import { useNavigate } from 'react-router';
import { forgetPasskey } from '../../me/own-passkey.ts';
import { useOwnRoom, useOwnState } from '../../me/own-room.tsx';

/** Empties the room for good, and its lock with it. `isKept`: the device did as it was told. */
export function useEmptyRoom(): { isKept: boolean; empty: () => Promise<void> } {
  const go = useNavigate();
  const room = useOwnRoom();
  const { passkey } = useOwnState();
  const [isKept, setKept] = useState(true);
  const empty = async () => {
    const { ok } = await room.empty();
    setKept(ok);
    if (!ok) return;
    if (passkey) void forgetPasskey(passkey);
    go('/me', { replace: true });
  };
  return { isKept, empty };
}
