import { useTranslation } from 'react-i18next';
import { EmptyAsk } from './empty-ask.tsx';

/** For a phone or computer that is not their own, and for whoever wants all of it gone (safeguarding.design of the set). */
export function EmptyRoom() {
  const { t } = useTranslation();
  return (
    <details className="card me-fold">
      <summary>
        <b>{t('me:lock.empty.title')}</b>
      </summary>
      <div className="stack">
        <p>{t('me:lock.empty.words')}</p>
        <p>{t('me:lock.empty.shared')}</p>
        <EmptyAsk ask={t('me:lock.empty.ask')} />
      </div>
    </details>
  );
}
