import { useCallback, useRef, useState } from 'react';
import { useDevice } from './family.tsx';
import { useBeforeHiding } from './use-before-hiding.tsx';

/** A pause in typing after which what stands there is kept. */
const pauseMs = 600;

export type KeptDraft<T> = {
  draft: T;
  /** There was something from before when this screen opened. */
  wasKept: boolean;
  state: 'empty' | 'typing' | 'saved' | 'cannot-save';
  update: (change: (before: T) => T) => void;
  /** Keeps it at once, on leaving the box. */
  settle: () => Promise<void>;
  /** Its words are safe elsewhere, or let go: the next begins anew. */
  clear: () => Promise<void>;
};

/**
 * What is typed into a form and not made into a record yet. Kept sealed on this device alone, and there again after
 * closing: what one parent has not sent is not the other's to read. `read` gives undefined for what it cannot read.
 */
export function useKeptDraft<T>(key: string, read: (kept: unknown) => T | undefined, begin: () => T): KeptDraft<T> {
  const { setting, keepSetting } = useDevice();
  const [found] = useState(() => read(setting(key)));
  const [draft, setDraft] = useState<T>(() => found ?? begin());
  const [state, setState] = useState<KeptDraft<T>['state']>(found === undefined ? 'empty' : 'saved');
  /** What stands in the form by now; a photo that took a while to shrink is added to that. */
  const latest = useRef(draft);
  const waiting = useRef<{ draft: T }>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const settle = useCallback(async () => {
    clearTimeout(timer.current);
    const words = waiting.current;
    if (!words) return;
    waiting.current = undefined;
    const { ok } = await keepSetting(key, words.draft);
    if (!waiting.current) setState(ok ? 'saved' : 'cannot-save');
  }, [key, keepSetting]);
  useBeforeHiding(settle);
  const update = useCallback(
    (change: (before: T) => T) => {
      latest.current = change(latest.current);
      waiting.current = { draft: latest.current };
      setDraft(latest.current);
      setState('typing');
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void settle(), pauseMs);
    },
    [settle],
  );
  const clear = useCallback(async () => {
    clearTimeout(timer.current);
    waiting.current = undefined;
    setState('empty');
    latest.current = begin();
    setDraft(latest.current);
    await keepSetting(key, null);
  }, [key, keepSetting, begin]);
  return { draft, wasKept: found !== undefined, state, update, settle, clear };
}
