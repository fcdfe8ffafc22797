import { Navigate, Route, Routes } from 'react-router';
import type { Child } from '../../../domain/children.ts';
import { useCurrentCase } from '../../current-case.tsx';
import { OwnRoomProvider, useOwnState } from '../../me/own-room.tsx';
import { TellingProvider } from '../../me/telling.tsx';
import './me.css';
import { MePage } from './me-page.tsx';
import { NoChild } from './no-child.tsx';
import { NoRoom } from './no-room.tsx';
import { OtherQuestionsPage } from './other-questions-page.tsx';
import { QuestionPage } from './question-page.tsx';
import { SectionEndPage } from './section-end-page.tsx';
import { StopPage } from './stop-page.tsx';

/** Everything under /me: the room of the child on screen. */
export function MeScreens() {
  const { child } = useCurrentCase();
  if (!child) return <NoChild />;
  return (
    <OwnRoomProvider
      key={child.key}
      child={child}
      fallback={<main id="main" aria-busy="true" />}
      failed={<NoRoom child={child} />}
    >
      <TellingProvider>
        <InRoom child={child} />
      </TellingProvider>
    </OwnRoomProvider>
  );
}

function InRoom({ child }: { child: Child }) {
  const { door } = useOwnState();
  if (door === 'locked') return <Navigate to="/" replace />;
  return (
    <Routes>
      <Route index element={<MePage child={child} />} />
      <Route path="q/:question" element={<QuestionPage child={child} />} />
      <Route path="other/:mode" element={<OtherQuestionsPage child={child} />} />
      <Route path="done/:mode/:section" element={<SectionEndPage child={child} />} />
      <Route path="stop" element={<StopPage child={child} />} />
      <Route path="*" element={<Navigate to="/me" replace />} />
    </Routes>
  );
}
