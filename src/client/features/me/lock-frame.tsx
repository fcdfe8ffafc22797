import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Route, Routes, useLocation } from 'react-router';
import type { Child } from '../../../domain/children.ts';
import { MeLooks } from '../../me/look.tsx';
import { useOwnRoom, useOwnState } from '../../me/own-room.tsx';
import { Icon } from '../../ui/icon.tsx';
import { AdultPage } from './adult-page.tsx';
import './lock.css';
import { ClosedDoor } from './lock-closed-door.tsx';
import { useLockWhenHidden } from './lock-when-hidden.tsx';
import { SafePage } from './safe-page.tsx';
import { SpaceNotice } from './space-notice.tsx';

/**
 * Round every screen of a room: asking for help and closing the door, always in the same place, and their own colours.
 * Help and the guide for adults stay open where the door is closed.
 */
export function LockFrame({ child, children }: { child: Child; children: ReactNode }) {
  const { door } = useOwnState();
  useLockWhenHidden();
  useFocusAtTheDoor(door);
  if (door === 'open') {
    return (
      <MeLooks>
        <LockBar />
        <SpaceNotice />
        {children}
      </MeLooks>
    );
  }
  return (
    <>
      <LockBar />
      <Routes>
        <Route path="safe" element={<SafePage />} />
        <Route path="adult" element={<AdultPage child={child} />} />
        <Route path="*" element={<ClosedDoor child={child} />} />
      </Routes>
    </>
  );
}

function LockBar() {
  const { t } = useTranslation();
  const room = useOwnRoom();
  const { door, lock } = useOwnState();
  const { pathname } = useLocation();
  const isOpen = door === 'open';
  return (
    <nav className="lock-bar" aria-label={t('me:lock.bar.label')}>
      <Link
        className="chip help"
        to="/me/safe"
        state={{ from: pathname }}
        aria-current={pathname === '/me/safe' ? 'page' : undefined}
      >
        <Icon name="phone" />
        {t('me:lock.bar.help')}
      </Link>
      {isOpen && lock ? (
        <button type="button" className="chip" onClick={room.lock}>
          {t('me:lock.bar.close')}
        </button>
      ) : null}
      {isOpen && !lock ? (
        <Link className="chip" to="/me/lock" aria-current={pathname === '/me/lock' ? 'page' : undefined}>
          {t('me:lock.bar.none')}
        </Link>
      ) : null}
    </nav>
  );
}

/** The page behind a door that opens or closes is another one: a screen reader is told by the focus on its title. */
function useFocusAtTheDoor(door: 'open' | 'locked'): void {
  const before = useRef(door);
  useEffect(() => {
    if (before.current !== door) document.querySelector<HTMLElement>('main h1')?.focus();
    before.current = door;
  }, [door]);
}
