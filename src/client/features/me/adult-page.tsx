import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Child } from '../../../domain/children.ts';
import { questionSet } from '../../../domain/this-is-me/question-set.ts';
import { SymbolDrawing } from '../../me/symbol.tsx';
import { Page } from '../../ui/page.tsx';
import { WordsField } from '../../ui/words-field.tsx';
import { SafeAdult } from './safe-adult.tsx';
import { SharedLine } from './shared-line.tsx';

const before = ['ask', 'time', 'way', 'place'] as const;
const during = ['open', 'wait', 'both', 'not-sure', 'stop', 'exact', 'read-back'] as const;
const never = ['hint', 'for-them', 'tidy', 'praise', 'secret', 'look'] as const;

/** How to help a child or young person answer, and not lead them. */
export function AdultPage({ child }: { child: Child }) {
  const { t } = useTranslation();
  return (
    <Page title={t('me:adult.title')} back={{ to: '/me', label: t('me:adult.back') }}>
      <p>{t('me:adult.lead', { name: child.name })}</p>
      <section className="card" aria-labelledby="adult-before">
        <h2 id="adult-before">{t('me:adult.before.title')}</h2>
        <ul className="list-plain">
          {before.map((id) => (
            <li key={id}>{t(`me:adult.before.${id}`)}</li>
          ))}
        </ul>
      </section>
      <section className="card" aria-labelledby="adult-during">
        <h2 id="adult-during">{t('me:adult.during.title')}</h2>
        <ul className="list-plain">
          {during.map((id) => (
            <li key={id}>{t(`me:adult.during.${id}`)}</li>
          ))}
        </ul>
      </section>
      <section className="card" aria-labelledby="adult-never">
        <h2 id="adult-never">{t('me:adult.never.title')}</h2>
        <ul className="list-plain">
          {never.map((id) => (
            <li key={id}>{t(`me:adult.never.${id}`)}</li>
          ))}
        </ul>
      </section>
      <Labels />
      <SafeAdult />
      <p>
        <Link to="/me/safe" state={{ from: '/me/adult' }}>
          {t('me:adult.safe')}
        </Link>
      </p>
      <SharedLine child={child} />
      <OwnView child={child} />
    </Page>
  );
}

/** The six labels, in the set's own words. */
function Labels() {
  const { t } = useTranslation();
  const names = { helper: t('me:adult.labels.helper'), language: t('me:adult.labels.language') };
  return (
    <section className="card" aria-labelledby="adult-labels">
      <h2 id="adult-labels">{t('me:adult.labels.title')}</h2>
      <p>{t('me:adult.labels.words')}</p>
      <dl className="facts">
        {questionSet.provenance.map(({ id, quote }) => (
          <div key={id}>
            <dt>{t(`me-set:who.${id}.short`)}</dt>
            <dd>
              {t(`me-set:who.${id}.label`, names)}
              <span className="small soft adult-quote">
                {t(quote ? 'me:adult.labels.quote' : 'me:adult.labels.no-quote')}
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** What the adult thinks, under their own name and in the home: no part of the child's room, and never mixed into it. */
function OwnView({ child }: { child: Child }) {
  const { t } = useTranslation();
  return (
    <section className="card" aria-labelledby="adult-view">
      <h2 id="adult-view">{t('me:adult.view.title')}</h2>
      <div className="adult-view-words">
        <SymbolDrawing id="helper" />
        <p>{t('me:adult.view.words', { name: child.name })}</p>
      </div>
      <WordsField
        child={child}
        topic="me-adult-view-by"
        label={t('me:adult.view.by')}
        hint={t('me:adult.view.by-hint')}
        rows={1}
      />
      <WordsField
        child={child}
        topic="me-adult-view"
        label={t('me:adult.view.label', { name: child.name })}
        hint={t('me:adult.view.hint')}
      />
    </section>
  );
}
