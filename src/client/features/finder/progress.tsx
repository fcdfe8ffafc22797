import { useTranslation } from 'react-i18next';
import { finderGraph } from '../../../domain/finder/finder-graph.ts';
import { type AtQuestion, questionsLeft } from '../../../domain/finder/walk-finder.ts';

/** Which question this is, and how many there can be from here at most. */
export function Progress({ walk }: { walk: AtQuestion }) {
  const { t } = useTranslation();
  const done = walk.chosen.length;
  const most = done + questionsLeft(finderGraph, walk.question);
  const numbers = Array.from({ length: most }, (_none, index) => index + 1);
  return (
    <div className="finder-progress">
      <p className="soft">{t('finder:progress', { at: done + 1, most })}</p>
      <div aria-hidden="true">
        {numbers.map((number) => (
          <span key={number} className={number <= done + 1 ? 'done' : undefined} />
        ))}
      </div>
    </div>
  );
}
