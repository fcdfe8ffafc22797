import { useState } from 'react';

type Made = { ok: true; code: string } | { ok: false };

/** One press at a time: a code takes a phone a moment to make. */
export function useMakeCode(make: () => Promise<Made>, onCode: (code: string) => void) {
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const press = async () => {
    if (busy) return;
    setBusy(true);
    setFailed(false);
    try {
      const done = await make();
      if (done.ok) onCode(done.code);
      else setFailed(true);
    } finally {
      setBusy(false);
    }
  };
  return { busy, failed, make: () => void press() };
}
