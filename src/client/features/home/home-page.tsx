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

function Card({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="card">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** Signed in, and the council has not shared a record: say so, and offer what works without one. */
function NothingYet() {
  const { t } = useTranslation();
  return (
    <Page title={t('home:nothing.title')}>
      <p>{t('home:nothing.words')}</p>
      <Link className="btn" to="/children/add">
        <Icon name="add" />
        {t('home:nothing.add')}
      </Link>
      <Link className="btn quiet" to="/join">
        {t('home:nothing.join')}
      </Link>
      <SyncLine />
    </Page>
  );
}

function FirstDate({ name }: { name: string }) {
  const { t } = useTranslation();
  return (
    <>
      <Card title={t('home:first.title', { name })}>
        <p>{t('home:first.words')}</p>
        <Link className="btn" to="/steps/add">
          <Icon name="pen" />
          {t('home:first.add')}
        </Link>
      </Card>
      {sameChild}
    </>
  );
}

function Quiet() {
  const { t } = useTranslation();
  return (
    <Card title={t('home:quiet.title')}>
      <p>{t('home:quiet.words')}</p>
      <Link to="/help">{t('home:quiet.help')}</Link>
    </Card>
  );
}
