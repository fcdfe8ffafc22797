import { useTranslation } from 'react-i18next';
import { useOwnRoom } from '../../me/own-room.tsx';
import { useMakeCode } from './use-make-code.tsx';

/** Begins it on the first phone: the code is made here. */
export function AccountBegin({ person, onCode }: { person: string; onCode: (code: string) => void }) {
  const { t } = useTranslation();
  const room = useOwnRoom();
  const { busy, failed, make } = useMakeCode(() => room.log.begin(person), onCode);
  return (
    <section className="card stack" aria-labelledby="account-begin">
      <h2 id="account-begin">{t('me:account.begin.title')}</h2>
      <p>{t('me:account.begin.words')}</p>
      <p>
        <button type="button" className="btn" aria-disabled={busy} onClick={make}>
          {t(busy ? 'me:lock.busy' : 'me:account.begin.go')}
        </button>
      </p>
      {failed ? (
        <p className="fault-words" role="alert">
          {t('me:account.trouble')}
        </p>
      ) : null}
    </section>
  );
}
