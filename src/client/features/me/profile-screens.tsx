import { Navigate, Route, Routes } from 'react-router';
import { useCurrentCase } from '../../current-case.tsx';
import { ProfileBesidePage } from './profile-beside-page.tsx';
import { ProfileChoosePage } from './profile-choose-page.tsx';
import { ProfilePage } from './profile-page.tsx';
import { ProfileSectionAPage } from './profile-section-a-page.tsx';
import './profile.css';

/** Everything under /me/profile: inside the young person's room. */
export function ProfileScreens() {
  const { child } = useCurrentCase();
  if (!child) return <Navigate to="/me" replace />;
  return (
    <Routes>
      <Route index element={<ProfilePage child={child} />} />
      <Route path="choose/:heading" element={<ProfileChoosePage child={child} />} />
      <Route path="section-a" element={<ProfileSectionAPage child={child} />} />
      <Route path="beside/:question" element={<ProfileBesidePage child={child} />} />
      <Route path="*" element={<Navigate to="/me/profile" replace />} />
    </Routes>
  );
}
