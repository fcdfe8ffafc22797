import { Navigate, Route, Routes } from 'react-router';
import { useCurrentCase } from '../../current-case.tsx';
import { EasyHelp } from './easy-help.tsx';
import { EasyHome } from './easy-home.tsx';
import { EasyKind } from './easy-kind.tsx';
import { EasyMe } from './easy-me.tsx';
import { EasyPlaces } from './easy-places.tsx';
import { EasyRights } from './easy-rights.tsx';
import { EasySafe } from './easy-safe.tsx';
import { EasyStep } from './easy-step.tsx';
import { EasySteps } from './easy-steps.tsx';

/** The addresses of easy-pages.ts. */
export function EasyScreens() {
  const { child } = useCurrentCase();
  const name = child?.name ?? '';
  return (
    <Routes>
      <Route path="/" element={<EasyHome name={name} />} />
      <Route path="/steps" element={<EasySteps name={name} />} />
      <Route path="/steps/:step" element={<EasyStep name={name} />} />
      <Route path="/rights" element={<EasyRights name={name} />} />
      <Route path="/places" element={<EasyPlaces />} />
      <Route path="/places/kinds/:sector" element={<EasyKind />} />
      <Route path="/me" element={<EasyMe />} />
      <Route path="/me/safe" element={<EasySafe />} />
      <Route path="/help" element={<EasyHelp />} />
      <Route path="*" element={<Navigate to="/" replace />} />
    </Routes>
  );
}
