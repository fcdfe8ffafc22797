import { useLocation } from 'react-router';
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

/** The addresses of easy-pages.ts. No `<Routes>`: these stand in for routes that have matched already. */
export function EasyScreens() {
  const { child } = useCurrentCase();
  const { pathname } = useLocation();
  const name = child?.name ?? '';
  const [room, ...rest] = pathname.split('/').filter(Boolean);
  const last = rest.at(-1);
  if (room === 'steps') return last ? <EasyStep id={last} name={name} /> : <EasySteps name={name} />;
  if (room === 'rights') return <EasyRights name={name} />;
  if (room === 'places') return last ? <EasyKind id={decodeURIComponent(last)} /> : <EasyPlaces />;
  if (room === 'me') return last ? <EasySafe /> : <EasyMe />;
  if (room === 'help') return <EasyHelp />;
  return <EasyHome name={name} />;
}
