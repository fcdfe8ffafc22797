import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Child } from '../../../domain/children.ts';
import { useOwnState } from '../../me/own-room.tsx';
import { AccountLink } from './account-link.tsx';
import { useRoom } from './use-room.tsx';

/** Where the answers are and who can see them, with the limits of it, in words a child understands. */
export function OnlyYours({ child }: { child: Child }) {
  const { t } = useTranslation();
  const { lock } = useRoom(child);
  const { account } = useOwnState();
  return (
    <section className="card" aria-labelledby="only-yours">
      <h2 id="only-yours">{t('me:shell.yours.title')}</h2>
      <p>{t(account ? 'me:account.only-yours' : 'me:shell.yours.words')}</p>
      {lock === 'passkey' ? (
        <p>
          {t('me:lock.on.passkey')}. {t('me:lock.passkey.care')}
        </p>
      ) : (
        <p>{t(lock ? 'me:shell.yours.locked' : 'me:shell.yours.no-lock')}</p>
      )}
      <Link to="/me/lock">{t(lock ? 'me:shell.yours.my-lock' : 'me:shell.yours.add-lock')}</Link>
      <AccountLink />
    </section>
  );
}
