import { lazy } from 'react';
import { Route, Routes } from 'react-router';
import { HomePage } from './features/home/home-page.tsx';
import { WelcomePage } from './features/welcome/welcome-page.tsx';

const NotFoundPage = lazy(() =>
  import('./features/home/not-found-page.tsx').then((m) => ({ default: m.NotFoundPage })),
);
const StepsPage = lazy(() => import('./features/steps/steps-page.tsx').then((m) => ({ default: m.StepsPage })));
const StepPage = lazy(() => import('./features/steps/step-page.tsx').then((m) => ({ default: m.StepPage })));
const EventPage = lazy(() => import('./features/steps/event-page.tsx').then((m) => ({ default: m.EventPage })));
const AddChildPage = lazy(() =>
  import('./features/children/add-child-page.tsx').then((m) => ({ default: m.AddChildPage })),
);
const ChildPage = lazy(() => import('./features/children/child-page.tsx').then((m) => ({ default: m.ChildPage })));
const SignInPage = lazy(() => import('./features/sign-in/sign-in-page.tsx').then((m) => ({ default: m.SignInPage })));
const JoinPage = lazy(() => import('./features/sign-in/join-page.tsx').then((m) => ({ default: m.JoinPage })));
const HelpPage = lazy(() => import('./features/help/help-page.tsx').then((m) => ({ default: m.HelpPage })));
const ServicePage = lazy(() => import('./features/help/service-page.tsx').then((m) => ({ default: m.ServicePage })));
const SettingsPage = lazy(() =>
  import('./features/settings/settings-page.tsx').then((m) => ({ default: m.SettingsPage })),
);
const StoragePage = lazy(() =>
  import('./features/settings/storage-page.tsx').then((m) => ({ default: m.StoragePage })),
);
const ErasePage = lazy(() => import('./features/settings/erase-page.tsx').then((m) => ({ default: m.ErasePage })));
const AboutPage = lazy(() => import('./features/settings/about-page.tsx').then((m) => ({ default: m.AboutPage })));
const NotSentPage = lazy(() =>
  import('./features/sync-status/not-sent-page.tsx').then((m) => ({ default: m.NotSentPage })),
);

/** Every address of the app; each feature is its own chunk, and all of them are kept for no signal. */
export function Screens() {
  return (
    <Routes>
      <Route path="/" element={<HomePage />} />
      <Route path="/steps" element={<StepsPage />} />
      <Route path="/steps/add" element={<EventPage />} />
      <Route path="/steps/event/:id" element={<EventPage />} />
      <Route path="/steps/:step" element={<StepPage />} />
      <Route path="/children/add" element={<AddChildPage />} />
      <Route path="/children/:id" element={<ChildPage />} />
      <Route path="/welcome" element={<WelcomePage />} />
      <Route path="/sign-in" element={<SignInPage />} />
      <Route path="/join" element={<JoinPage />} />
      <Route path="/help" element={<HelpPage />} />
      <Route path="/help/:id" element={<ServicePage />} />
      <Route path="/settings" element={<SettingsPage />} />
      <Route path="/settings/storage" element={<StoragePage />} />
      <Route path="/settings/erase" element={<ErasePage />} />
      <Route path="/settings/about" element={<AboutPage />} />
      <Route path="/settings/not-sent" element={<NotSentPage />} />
      <Route path="*" element={<NotFoundPage />} />
    </Routes>
  );
}
