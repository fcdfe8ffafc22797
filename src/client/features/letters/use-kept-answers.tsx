import { useCallback, useEffect, useRef, useState } from 'react';
import * as z from 'zod/mini';
import type { Answers } from '../../../domain/letters/letter-form.ts';
import { useDevice } from '../../family.tsx';

const answersSchema = z.record(z.string(), z.string());
const pauseMs = 600;

/** Answers to a letter's questions, kept on this device as they are typed until the letter is made. */
export function useKeptAnswers(key: string) {
  const { setting, keepSetting } = useDevice();
  const [answers, setAnswers] = useState<Answers>(() => {
    const kept = answersSchema.safeParse(setting(key));
    return kept.success ? kept.data : {};
  });
  const waiting = useRef<Answers>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const settle = useCallback(() => {
    clearTimeout(timer.current);
    if (waiting.current) void keepSetting(key, waiting.current);
    waiting.current = undefined;
  }, [key, keepSetting]);
  useEffect(() => {
    addEventListener('pagehide', settle);
    document.addEventListener('visibilitychange', settle);
    return () => {
      removeEventListener('pagehide', settle);
      document.removeEventListener('visibilitychange', settle);
      settle();
    };
  }, [settle]);
  const answer = useCallback(
    (id: string, value: string) =>
      setAnswers((before) => {
        const next = { ...before, [id]: value };
        waiting.current = next;
        clearTimeout(timer.current);
        timer.current = setTimeout(settle, pauseMs);
        return next;
      }),
    [settle],
  );
  /** The letter is made: the next of its kind begins afresh. */
  const forget = useCallback(() => {
    clearTimeout(timer.current);
    waiting.current = undefined;
    void keepSetting(key, {});
  }, [key, keepSetting]);
  return { answers, answer, forget };
}
