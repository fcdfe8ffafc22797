import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { lazyScreen as screen } from './lazy-screen.tsx';
import { SignedOnPage } from './signed/signed-on-page.tsx';

const LanguageNotice = screen(() => import('./i18n/language-notice.tsx'), 'LanguageNotice');

/** Above whatever screen is shown: whose words these are, where they are not English, and the screen in BSL. */
export function PageHead() {
  const { i18n } = useTranslation();
  return (
    <>
      {i18n.language === 'en-GB' ? null : (
        <Suspense fallback={null}>
          <LanguageNotice />
        </Suspense>
      )}
      <SignedOnPage />
    </>
  );
}
