import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { useSession, useSyncStatus } from '../../family.tsx';
import { Page } from '../../ui/page.tsx';
import { useDemoFamilies } from '../../use-demo-families.tsx';
import { CodeForm } from './code-form.tsx';
import { DemoFamilies } from './demo-families.tsx';
import { EmailForm } from './email-form.tsx';

/** Two small steps: an e-mail address, then the code that came. No password to forget. */
export function SignInPage() {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const [email, setEmail] = useState<string>();
  const { email: signedIn } = useSession();
  const isOver = useSyncStatus().problem === 'signed-out';
  const families = useDemoFamilies();
  const looking = search.has('look');
  if (signedIn && !isOver) {
    return (
      <Page title={t('sign-in:already')}>
        <p>{t('sign-in:already-words', { email: signedIn })}</p>
        <Link className="btn" to="/">
          {t('sign-in:home')}
        </Link>
      </Page>
    );
  }
  return (
    <Page
      title={t(looking ? 'sign-in:look-title' : 'sign-in:title')}
      back={{ to: '/welcome', label: t('common:back') }}
    >
      {looking ? null : email ? (
        <CodeForm email={email} again={() => setEmail(undefined)} />
      ) : (
        <EmailForm sent={setEmail} />
      )}
      {email ? null : <DemoFamilies families={families} />}
      {looking && families.length === 0 ? <p>{t('sign-in:no-demo')}</p> : null}
    </Page>
  );
}
