import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { askPasskey, hasPasskeys } from '../../me/own-passkey.ts';
import { useOwnState } from '../../me/own-room.tsx';

type LockPasskeyProps = { done: string; busy: boolean; onDone: (secret: string) => void };

/** Asks the phone whether it is them. Where it says no, or has the passkey no more, the way on is the code on paper. */
export function LockPasskey({ done, busy, onDone }: LockPasskeyProps) {
  const { t } = useTranslation();
  const { passkey } = useOwnState();
  const [state, setState] = useState<'asking' | 'not-open'>();
  const ask = async () => {
    setState('asking');
    const secret = passkey && (await askPasskey(passkey));
    setState(secret === undefined ? 'not-open' : undefined);
    if (secret !== undefined) onDone(secret);
  };
  const isBusy = busy || state === 'asking';
  return (
    <div className="stack">
      <p>{t('me:lock.passkey.what')}</p>
      <div className="row">
        <button type="button" className="btn" aria-disabled={isBusy} onClick={() => (isBusy ? undefined : void ask())}>
          {isBusy ? t('me:lock.busy') : done}
        </button>
      </div>
      {state === 'not-open' ? (
        <p className="fault-words" role="alert">
          {t('me:lock.passkey.not-open')}
        </p>
      ) : null}
    </div>
  );
}

/** Offered only where the browser says that it can. */
export function usePasskeys(): boolean {
  const [has, setHas] = useState(false);
  useEffect(() => {
    let left = false;
    void hasPasskeys().then((found) => {
      if (!left) setHas(found);
    });
    return () => {
      left = true;
    };
  }, []);
  return has;
}
