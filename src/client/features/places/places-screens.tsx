import { lazy } from 'react';
import { Navigate, Route, Routes } from 'react-router';
import { LadderPage } from './ladder-page.tsx';
import { SectorPage } from './sector-page.tsx';

const ComparePage = lazy(() => import('./compare-page.tsx').then((m) => ({ default: m.ComparePage })));
const MattersPage = lazy(() => import('./matters-page.tsx').then((m) => ({ default: m.MattersPage })));

/** Addresses below /places that belong to no other feature. */
export function PlacesScreens() {
  return (
    <Routes>
      <Route index element={<LadderPage />} />
      <Route path="kinds/:sector" element={<SectorPage />} />
      <Route path="compare" element={<ComparePage />} />
      <Route path="matters" element={<MattersPage />} />
      <Route path="*" element={<Navigate to="/places" replace />} />
    </Routes>
  );
}
