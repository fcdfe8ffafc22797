import { useTranslation } from 'react-i18next';
import { AskTwice } from '../../ui/ask-twice.tsx';
import { useEmptyRoom } from './use-empty-room.tsx';

/** For a phone or computer that is not their own, and for whoever wants all of it gone (safeguarding.design of the set). */
export function EmptyRoom() {
  const { t } = useTranslation();
  const { isKept, empty } = useEmptyRoom();
  return (
    <details className="card me-fold">
      <summary>
        <b>{t('me:lock.empty.title')}</b>
      </summary>
      <div className="stack">
        <p>{t('me:lock.empty.words')}</p>
        <p>{t('me:lock.empty.shared')}</p>
        <AskTwice
          ask={t('me:lock.empty.ask')}
          sure={t('me:lock.anew.sure')}
          yes={t('me:lock.anew.yes')}
          no={t('me:lock.anew.no')}
          onYes={() => void empty()}
        />
        {isKept ? null : (
          <p className="fault-words" role="alert">
            {t('me:lock.trouble.not-kept')}
          </p>
        )}
      </div>
    </details>
  );
}
