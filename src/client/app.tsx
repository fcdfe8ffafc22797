import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { BrowserRouter, NavLink } from 'react-router';
import { CurrentCaseProvider, useCurrentCase } from './current-case.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { ChildSwitcher } from './features/children/child-switcher.tsx';
import { UpdateNotice } from './features/sync-status/update-notice.tsx';
import { ReadingButton } from './reading/reading-button.tsx';
import { pageHead, pageWords, Screens } from './routes.tsx';
import { Cover } from './ui/cover.tsx';
import { Icon, type IconName } from './ui/icon.tsx';
import { LeaveButton } from './ui/leave-button.tsx';

/** Where the features meet: the frame every screen stands in. */
export function App() {
  return (
    <ErrorBoundary>
      <Cover>
        <BrowserRouter>
          <CurrentCaseProvider>
            <Frame />
          </CurrentCaseProvider>
        </BrowserRouter>
      </Cover>
    </ErrorBoundary>
  );
}

const places: { to: string; name: string; icon: IconName }[] = [
  { to: '/', name: 'home', icon: 'home' },
  { to: '/steps', name: 'steps', icon: 'steps' },
  { to: '/places', name: 'places', icon: 'school' },
  { to: '/help', name: 'help', icon: 'help' },
  { to: '/me', name: 'me', icon: 'person' },
  { to: '/settings', name: 'more', icon: 'more' },
];

function Frame() {
  const { t } = useTranslation();
  const { child } = useCurrentCase();
  return (
    <>
      <a className="skip" href="#main">
        {t('common:skip')}
      </a>
      <header className="top">
        {child ? <ChildSwitcher /> : <span className="wordmark">{t('common:name')}</span>}
        <ReadingButton />
        {child ? <LeaveButton /> : null}
      </header>
      <nav className="bar" aria-label={t('common:nav.label')}>
        <ul>
          {places.map(({ to, name, icon }) => (
            <li key={to}>
              <NavLink to={to} end={to === '/'}>
                <Icon name={icon} />
                <span>
                  {t(`common:nav.${name}`)}
                  {name === 'more' ? <span className="hidden-visually"> {t('common:nav.more-what')}</span> : null}
                </span>
              </NavLink>
            </li>
          ))}
        </ul>
      </nav>
      <UpdateNotice />
      {pageHead}
      <Suspense fallback={<main id="main" aria-busy="true" />}>
        <Screens />
      </Suspense>
      {pageWords}
    </>
  );
}
