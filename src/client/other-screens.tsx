import { Route, Routes } from 'react-router';
import { EasyDoor } from './features/easy/easy-door.tsx';
import { HomePage } from './features/home/home-page.tsx';
import { AllWords } from './i18n/all-words.tsx';
import { lazyScreen as screen } from './lazy-screen.tsx';
import { reminders } from './routes.tsx';

const NotFoundPage = screen(() => import('./features/home/not-found-page.tsx'), 'NotFoundPage');
const StepsPage = screen(() => import('./features/steps/steps-page.tsx'), 'StepsPage');
const StepPage = screen(() => import('./features/steps/step-page.tsx'), 'StepPage');
const DatesPage = screen(() => import('./features/steps/dates-page.tsx'), 'DatesPage');
const RightsPage = screen(() => import('./features/rights/rights-page.tsx'), 'RightsPage');
const SixteenPage = screen(() => import('./features/rights/sixteen-page.tsx'), 'SixteenPage');
const EventPage = screen(() => import('./features/steps/event-page.tsx'), 'EventPage');
const AddChildPage = screen(() => import('./features/children/add-child-page.tsx'), 'AddChildPage');
const ChildPage = screen(() => import('./features/children/child-page.tsx'), 'ChildPage');
const SignInPage = screen(() => import('./features/sign-in/sign-in-page.tsx'), 'SignInPage');
const JoinPage = screen(() => import('./features/sign-in/join-page.tsx'), 'JoinPage');
const HelpPage = screen(() => import('./features/help/help-page.tsx'), 'HelpPage');
const FinderPage = screen(() => import('./features/finder/finder-page.tsx'), 'FinderPage');
const ServicePage = screen(() => import('./features/help/service-page.tsx'), 'ServicePage');
const FactsScreens = screen(() => import('./features/facts/facts-screens.tsx'), 'FactsScreens');
const SavedPage = screen(() => import('./features/help/saved-page.tsx'), 'SavedPage');
const SettingsPage = screen(() => import('./features/settings/settings-page.tsx'), 'SettingsPage');
const StoragePage = screen(() => import('./features/settings/storage-page.tsx'), 'StoragePage');
const ErasePage = screen(() => import('./features/settings/erase-page.tsx'), 'ErasePage');
const LanguagePage = screen(() => import('./features/settings/language-page.tsx'), 'LanguagePage');
const AboutPage = screen(() => import('./features/settings/about-page.tsx'), 'AboutPage');
const NotSentPage = screen(() => import('./features/sync-status/not-sent-page.tsx'), 'NotSentPage');
const RemindersPage = screen(() => import('./features/reminders/reminders-page.tsx'), 'RemindersPage');
const CalendarPage = screen(() => import('./features/reminders/calendar-page.tsx'), 'CalendarPage');
const MessagesScreens = screen(() => import('./features/messages/messages-screens.tsx'), 'MessagesScreens');
const LettersScreens = screen(() => import('./features/letters/letters-screens.tsx'), 'LettersScreens');
const PlacementPage = screen(() => import('./features/placement/placement-page.tsx'), 'PlacementPage');
const PlanScreens = screen(() => import('./features/plan/plan-screens.tsx'), 'PlanScreens');
const ReviewPage = screen(() => import('./features/review/review-page.tsx'), 'ReviewPage');
const PreparePage = screen(() => import('./features/review/prepare-page.tsx'), 'PreparePage');
const LogScreens = screen(() => import('./features/log/log-screens.tsx'), 'LogScreens');
const SchoolsScreens = screen(() => import('./features/schools/schools-screens.tsx'), 'SchoolsScreens');
const WordsPage = screen(() => import('./features/words/words-page.tsx'), 'WordsPage');
const WordPage = screen(() => import('./features/words/word-page.tsx'), 'WordPage');
const PlacesScreens = screen(() => import('./features/places/places-screens.tsx'), 'PlacesScreens');
const PreferencePage = screen(() => import('./features/preference/preference-page.tsx'), 'PreferencePage');
const MeScreens = screen(() => import('./features/me/me-screens.tsx'), 'MeScreens');

/**
 * Every address but the first screens'; each feature is its own chunk, and all of them are kept for no signal. The list
 * itself is no part of the first screen: it would be a kilobyte of it.
 */
export function OtherScreens() {
  return (
    <Routes>
      <Route element={<AllWords />}>
        <Route element={<EasyDoor />}>
          {/* Only who reads Easy Read comes here for it (routes.tsx). */}
          <Route path="/" element={<HomePage reminders={reminders} />} />
          <Route path="/steps" element={<StepsPage />} />
          <Route path="/steps/add" element={<EventPage />} />
          <Route path="/steps/event/:id" element={<EventPage />} />
          <Route path="/steps/dates" element={<DatesPage />} />
          <Route path="/rights" element={<RightsPage />} />
          <Route path="/rights/at-16" element={<SixteenPage />} />
          <Route path="/steps/:step" element={<StepPage />} />
          <Route path="/children/add" element={<AddChildPage />} />
          <Route path="/children/:id" element={<ChildPage />} />
          <Route path="/sign-in" element={<SignInPage />} />
          <Route path="/join" element={<JoinPage />} />
          <Route path="/help" element={<HelpPage />} />
          <Route path="/help/find" element={<FinderPage />} />
          {['how', 'how/:id', 'figures', 'sources', 'changes', 'councils'].map((room) => (
            <Route key={room} path={`/help/${room}`} element={<FactsScreens />} />
          ))}
          <Route path="/help/saved" element={<SavedPage />} />
          <Route path="/help/:id" element={<ServicePage />} />
          <Route path="/messages/*" element={<MessagesScreens />} />
          <Route path="/letters/*" element={<LettersScreens />} />
          <Route path="/placement" element={<PlacementPage />} />
          <Route path="/review" element={<ReviewPage />} />
          <Route path="/review/prepare" element={<PreparePage />} />
          <Route path="/settings" element={<SettingsPage />} />
          <Route path="/settings/storage" element={<StoragePage />} />
          <Route path="/settings/erase" element={<ErasePage />} />
          <Route path="/settings/language" element={<LanguagePage />} />
          <Route path="/settings/about" element={<AboutPage />} />
          <Route path="/settings/not-sent" element={<NotSentPage />} />
          <Route path="/settings/reminders" element={<RemindersPage />} />
          <Route path="/settings/calendar" element={<CalendarPage />} />
          <Route path="/plan/*" element={<PlanScreens />} />
          <Route path="/log/*" element={<LogScreens />} />
          <Route path="/places/*" element={<PlacesScreens />} />
          <Route path="/places/preference" element={<PreferencePage />} />
          <Route path="/places/schools/*" element={<SchoolsScreens />} />
          <Route path="/me/*" element={<MeScreens />} />
          <Route path="/words" element={<WordsPage />} />
          <Route path="/words/:id" element={<WordPage />} />
          <Route path="*" element={<NotFoundPage />} />
        </Route>
      </Route>
    </Routes>
  );
}
