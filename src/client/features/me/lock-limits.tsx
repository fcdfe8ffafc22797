import { useTranslation } from 'react-i18next';
import type { LockKind } from './lock-secret.tsx';

const cannot = ['photo', 'open', 'watch', 'expert'] as const;

/** What the lock and "only me" do, and what they cannot, in words a child understands. `kind`: of the lock there is. */
export function LockLimits({ kind }: { kind?: LockKind }) {
  const { t } = useTranslation();
  // Who may open the phone may open this lock too: it keeps out others than pictures or a word do.
  const keepsOut = [kind === 'passkey' ? 'strangers' : 'family', 'app'] as const;
  return (
    <section className="card" aria-labelledby="lock-limits">
      <h2 id="lock-limits">{t('me:lock.limits.title')}</h2>
      <ul className="list-plain">
        {keepsOut.map((id) => (
          <li key={id}>{t(`me:lock.limits.does.${id}`)}</li>
        ))}
      </ul>
      <h3>{t('me:lock.limits.cannot-title')}</h3>
      <ul className="list-plain">
        {cannot
          // There is nothing to watch where the phone itself is asked.
          .filter((id) => kind !== 'passkey' || id !== 'watch')
          .map((id) => (
            <li key={id}>{t(`me:lock.limits.cannot.${id}`)}</li>
          ))}
      </ul>
    </section>
  );
}
