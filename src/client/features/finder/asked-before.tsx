import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { finderGraph } from '../../../domain/finder/finder-graph.ts';
import { useDates } from '../../i18n/use-dates.tsx';
import { useEnglish } from '../../i18n/use-english.tsx';
import { AskTwice } from '../../ui/ask-twice.tsx';
import { useAsked } from './use-asked.tsx';

/** What was asked on this phone, the newest first; one line or all of it can go. */
export function AskedBefore() {
  const { t } = useTranslation();
  const { long } = useDates();
  const english = useEnglish();
  const { asked, keep } = useAsked();
  const [gone, setGone] = useState(false);
  // An answer of an older version of the questions has no title any more.
  const shown = asked.filter(({ answer }) => finderGraph.answers.some(({ id }) => id === answer));
  const remove = (path?: string) => {
    keep(path === undefined ? [] : asked.filter((one) => one.path !== path));
    setGone(true);
  };
  return (
    <>
      <p className="hidden-visually" role="status">
        {gone ? t('finder:kept.gone') : ''}
      </p>
      {shown.length === 0 ? null : (
        <section className="card no-print" aria-labelledby="finder-kept">
          <h2 id="finder-kept">{t('finder:kept.title')}</h2>
          <p className="soft">{t('finder:kept.words')}</p>
          <ul className="finder-kept">
            {shown.map(({ path, answer, on, found }) => {
              const title = t(`finder:answers.${answer}`);
              return (
                <li key={path}>
                  <Link to={`?p=${path}`}>{title}</Link>
                  <p className="soft small">
                    {t('finder:kept.on', { day: long(on), names: english(found.join(', ')) })}
                  </p>
                  <button
                    type="button"
                    className="btn quiet"
                    aria-label={t('finder:kept.remove-one', { title })}
                    onClick={() => remove(path)}
                  >
                    {t('finder:kept.remove')}
                  </button>
                </li>
              );
            })}
          </ul>
          <AskTwice
            ask={t('finder:kept.clear')}
            sure={t('finder:kept.sure')}
            yes={t('finder:kept.yes')}
            no={t('finder:kept.no')}
            onYes={() => remove()}
          />
        </section>
      )}
    </>
  );
}
