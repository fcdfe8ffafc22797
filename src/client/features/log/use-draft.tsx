import { useCallback } from 'react';
import { useKeptDraft } from '../../use-kept-draft.tsx';
import { type EntryDraft, entryDraftSchema } from './entry-draft.ts';

/** What changes; as a function where it rests on what stands there by then. */
type DraftNews = Partial<EntryDraft> | ((before: EntryDraft) => Partial<EntryDraft>);

const read = (kept: unknown) => entryDraftSchema.safeParse(kept).data;

/** The form's words, kept on this device as they are typed and there again after closing. `key` names the form. */
export function useDraft(key: string, first: () => EntryDraft) {
  const { draft, update, clear, wasKept } = useKeptDraft(`log-draft:${key}`, read, first);
  const change = useCallback(
    (news: DraftNews) => update((before) => ({ ...before, ...(typeof news === 'function' ? news(before) : news) })),
    [update],
  );
  return { draft, update: change, clear, isKept: wasKept };
}
