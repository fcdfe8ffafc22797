import { useTranslation } from 'react-i18next';
import { type PromiseState, promiseState } from '../../../domain/log/promise-state.ts';
import { useChange } from '../../family.tsx';
import { useDates } from '../../i18n/use-dates.tsx';
import { useToday } from '../../use-today.tsx';
import type { KeptEntry } from './use-log.tsx';

const looks: Record<PromiseState, string> = {
  kept: 'tag ok',
  'kept-late': 'tag ok',
  late: 'tag late',
  'due-today': 'tag wait',
  open: 'tag',
};

/** What was promised, by when, and whether it was done. After a death nobody is waited for any more. */
export function PromiseList({ entry: { id, scope, body }, isQuiet }: { entry: KeptEntry; isQuiet: boolean }) {
  const { t } = useTranslation();
  const { long } = useDates();
  const today = useToday();
  const change = useChange();
  if (body.promises.length === 0) return null;
  const keep = (promise: string, kept: string | null) => void change('keep-promise', { id, promise, kept }, { scope });
  return (
    <section className="card" aria-labelledby="log-promises">
      <h2 id="log-promises">{t('log:promise.title')}</h2>
      <ul className="stack">
        {body.promises.map((promise) => {
          const state = promiseState(promise, today);
          return (
            <li className="stack-tight" key={promise.id}>
              <p>{promise.text}</p>
              {isQuiet ? null : <span className={looks[state]}>{t(`log:promise.state.${state}`)}</span>}
              <p className="soft small">
                {promise.by ? t('log:promise.for', { day: long(promise.by) }) : t('log:promise.undated')}{' '}
                {promise.kept ? t('log:promise.done-on', { day: long(promise.kept) }) : ''}
              </p>
              {isQuiet ? null : (
                <button
                  type="button"
                  className="btn quiet no-print"
                  onClick={() => keep(promise.id, promise.kept ? null : today)}
                >
                  {t(promise.kept ? 'log:promise.not-done' : 'log:promise.done')}
                  <span className="hidden-visually"> {promise.text}</span>
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
