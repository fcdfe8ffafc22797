import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Child } from '../domain/children.ts';
import { type WordsBody, wordsBodySchema } from '../domain/records/home-records.ts';
import { useChange, useHomeScope, useRecords } from './family.tsx';

/** A pause in typing after which what stands there is saved. */
const pauseMs = 900;

export type Words = {
  /** What stands in the box: what is typed, saved or not. */
  text: string;
  /** Texts written elsewhere at the same time, to choose from. */
  earlier: string[];
  state: 'empty' | 'typing' | 'saved' | 'cannot-save';
  write: (text: string) => void;
  /** Saves at once, on leaving the box. */
  settle: () => void;
  /** Keeps `text` and lets the others go. */
  choose: (text: string) => Promise<void>;
};

/** Where the child's own things are written: their home, or for a child of the council's record this device's. */
function useWordsOf(child: Child, topic: string) {
  const records = useRecords<WordsBody>('words', 'home');
  return useMemo(() => {
    const found = records.find(({ record }) => record.body.topic === topic && child.ids.includes(record.body.child));
    const body = found && wordsBodySchema.safeParse(found.record.body);
    return found && body?.success ? { scope: found.scope, body: body.data } : undefined;
  }, [records, child, topic]);
}

/**
 * One text of the family's, saved as it is typed. Words that come from another phone while somebody types here do not
 * replace what is in the box: both are kept, and the person chooses.
 */
export function useWords(child: Child, topic: string): Words {
  const kept = useWordsOf(child, topic);
  const home = useHomeScope();
  const change = useChange();
  const saved = kept?.body.text ?? '';
  const scope = kept?.scope ?? child.home?.scope ?? home;
  const of = kept?.body.child ?? child.key;
  const [typed, setTyped] = useState<string>();
  const [failed, setFailed] = useState(false);
  const waiting = useRef<{ text: string; was: string }>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const settle = useCallback(async () => {
    clearTimeout(timer.current);
    const words = waiting.current;
    if (!words || words.text === words.was) return;
    waiting.current = undefined;
    const done = await change('write-words', { child: of, topic, ...words }, { scope });
    setFailed(!done.ok);
    if (!done.ok) waiting.current ??= words;
    // Typing may have gone on meanwhile; only what is saved gives the box back to the record.
    else setTyped((now) => (now === words.text ? undefined : now));
  }, [change, of, topic, scope]);
  const write = useCallback(
    (text: string) => {
      waiting.current = { text, was: waiting.current?.was ?? saved };
      setTyped(text);
      clearTimeout(timer.current);
      timer.current = setTimeout(settle, pauseMs);
    },
    [saved, settle],
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
  const choose = async (text: string) => {
    const dropped = [saved, ...(kept?.body.earlier ?? []).map((one) => one.text)];
    await change('choose-words', { child: of, topic, text, dropped }, { scope });
  };
  const text = typed ?? saved;
  const state = failed ? 'cannot-save' : typed !== undefined ? 'typing' : text ? 'saved' : 'empty';
  return { text, earlier: (kept?.body.earlier ?? []).map((one) => one.text), state, write, settle, choose };
}
