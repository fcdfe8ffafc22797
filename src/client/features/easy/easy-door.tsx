import { Outlet } from 'react-router';
import { lazyScreen } from '../../lazy-screen.tsx';

const EasyBeside = lazyScreen(() => import('./easy-beside.tsx'), 'EasyBeside');

/** Who reads Easy Read gets it at the same address. It is drawn anew when that changes (routes.tsx). */
export function EasyDoor() {
  return document.documentElement.dataset.easy === 'on' ? <EasyBeside /> : <Outlet />;
}
