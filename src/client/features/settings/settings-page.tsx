import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useCurrentCase } from '../../current-case.tsx';
import { useSession, useTray } from '../../family.tsx';
import { useOwnWords } from '../../i18n/use-english.tsx';
import type { IconName } from '../../ui/icon.tsx';
import { LinkRows } from '../../ui/link-rows.tsx';
import { Page } from '../../ui/page.tsx';
import { Rooms } from '../../ui/rooms.tsx';
import { SyncLine } from '../../ui/sync-line.tsx';

/** "More": everything that is not a step. */
export function SettingsPage() {
  const { t } = useTranslation();
  const { items } = useTray();
  const { email } = useSession();
  const { child } = useCurrentCase();
  const rows: { key: string; to: string; icon: IconName }[] = [
    { key: 'language', to: '/settings/language', icon: 'bubble' },
    { key: 'reminders', to: '/settings/reminders', icon: 'bell' },
    { key: 'add-child', to: '/children/add', icon: 'add' },
    ...(items.length > 0 ? [{ key: 'not-sent', to: '/settings/not-sent', icon: 'letter' as const }] : []),
    { key: 'storage', to: '/settings/storage', icon: 'phoneSaved' },
    { key: 'erase', to: '/settings/erase', icon: 'bin' },
    { key: 'about', to: '/settings/about', icon: 'law' },
  ];
  return (
    <Page title={t('settings:title')}>
      {child ? <Rooms name={child.name} /> : null}
      <Account email={email} />
      <nav className="card todo" aria-labelledby="others">
        <h2 id="others">{t('settings:others')}</h2>
        <LinkRows rows={rows.map((row) => ({ ...row, words: t(`settings:rows.${row.key}`) }))} />
      </nav>
      <SyncLine />
    </Page>
  );
}

/** Signing out never costs words: what still waits is said first, and stays on this device either way. */
function Account({ email }: { email: string | undefined }) {
  const { t } = useTranslation();
  const own = useOwnWords();
  const { signOut } = useSession();
  const [sure, setSure] = useState(false);
  if (!email) {
    return (
      <section className="card">
        <h2>{t('settings:account.none')}</h2>
        <p>{t('settings:account.none-words')}</p>
        <div className="row">
          <Link className="btn quiet" to="/sign-in">
            {t('settings:account.sign-in')}
          </Link>
          <Link className="btn quiet" to="/join">
            {t('settings:account.join')}
          </Link>
        </div>
      </section>
    );
  }
  return (
    <section className="card">
      <h2>{t('settings:account.title')}</h2>
      <p>{t('settings:account.as', { email: own(email) })}</p>
      {sure ? <p role="alert">{t('settings:account.sure')}</p> : null}
      <div className="row">
        <button type="button" className="btn quiet" onClick={() => (sure ? signOut() : setSure(true))}>
          {t(sure ? 'settings:account.really' : 'settings:account.sign-out')}
        </button>
        {sure ? (
          <button type="button" className="btn quiet" onClick={() => setSure(false)}>
            {t('settings:account.stay')}
          </button>
        ) : null}
      </div>
    </section>
  );
}
