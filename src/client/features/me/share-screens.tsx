import { Navigate, Route, Routes } from 'react-router';
import { profileForms } from '../../../domain/records/voice-profile-records.ts';
import { useCurrentCase } from '../../current-case.tsx';
import { SharePage } from './share-page.tsx';
import { ShareProfilePage } from './share-profile-page.tsx';
import { SharedPage } from './shared-page.tsx';

/** Inside the young person's room: what to share, and what is shared. */
export function ShareScreen() {
  const { child } = useCurrentCase();
  if (!child) return null;
  return (
    <Routes>
      <Route index element={<SharePage child={child} />} />
      {profileForms.map((form) => (
        <Route key={form} path={form} element={<ShareProfilePage key={form} child={child} form={form} />} />
      ))}
      <Route path="*" element={<Navigate to="/me/share" replace />} />
    </Routes>
  );
}

/** Outside it: what those can read with whom it was shared. */
export function SharedScreen() {
  const { child } = useCurrentCase();
  return child ? <SharedPage child={child} /> : null;
}
