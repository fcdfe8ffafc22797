import { useCallback, useEffect, useRef, useState } from 'react';
import { useChange } from '../../family.tsx';
import type { KeptLetter } from './use-letters.tsx';

/** A pause in typing after which what stands there is saved. */
const pauseMs = 900;

/** The words of a letter, saved as they are typed. What comes from another phone meanwhile is kept beside them. */
export function useLetterText({ id, scope, body }: KeptLetter) {
  const change = useChange();
  const [typed, setTyped] = useState<string>();
  const [failed, setFailed] = useState(false);
  const waiting = useRef<{ text: string; was: string }>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const settle = useCallback(async () => {
    clearTimeout(timer.current);
    const words = waiting.current;
    if (!words || words.text === words.was) return;
    waiting.current = undefined;
    const done = await change('edit-letter', { id, text: words }, { scope });
    setFailed(!done.ok);
    if (!done.ok) waiting.current ??= words;
    // Typing may have gone on meanwhile; only what is saved gives the box back to the record.
    else setTyped((now) => (now === words.text ? undefined : now));
  }, [change, id, scope]);
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
  const write = (text: string) => {
    waiting.current = { text, was: waiting.current?.was ?? body.text };
    setTyped(text);
    clearTimeout(timer.current);
    timer.current = setTimeout(settle, pauseMs);
  };
  const state = failed ? 'cannot-save' : typed === undefined ? 'saved' : 'typing';
  return { text: typed ?? body.text, state, write, settle } as const;
}
