import { useCallback, useEffect, useRef, useState } from 'react';
import { useBeforeHiding } from './use-before-hiding.tsx';

/** A pause in typing after which what stands there is saved; longer for long texts, each save of which is large. */
const pauseMs = (text: string) => (text.length > 4000 ? 4000 : 900);

/** For words that are nowhere else: on and on without a pause, this is as much of them as a phone that dies takes along. */
export const atLatestMs = 500;

type Saving = (text: string, was: string) => Promise<{ ok: boolean }>;

export type SavedText = {
  text: string;
  state: 'empty' | 'typing' | 'saved' | 'cannot-save';
  write: (text: string) => void;
  /** Saves at once, on leaving the box. */
  settle: () => Promise<void>;
};

/**
 * A box whose words are saved as they are typed. `save` gets the new text and the one that stood there before it.
 * `latestMs`: so long after the first unsaved letter at the latest, for boxes each save of which costs little.
 */
export function useSavedText(saved: string, save: Saving, latestMs = Number.POSITIVE_INFINITY): SavedText {
  const [typed, setTyped] = useState<string>();
  const [failed, setFailed] = useState(false);
  const waiting = useRef<{ text: string; was: string; record: string; since: number }>(undefined);
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
      const now = performance.now();
      const { was = standing, since = now } = waiting.current ?? {};
      waiting.current = { text, was, record: saved, since };
      setTyped(text);
      clearTimeout(timer.current);
      timer.current = setTimeout(settle, Math.min(pauseMs(text), Math.max(0, since + latestMs - now)));
    },
    [saved, settle, latestMs],
  );
  useBeforeHiding(settle);
  // What could not be saved was saved by another way meanwhile: a full phone's room tries again by itself.
  useEffect(() => {
    if (!failed || waiting.current?.text !== saved) return;
    waiting.current = undefined;
    setTyped(undefined);
    setFailed(false);
  }, [failed, saved]);
  const text = typed ?? saved;
  const state = failed ? 'cannot-save' : typed !== undefined ? 'typing' : text ? 'saved' : 'empty';
  return { text, state, write, settle };
}
