import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { forgetPasskey } from '../../me/own-passkey.ts';
import { useOwnRoom, useOwnState } from '../../me/own-room.tsx';
import { AskTwice } from '../../ui/ask-twice.tsx';

/** Empties the room for good, and its lock with it, once it was asked twice. Says when the device did not do it. */
export function EmptyAsk({ ask }: { ask: string }) {
  const { t } = useTranslation();
  const go = useNavigate();
  const room = useOwnRoom();
  const { passkey } = useOwnState();
  const [isKept, setKept] = useState(true);
  const empty = async () => {
    const { ok } = await room.empty();
    setKept(ok);
    if (!ok) return;
    if (passkey) void forgetPasskey(passkey);
    go('/me', { replace: true });
  };
  return (
    <>
      <AskTwice
        ask={ask}
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
    </>
  );
}
