import { Navigate, Route, Routes } from 'react-router';
import { SchoolPage } from './school-page.tsx';
import './schools.css';
import { SchoolsPage } from './schools-page.tsx';
import { VisitPage } from './visit-page.tsx';

/** Everything under /places/schools. */
export function SchoolsScreens() {
  return (
    <Routes>
      <Route index element={<SchoolsPage />} />
      <Route path=":id" element={<SchoolPage />} />
      <Route path=":id/visit" element={<VisitPage />} />
      <Route path="*" element={<Navigate to="/places/schools" replace />} />
    </Routes>
  );
}
