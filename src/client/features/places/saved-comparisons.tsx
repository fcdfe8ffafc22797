import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { compareAddress } from '../../../domain/places/compare-columns.ts';
import { useEnglish, useOwnWords } from '../../i18n/use-english.tsx';
import { Icon } from '../../ui/icon.tsx';
import { PutBack } from './put-back.tsx';
import { useAllColumns } from './use-columns.tsx';
import { type Comparison, useComparisons } from './use-comparisons.tsx';

/** What the family keeps to come back to; removed with one press, and put back with one. */
export function SavedComparisons() {
  const { t } = useTranslation();
  const { comparisons, putBack, remove } = useComparisons();
  const english = useEnglish();
  const own = useOwnWords();
  const all = useAllColumns();
  const [removed, setRemoved] = useState<Comparison>();
  const take = async (comparison: Comparison) => {
    // Said before the row goes, so that the way back stands there when it has gone.
    setRemoved(comparison);
    if (!(await remove(comparison)).ok) setRemoved(undefined);
  };
  const undo = async (comparison: Comparison) => {
    if ((await putBack(comparison)).ok) setRemoved(undefined);
  };
  if (comparisons.length === 0 && !removed) return null;
  return (
    <section className="card no-print" aria-labelledby="saved">
      <h2 id="saved">{t('places:saved.title')}</h2>
      <p>{t('places:saved.words')}</p>
      <div role="status">
        {removed ? (
          <p className="row">
            {t('places:saved.removed', { name: own(removed.body.name) })}{' '}
            <PutBack key={removed.id} words={t('places:saved.undo')} onPress={() => void undo(removed)} />
          </p>
        ) : null}
      </div>
      <ul className="events">
        {comparisons.map((comparison) => (
          <li key={comparison.id} className="saved-one">
            <span className="stack-tight">
              <Link to={compareAddress(comparison.body.columns)} dir="auto" translate="no">
                {comparison.body.name}
              </Link>
              <span className="soft small">
                {english(
                  comparison.body.columns
                    .map((id) => all.find((one) => one.id === id)?.name)
                    .filter(Boolean)
                    .join(' · '),
                )}
              </span>
            </span>
            <button
              type="button"
              className="chip"
              aria-label={t('places:saved.remove', { name: own(comparison.body.name) })}
              onClick={() => take(comparison)}
            >
              <Icon name="bin" />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
