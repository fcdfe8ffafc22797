import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { useOwnRoom, useOwnState, useUnkept } from '../../me/own-room.tsx';
import { useStorageLeft } from './use-storage-left.tsx';
import './space.css';

const SpaceChoice = lazy(async () => ({ default: (await import('./space-choice.tsx')).SpaceChoice }));

/**
 * Says that the device is full, on every screen of a room, and makes room without leaving it: what they were just saying
 * stays below. Before it is full it is only a line on the first page.
 */
export function SpaceNotice() {
  const { isFull } = useOwnState();
  const { pathname } = useLocation();
  const [isOpen, setOpen] = useState(false);
  if (pathname === '/me/space') return null;
  if (isFull || isOpen) return <Full isOpen={isOpen} onOpen={setOpen} />;
  return pathname === '/me' ? <NearlyFull /> : null;
}

function NearlyFull() {
  const { t } = useTranslation();
  const { isLow } = useStorageLeft();
  if (!isLow) return null;
  return (
    <p className="space-notice">
      {t('me:space.low')} <Link to="/me/space">{t('me:space.low-link')}</Link>
    </p>
  );
}

function Full({ isOpen, onOpen }: { isOpen: boolean; onOpen: (open: boolean) => void }) {
  const { t } = useTranslation();
  const room = useOwnRoom();
  const unkept = useUnkept();
  return (
    <section className="space-notice" aria-labelledby="space-full">
      <div className="card kind stack">
        <div role="alert" className="stack-tight">
          <h2 id="space-full">{t('me:space.full.title')}</h2>
          <p>{t(unkept > 0 ? 'me:space.full.unkept' : 'me:space.full.words')}</p>
        </div>
        {isOpen ? (
          <Suspense fallback={null}>
            <SpaceChoice onDone={() => onOpen(false)} />
          </Suspense>
        ) : (
          <div className="row">
            <button type="button" className="btn" onClick={() => onOpen(true)}>
              {t('me:space.full.make')}
            </button>
            <button type="button" className="btn quiet" onClick={() => void room.retry()}>
              {t('me:space.full.again')}
            </button>
          </div>
        )}
      </div>
    </section>
  );
}
