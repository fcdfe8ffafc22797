import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Child } from '../../../domain/children.ts';
import { TickList } from '../../ui/tick-list.tsx';
import { WordsField } from '../../ui/words-field.tsx';
import { sharingItem, sharingList, youngPersonTopic } from '../../use-preference.tsx';
import { useHasRights } from './use-has-rights.tsx';

/** What the child or young person says themselves, apart from the family's list. It goes only when they are happy with it. */
export function YoungView({ child }: { child: Child }) {
  const { t } = useTranslation();
  const { name } = child;
  const hasRights = useHasRights();
  return (
    <section className="card" aria-labelledby="young-view">
      <h2 id="young-view">{t('preference:young.title', { name })}</h2>
      <p>{t('preference:young.words', { name })}</p>
      {hasRights ? (
        <>
          <p>{t('preference:young.rights', { name })}</p>
          <Link className="no-print" to="/rights/at-16">
            {t('preference:young.rights-link')}
          </Link>
        </>
      ) : null}
      <WordsField child={child} topic={youngPersonTopic} label={t('preference:young.label', { name })} rows={4} />
      <div className="no-print">
        <TickList
          child={child}
          list={sharingList}
          legend={t('preference:young.share-title', { name })}
          hideLegend
          items={[{ id: sharingItem, words: t('preference:young.share', { name }) }]}
        />
      </div>
    </section>
  );
}
