import { useCallback } from 'react';
import * as z from 'zod/mini';
import type { Answers } from '../../../domain/letters/letter-form.ts';
import { useKeptDraft } from '../../use-kept-draft.tsx';

const answersSchema = z.record(z.string(), z.string());
const read = (kept: unknown) => answersSchema.safeParse(kept).data;
const none = (): Answers => ({});

/** Answers to a letter's questions, kept on this device as they are typed until the letter is made. */
export function useKeptAnswers(key: string) {
  const { draft, update, clear } = useKeptDraft<Answers>(key, read, none);
  const answer = useCallback((id: string, value: string) => update((before) => ({ ...before, [id]: value })), [update]);
  return { answers: draft, answer, forget: clear };
}
