import { useTranslation } from 'react-i18next';
import type { CalendarDate } from '../../../domain/calendar-date.ts';
import { promiseState, replyTimer } from '../../../domain/log/promise-state.ts';
import { useDates } from '../../i18n/use-dates.tsx';
import { LinkRows } from '../../ui/link-rows.tsx';
import { useToday } from '../../use-today.tsx';
import { useLineWords } from './line-words.tsx';
import type { KeptEntry } from './use-log.tsx';

/** What others said they would do and have not, and answers that have not come, the longest due first. */
export function Waiting({ entries }: { entries: readonly KeptEntry[] }) {
  const { t } = useTranslation();
  const { long } = useDates();
  const { whoOf } = useLineWords();
  const today = useToday();
  const open = entries
    .filter(({ body }) => !body.binned)
    .flatMap(({ id, body }) => {
      const who = whoOf(body);
      const promises = body.promises.flatMap((promise) => {
        const state = promiseState(promise, today);
        if (state === 'kept' || state === 'kept-late') return [];
        const below = promise.by
          ? t(`log:promise.by.${state}`, { who, day: long(promise.by) })
          : t('log:promise.no-day', { who, day: long(body.date) });
        return [{ key: `${id} ${promise.id}`, to: `/log/${id}`, by: promise.by, words: promise.text, below }];
      });
      const timer = replyTimer(body, today);
      if (!timer || timer.state === 'answered') return promises;
      const words = t('log:reply.from', { who });
      const below = `${t('log:reply.asked', { day: long(body.date) })} ${t('log:reply.days', { count: timer.days })} ${t(`log:reply.${timer.state}`, { day: long(timer.by) })}`;
      return [...promises, { key: `${id} reply`, to: `/log/${id}`, by: timer.by, words, below }];
    });
  if (open.length === 0) return null;
  const last = '9999' as CalendarDate;
  const rows = open.toSorted((a, b) => ((a.by ?? last) < (b.by ?? last) ? -1 : 1));
  return (
    <section className="card todo" aria-labelledby="log-waiting">
      <h2 id="log-waiting">{t('log:waiting')}</h2>
      <LinkRows rows={rows.map(({ by: _by, ...row }) => row)} />
    </section>
  );
}
