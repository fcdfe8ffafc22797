import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import type { Child } from '../../../domain/children.ts';
import { useCurrentCase } from '../../current-case.tsx';
import { Page } from '../../ui/page.tsx';
import { PrintButton } from '../../ui/print-button.tsx';
import './matters.css';
import { MattersList } from './matters-list.tsx';

/** What matters about a school: the adults' list and the young person's own. It orders questions, never places. */
export function MattersPage() {
  const { t } = useTranslation();
  const { child } = useCurrentCase();
  const [search] = useSearchParams();
  if (child && search.get('who') === 'child') return <OwnChoice child={child} />;
  return (
    <Page title={t('places:matters.title')} back={{ to: '/places', label: t('places:kind.back') }}>
      <div className="stack-tight">
        <p>{t('places:matters.words')}</p>
        <p>{t('places:matters.use')}</p>
      </div>
      {child ? (
        <BothLists child={child} />
      ) : (
        <section className="card">
          <p>{t('places:matters.no-child')}</p>
          <Link className="btn" to="/children/add">
            {t('places:matters.add-child')}
          </Link>
        </section>
      )}
    </Page>
  );
}

function BothLists({ child }: { child: Child }) {
  const { t } = useTranslation();
  return (
    <>
      <div className="columns">
        <MattersList child={child} whose="family" title={t('places:matters.family')} />
        <MattersList
          child={child}
          whose="child"
          title={t('places:matters.child', { name: child.name })}
          words={t('places:matters.child-words', { name: child.name })}
        />
      </div>
      <div className="row no-print">
        <Link className="btn quiet" to="/places/matters?who=child">
          {t('places:matters.give', { name: child.name })}
        </Link>
        <PrintButton />
      </div>
    </>
  );
}

/** For the young person's own hands: their list alone, with nothing of the adults' to follow. */
function OwnChoice({ child }: { child: Child }) {
  const { t } = useTranslation();
  return (
    <Page title={t('places:matters.for-child')}>
      <p>{t('places:matters.for-child-words')}</p>
      <MattersList child={child} whose="child" title={t('places:matters.own-list')} isOpen />
      <Link className="btn" to="/places/matters">
        {t('places:matters.done')}
      </Link>
    </Page>
  );
}
