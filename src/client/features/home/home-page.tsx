import { type ReactNode, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Navigate } from 'react-router';
import { useCurrentCase } from '../../current-case.tsx';
import { useSession } from '../../family.tsx';
import { lazyScreen } from '../../lazy-screen.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Page } from '../../ui/page.tsx';
import { Rooms } from '../../ui/rooms.tsx';
import { SyncLine } from '../../ui/sync-line.tsx';
import { Hero } from './hero.tsx';
import './home.css';
import { ThingsToDo } from './things-to-do.tsx';

const SameChild = lazyScreen(() => import('./same-child.tsx'), 'SameChild');
const NothingYet = lazyScreen(() => import('./home-seldom.tsx'), 'NothingYet');
const Quiet = lazyScreen(() => import('./home-seldom.tsx'), 'Quiet');

/** Hardly anybody is ever asked: fetched behind the first screen. */
const sameChild = (
  <Suspense fallback={null}>
    <SameChild />
  </Suspense>
);

/** `reminders`: what is near, from another feature; the routes put it in. */
export function HomePage({ reminders }: { reminders: ReactNode }) {
  const { t } = useTranslation();
  const { child, path } = useCurrentCase();
  const { person } = useSession();
  if (!child) return person ? <NothingYet /> : <Navigate to="/welcome" replace />;
  const title = t('home:title', { name: child.name });
  return (
    <Page title={title} hideTitle>
      {path.kind === 'quiet' ? (
        <Quiet />
      ) : path.kind === 'none' ? (
        <FirstDate name={child.name} />
      ) : (
        <div className="columns">
          <Hero />
          <div className="stack">
            {sameChild}
            <ThingsToDo />
            {reminders}
            <Rooms name={child.name} />
          </div>
        </div>
      )}
      <SyncLine />
    </Page>
  );
}

function FirstDate({ name }: { name: string }) {
  const { t } = useTranslation();
  return (
    <>
      <section className="card">
        <h2>{t('home:first.title', { name })}</h2>
        <p>{t('home:first.words')}</p>
        <Link className="btn" to="/steps/add">
          <Icon name="pen" />
          {t('home:first.add')}
        </Link>
      </section>
      {sameChild}
    </>
  );
}
