import { useCallback, useEffect, useRef, useState } from 'react';
import { useDevice } from '../../family.tsx';
import { type EntryDraft, entryDraftSchema } from './entry-draft.ts';

/** What changes; as a function where it rests on what stands there by then. */
type DraftNews = Partial<EntryDraft> | ((before: EntryDraft) => Partial<EntryDraft>);

/** A pause in typing after which what stands there is kept. */
const pauseMs = 600;

/** The form's words, kept on this device as they are typed and there again after closing. `key` names the form. */
export function useDraft(key: string, first: () => EntryDraft) {
  const { setting, keepSetting } = useDevice();
  const [draft, setDraft] = useState<EntryDraft>(() => {
    const kept = entryDraftSchema.safeParse(setting(`log-draft:${key}`));
    return kept.success ? kept.data : first();
  });
  const [isKept] = useState(() => entryDraftSchema.safeParse(setting(`log-draft:${key}`)).success);
  const unsaved = useRef<EntryDraft>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const settle = useCallback(() => {
    clearTimeout(timer.current);
    if (!unsaved.current) return;
    void keepSetting(`log-draft:${key}`, unsaved.current);
    unsaved.current = undefined;
  }, [keepSetting, key]);
  useEffect(() => {
    addEventListener('pagehide', settle);
    document.addEventListener('visibilitychange', settle);
    return () => {
      removeEventListener('pagehide', settle);
      document.removeEventListener('visibilitychange', settle);
      settle();
    };
  }, [settle]);
  const update = useCallback(
    (news: DraftNews) =>
      setDraft((before) => {
        const after = { ...before, ...(typeof news === 'function' ? news(before) : news) };
        unsaved.current = after;
        clearTimeout(timer.current);
        timer.current = setTimeout(settle, pauseMs);
        return after;
      }),
    [settle],
  );
  /** Saved, or let go: the next form begins anew. */
  const clear = useCallback(async () => {
    clearTimeout(timer.current);
    unsaved.current = undefined;
    await keepSetting(`log-draft:${key}`, null);
  }, [keepSetting, key]);
  return { draft, update, clear, isKept };
}
