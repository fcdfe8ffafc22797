import { Navigate, Route, Routes } from 'react-router';
import type { Child } from '../../../domain/children.ts';
import { useCurrentCase } from '../../current-case.tsx';
import { lazyScreen } from '../../lazy-screen.tsx';
import { KeepPictures } from '../../me/keep-pictures.tsx';
import { OwnRoomProvider } from '../../me/own-room.tsx';
import { TellingProvider } from '../../me/telling.tsx';
import { useCarryOwnLog } from '../../me/use-own-log.tsx';
import { AdultPage } from './adult-page.tsx';
import { LockFrame } from './lock-frame.tsx';
import './me.css';
import './me-print.css';
import { MePage } from './me-page.tsx';
import { NoChild } from './no-child.tsx';
import { NoRoom } from './no-room.tsx';
import { OtherQuestionsPage } from './other-questions-page.tsx';
import { QuestionPage } from './question-page.tsx';
import { SafeAnyway } from './safe-anyway.tsx';
import { SafePage } from './safe-page.tsx';
import { SectionEndPage } from './section-end-page.tsx';
import { StopPage } from './stop-page.tsx';

const ProfileScreens = lazyScreen(() => import('./profile-screens.tsx'), 'ProfileScreens');

const LockPage = lazyScreen(() => import('./lock-page.tsx'), 'LockPage');
const ShareScreen = lazyScreen(() => import('./share-screens.tsx'), 'ShareScreen');
const SharedScreen = lazyScreen(() => import('./share-screens.tsx'), 'SharedScreen');
const SpacePage = lazyScreen(() => import('./space-page.tsx'), 'SpacePage');
const AccountPage = lazyScreen(() => import('./account-page.tsx'), 'AccountPage');
const LookPage = lazyScreen(() => import('./look-page.tsx'), 'LookPage');

/** Everything under /me: the room of the child on screen. */
export function MeScreens() {
  const { child } = useCurrentCase();
  if (!child) return <SafeAnyway otherwise={<NoChild />} />;
  return (
    <Routes>
      <Route path="shared" element={<SharedScreen />} />
      <Route path="*" element={<Room child={child} />} />
    </Routes>
  );
}

function Room({ child }: { child: Child }) {
  return (
    <OwnRoomProvider
      key={child.key}
      child={child}
      fallback={<main id="main" aria-busy="true" />}
      failed={<SafeAnyway otherwise={<NoRoom child={child} />} />}
    >
      <InRoom child={child} />
    </OwnRoomProvider>
  );
}

function InRoom({ child }: { child: Child }) {
  useCarryOwnLog();
  return (
    <LockFrame child={child}>
      <TellingProvider>
        <KeepPictures />
        <Routes>
          <Route index element={<MePage child={child} />} />
          <Route path="q/:question" element={<QuestionPage child={child} />} />
          <Route path="other/:mode" element={<OtherQuestionsPage child={child} />} />
          <Route path="done/:mode/:section" element={<SectionEndPage child={child} />} />
          <Route path="profile/*" element={<ProfileScreens />} />
          <Route path="stop" element={<StopPage child={child} />} />
          <Route path="lock" element={<LockPage />} />
          <Route path="share/*" element={<ShareScreen />} />
          <Route path="space" element={<SpacePage />} />
          <Route path="account" element={<AccountPage />} />
          <Route path="look" element={<LookPage />} />
          <Route path="safe" element={<SafePage />} />
          <Route path="adult" element={<AdultPage child={child} />} />
          <Route path="*" element={<Navigate to="/me" replace />} />
        </Routes>
      </TellingProvider>
    </LockFrame>
  );
}
