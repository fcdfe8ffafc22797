import { useCallback, useRef, useState } from 'react';
import { useBeforeHiding } from './use-before-hiding.tsx';

/** A pause in typing after which what stands there is saved; longer for long texts, each save of which is large. */
const pauseMs = (text: string) => (text.length > 4000 ? 4000 : 900);

type Saving = (text: string, was: string) => Promise<{ ok: boolean }>;

export type SavedText = {
  text: string;
  state: 'empty' | 'typing' | 'saved' | 'cannot-save';
  write: (text: string) => void;
  /** Saves at once, on leaving the box. */
  settle: () => Promise<void>;
};

/** A box whose words are saved as they are typed. `save` gets the new text and the one that stood there before it. */
export function useSavedText(saved: string, save: Saving): SavedText {
  const [typed, setTyped] = useState<string>();
  const [failed, setFailed] = useState(false);
  const waiting = useRef<{ text: string; was: string; record: string }>(undefined);
  /** What this box said last, while the record does not say it yet: else fast typing takes its own words for news. */
  const said = useRef<{ text: string; record: string }>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const settle = useCallback(async () => {
    clearTimeout(timer.current);
    const words = waiting.current;
    if (!words) return;
    waiting.current = undefined;
    const giveBack = () => setTyped((now) => (now === words.text ? undefined : now));
    if (words.text === words.was) return giveBack();
    said.current = words;
    const done = await save(words.text, words.was);
    setFailed(!done.ok);
    if (done.ok) return giveBack();
    said.current = undefined;
    waiting.current ??= words;
  }, [save]);
  const write = useCallback(
    (text: string) => {
      const standing = said.current?.record === saved ? said.current.text : saved;
      waiting.current = { text, was: waiting.current?.was ?? standing, record: saved };
      setTyped(text);
      clearTimeout(timer.current);
      timer.current = setTimeout(settle, pauseMs(text));
    },
    [saved, settle],
  );
  useBeforeHiding(settle);
  const text = typed ?? saved;
  const state = failed ? 'cannot-save' : typed !== undefined ? 'typing' : text ? 'saved' : 'empty';
  return { text, state, write, settle };
}
