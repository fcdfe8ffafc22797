import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { forgetPasskey, makePasskey } from '../../me/own-passkey.ts';
import type { PutLock } from './lock-put.tsx';
import { LockStepTitle } from './lock-step-title.tsx';

type Trouble = 'stopped' | 'no-secret' | 'not-kept';

/** The phone's own lock as the lock of the room. On a shared phone that is said first, with what is better there. */
export function LockPasskeySetup({ put, onBack }: { put: PutLock; onBack: () => void }) {
  const { t } = useTranslation();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  const make = async () => {
    setBusy(true);
    setTrouble(undefined);
    // The name stands in the phone's own list, where anybody may read it: what it opens, not whose it is.
    const made = await makePasskey(t('me:shell.title'));
    if (typeof made === 'string') setTrouble(made);
    else if (!(await put({ kind: 'passkey', ...made }))) {
      await forgetPasskey(made.passkey);
      setTrouble('not-kept');
    }
    setBusy(false);
  };
  return (
    <section className="stack" aria-labelledby="lock-step">
      <LockStepTitle words={t('me:lock.passkey.title')} />
      <p>{t('me:lock.passkey.what')}</p>
      <div className="card kind">
        <p>
          <b>{t('me:lock.passkey.care')}</b>
        </p>
        <p>{t('me:lock.passkey.shared')}</p>
      </div>
      {trouble ? (
        <p className="fault-words" role="alert">
          {t(trouble === 'not-kept' ? 'me:lock.trouble.not-kept' : `me:lock.passkey.${trouble}`)}
        </p>
      ) : null}
      <div className="row">
        <button type="button" className="btn" aria-disabled={busy} onClick={() => (busy ? undefined : void make())}>
          {busy ? t('me:lock.busy') : t('me:lock.passkey.put')}
        </button>
        <button type="button" className="btn quiet" onClick={onBack}>
          {t('me:lock.other-way')}
        </button>
      </div>
    </section>
  );
}
