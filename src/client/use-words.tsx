import { useCallback, useMemo } from 'react';
import type { Child } from '../domain/children.ts';
import { type WordsBody, wordsBodySchema } from '../domain/records/home-records.ts';
import { useChange, useHomeScope, useRecords } from './family.tsx';
import { type SavedText, useSavedText } from './use-saved-text.tsx';

export type Words = SavedText & {
  /** Texts written elsewhere at the same time, to choose from. */
  earlier: string[];
  /** Keeps `text` and lets the others go. */
  choose: (text: string) => Promise<void>;
};

function useKeptWords(child: Child, topic: string) {
  const records = useRecords<WordsBody>('words', 'home');
  return useMemo(() => {
    const found = records.find(({ record }) => record.body.topic === topic && child.ids.includes(record.body.child));
    const body = found && wordsBodySchema.safeParse(found.record.body);
    return found && body?.success ? { scope: found.scope, body: body.data } : undefined;
  }, [records, child, topic]);
}

/**
 * One text of the family's about a child, saved as it is typed. Words that come from another phone while somebody
 * types here do not replace what is in the box: both are kept, and the person chooses.
 */
export function useWords(child: Child, topic: string): Words {
  const kept = useKeptWords(child, topic);
  const home = useHomeScope();
  const change = useChange();
  const scope = kept?.scope ?? child.home?.scope ?? home;
  const of = kept?.body.child ?? child.key;
  const save = useCallback(
    (text: string, was: string) => change('write-words', { child: of, topic, text, was }, { scope }),
    [change, of, topic, scope],
  );
  const saved = kept?.body.text ?? '';
  const box = useSavedText(saved, save);
  const earlier = (kept?.body.earlier ?? []).map((one) => one.text);
  const choose = async (text: string) => {
    await change('choose-words', { child: of, topic, text, dropped: [saved, ...earlier] }, { scope });
  };
  return { ...box, earlier, choose };
}
