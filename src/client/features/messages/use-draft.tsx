import { useCallback } from 'react';
import * as z from 'zod/mini';
import { messageTopics } from '../../../domain/records/message-records.ts';
import { useKeptDraft } from '../../use-kept-draft.tsx';

const draftSchema = z.object({ text: z.string(), topic: z.enum(messageTopics) });
export type Draft = z.infer<typeof draftSchema>;
const read = (kept: unknown) => draftSchema.safeParse(kept).data;

/** A message that is not sent yet. It stays on this device, for both parents may share a home. */
export function useDraft(key: string, begin: Draft) {
  const { draft, state, update, settle, clear } = useKeptDraft(key, read, () => begin);
  const write = useCallback((next: Draft) => update(() => next), [update]);
  return { draft, state, write, settle, clear };
}
