import { useCallback, useEffect, useRef, useState } from 'react';
import * as z from 'zod/mini';
import { messageTopics } from '../../../domain/records/message-records.ts';
import { useDevice } from '../../family.tsx';

const draftSchema = z.object({ text: z.string(), topic: z.enum(messageTopics) });
export type Draft = z.infer<typeof draftSchema>;

/** A pause in typing after which what stands there is saved. */
const pauseMs = 600;

/**
 * A message that is not sent yet, saved as it is typed. It stays on this device: what one parent has not sent is not
 * the other's to read, and both may share a home.
 */
export function useDraft(key: string, begin: Draft) {
  const { setting, keepSetting } = useDevice();
  const kept = draftSchema.safeParse(setting(key));
  const [typed, setTyped] = useState<Draft>();
  const [failed, setFailed] = useState(false);
  const waiting = useRef<Draft>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const settle = useCallback(async () => {
    clearTimeout(timer.current);
    const draft = waiting.current;
    if (!draft) return;
    waiting.current = undefined;
    const { ok } = await keepSetting(key, draft);
    setFailed(!ok);
    if (ok) setTyped((now) => (now === draft ? undefined : now));
  }, [key, keepSetting]);
  const write = useCallback(
    (draft: Draft) => {
      waiting.current = draft;
      setTyped(draft);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void settle(), pauseMs);
    },
    [settle],
  );
  useEffect(() => {
    const onHide = () => void settle();
    addEventListener('pagehide', onHide);
    document.addEventListener('visibilitychange', onHide);
    return () => {
      removeEventListener('pagehide', onHide);
      document.removeEventListener('visibilitychange', onHide);
      void settle();
    };
  }, [settle]);
  /** The words are safe elsewhere now: the box is empty again. */
  const clear = useCallback(() => {
    clearTimeout(timer.current);
    waiting.current = undefined;
    setTyped(undefined);
    void keepSetting(key, null);
  }, [key, keepSetting]);
  const draft = typed ?? (kept.success ? kept.data : begin);
  const state = failed ? 'cannot-save' : typed ? 'typing' : draft.text && kept.success ? 'saved' : 'empty';
  return { draft, state, write, settle, clear } as const;
}
