import { lazy } from 'react';
import { Navigate, Route, Routes } from 'react-router';
import { CommentsPage } from './comments-page.tsx';
import { OwnPlanPage } from './own-plan-page.tsx';
import './plan.css';
import { PlanListPage } from './plan-list-page.tsx';
import { ReadPlanPage } from './read-plan-page.tsx';
import { WritePlanPage } from './write-plan-page.tsx';

const ComparePage = lazy(() => import('./compare-page.tsx').then((m) => ({ default: m.ComparePage })));
const ThreadPage = lazy(() => import('./thread-page.tsx').then((m) => ({ default: m.ThreadPage })));
const MyWordsPage = lazy(() => import('./my-words-page.tsx').then((m) => ({ default: m.MyWordsPage })));

/** Every address below /plan. */
export function PlanScreens() {
  return (
    <Routes>
      <Route index element={<PlanListPage />} />
      <Route path="add" element={<OwnPlanPage />} />
      <Route path="compare" element={<ComparePage />} />
      <Route path=":id" element={<ReadPlanPage />} />
      <Route path=":id/change" element={<OwnPlanPage />} />
      <Route path=":id/write" element={<WritePlanPage />} />
      <Route path=":id/comments" element={<CommentsPage />} />
      <Route path=":id/thread" element={<ThreadPage />} />
      <Route path=":id/words" element={<MyWordsPage />} />
      <Route path="*" element={<Navigate to="/plan" replace />} />
    </Routes>
  );
}
