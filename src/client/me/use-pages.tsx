import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { modeOf } from '../../domain/this-is-me/question-set.ts';
import type { AgeModeId } from '../../domain/this-is-me/this-is-me.ts';
import { Icon } from '../ui/icon.tsx';

export type Pages = {
  shown: readonly string[];
  page: number;
  count: number;
  go(page: number): void;
};

/** As many cards at once as suit the mode. It begins with the first page that has something to do. */
export function usePages(cards: readonly string[], mode: AgeModeId, isToDo: (card: string) => boolean): Pages {
  const size = modeOf(mode)?.cardsAtOnce ?? cards.length;
  const count = Math.max(1, Math.ceil(cards.length / size));
  const [asked, setAsked] = useState(() => Math.max(0, Math.floor(cards.findIndex(isToDo) / size)));
  const page = Math.min(asked, count - 1);
  return { page, count, go: setAsked, shown: cards.slice(page * size, (page + 1) * size) };
}

export function Pager({ pages: { page, count, go } }: { pages: Pages }) {
  const { t } = useTranslation();
  if (count === 1) return null;
  return (
    <div className="me-pager">
      <p role="status">{t('me:cards.pages.at', { page: page + 1, count })}</p>
      <button type="button" className="btn quiet" disabled={page === 0} onClick={() => go(page - 1)}>
        <Icon name="back" turns />
        {t('me:cards.pages.back')}
      </button>
      <button type="button" className="btn quiet" disabled={page === count - 1} onClick={() => go(page + 1)}>
        {t('me:cards.pages.more')}
        <Icon name="go" turns />
      </button>
    </div>
  );
}
