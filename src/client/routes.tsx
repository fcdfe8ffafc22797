import { Suspense, useSyncExternalStore } from 'react';
import { Route, Routes } from 'react-router';
import { HomePage } from './features/home/home-page.tsx';
import { lazyScreen as screen } from './lazy-screen.tsx';

const WelcomePage = screen(() => import('./features/welcome/welcome-page.tsx'), 'WelcomePage');
const OtherScreens = screen(() => import('./other-screens.tsx'), 'OtherScreens');
const PageHead = screen(() => import('./page-head.tsx'), 'PageHead');
const PageHelps = screen(() => import('./page-helps.tsx'), 'PageHelps');
const RemindersCard = screen(() => import('./features/reminders/reminders-card.tsx'), 'RemindersCard');

/** Fetched behind the first screen, and nothing where there is nothing to remind of. */
export const reminders = (
  <Suspense fallback={null}>
    <RemindersCard />
  </Suspense>
);

/** Whose words these are, and the screen in British Sign Language. */
export const pageHead = (
  <Suspense fallback={null}>
    <PageHead />
  </Suspense>
);

/** Meanings of the words on whatever screen is shown, and help while reading; nobody waits for them. */
export const pageWords = (
  <Suspense fallback={null}>
    <PageHelps />
  </Suspense>
);

const isEasy = () => document.documentElement.dataset.easy === 'on';

/** Easy Read is turned on and off in the panel, by undoing, and by an account that is heard of. */
function watchRoot(hear: () => void) {
  const seen = new MutationObserver(hear);
  seen.observe(document.documentElement, { attributes: true });
  return () => seen.disconnect();
}

/** What a visit begins with; all other addresses are in `other-screens.tsx`. */
export function Screens() {
  // Who reads Easy Read has a Home of their own there.
  const easy = useSyncExternalStore(watchRoot, isEasy);
  return (
    <Routes>
      {easy ? null : <Route path="/" element={<HomePage reminders={reminders} />} />}
      <Route path="/welcome" element={<WelcomePage />} />
      <Route path="*" element={<OtherScreens />} />
    </Routes>
  );
}
