import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Child } from '../../../domain/children.ts';
import { isTheme } from '../../../domain/places/question-bank.ts';
import type { Matter, WhoseList } from '../../../domain/records/matters-records.ts';
import { useChange, useHomeScope } from '../../family.tsx';
import { useOwnWords } from '../../i18n/use-english.tsx';
import { useWhatMatters } from '../../use-what-matters.tsx';

/** One list of what matters: what stands in it, how to change it, and what was done last, to be said and taken back. */
export function useMattersList(child: Child, whose: WhoseList) {
  const { t } = useTranslation();
  const list = useWhatMatters(child).lists[whose];
  const home = useHomeScope();
  const change = useChange();
  const [said, setSaid] = useState('');
  const [dropped, setDropped] = useState<{ item: Matter; before: string | null }>();
  const of = { child: list.child ?? child.key, whose };
  const about = { scope: list.scope ?? child.home?.scope ?? home };
  const own = useOwnWords();
  const name = ({ id, words }: Matter) => (words && own(words)) ?? (isTheme(id) ? t(`places-ask:themes.${id}`) : id);
  const { items } = list;
  const say = async (act: string, args: object, words: string, gone?: typeof dropped) => {
    const saved = await change(act, { ...of, ...args }, about);
    setSaid(saved.ok ? words : t(`problems:${saved.problem}`));
    if (saved.ok) setDropped(gone);
    return saved.ok;
  };
  const add = (item: Matter) => say('add-matter', { item }, t('places:matters.added', { name: name(item) }));
  const drop = (item: Matter) => {
    const next = items[items.findIndex(({ id }) => id === item.id) + 1];
    const gone = { item, before: next?.id ?? null };
    return say('drop-matter', { item: item.id }, t('places:matters.dropped', { name: name(item) }), gone);
  };
  const move = (item: Matter, by: -1 | 1) => {
    const at = items.findIndex(({ id }) => id === item.id);
    const to = at + by;
    if (to < 0 || to >= items.length) return;
    const before = items[by === -1 ? to : to + 1]?.id ?? null;
    const words = t('places:matters.moved', { name: name(item), place: to + 1, count: items.length });
    return say('move-matter', { item: item.id, before }, words);
  };
  const putBack = async ({ item, before }: { item: Matter; before: string | null }) => {
    if (await add(item))
      await say('move-matter', { item: item.id, before }, t('places:matters.added', { name: name(item) }));
  };
  return { items, name, said, dropped, add, drop, move, putBack };
}

export type MattersListActs = ReturnType<typeof useMattersList>;
