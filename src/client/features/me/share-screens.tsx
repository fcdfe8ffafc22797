import { useCurrentCase } from '../../current-case.tsx';
import { SharePage } from './share-page.tsx';
import { SharedPage } from './shared-page.tsx';

/** Inside the young person's room: what to share, and what is shared. */
export function ShareScreen() {
  const { child } = useCurrentCase();
  return child ? <SharePage child={child} /> : null;
}

/** Outside it: what those can read with whom it was shared. */
export function SharedScreen() {
  const { child } = useCurrentCase();
  return child ? <SharedPage child={child} /> : null;
}
