import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { LinkRows } from '../../ui/link-rows.tsx';
import { ServiceCard } from '../../ui/service-card.tsx';
import { useHelpSearch } from '../../use-help-search.tsx';
import { useServices } from '../../use-services.tsx';
import { withoutFilters } from './filter-chips.tsx';
import { nearWords } from './near-words.ts';
import type { Answers } from './use-answers.tsx';
import type { Asked, Wanted } from './use-asked.tsx';

/** Nothing fits: the words stay, and there are four ways on. */
export function NothingFound({ asked, found, want, children }: NothingFoundProps) {
  const { t } = useTranslation();
  const services = useServices();
  const { find } = useHelpSearch();
  const words = asked.words.trim();
  const near = found.hidden === 0 ? nearWords(words, services, (one) => find(one).length) : [];
  return (
    <>
      <section className="card kind" aria-labelledby="nothing">
        <h2 id="nothing">{words ? t('help:none.title', { words }) : t('help:none.title-filters')}</h2>
        {found.hidden > 0 ? (
          <>
            <p>{t('help:none.filtered', { count: found.hidden })}</p>
            <button type="button" className="btn" onClick={() => want(withoutFilters(asked))}>
              {t('help:without-filters')}
            </button>
          </>
        ) : (
          <p>{t('help:none.not-you')}</p>
        )}
        <Link className="btn quiet" to="/help/find">
          {t('help:find')}
        </Link>
      </section>
      {children}
      {near.length > 0 ? (
        <section className="card todo" aria-labelledby="near">
          <h2 id="near">{t('help:none.near')}</h2>
          <LinkRows
            rows={near.map(({ word, count }) => ({
              key: word,
              to: `/help?q=${encodeURIComponent(word)}`,
              words: word,
              below: t('help:found', { count }),
            }))}
          />
        </section>
      ) : null}
      <section className="card" aria-labelledby="ask">
        <h2 id="ask">{t('help:none.ask')}</h2>
        <ServiceCard id="herts-sendiass" />
        <ServiceCard id="send-duty-line" />
      </section>
    </>
  );
}

type NothingFoundProps = {
  asked: Asked;
  found: Answers;
  want: (wanted: Wanted) => void;
  /** What fits but for something nobody knows. */
  children?: ReactNode;
};
