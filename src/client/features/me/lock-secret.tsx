import { useTranslation } from 'react-i18next';
import type { useOwnState } from '../../me/own-room.tsx';
import { PictureLock } from '../../me/picture-lock.tsx';
import { LockPasskey } from './lock-passkey.tsx';
import { LockWord } from './lock-word.tsx';

export type LockKind = NonNullable<ReturnType<typeof useOwnState>['lock']>;

/** Their pictures, their word or the phone's own lock. `asks`: what for; while a lock is made they see what they choose. */
export function LockSecret({ kind, asks, busy, onDone }: LockSecretProps) {
  const { t } = useTranslation();
  if (kind === 'passkey') return <LockPasskey done={t(`me:lock.${asks}.done`)} busy={busy} onDone={onDone} />;
  const Entry = kind === 'pictures' ? PictureLock : LockWord;
  return (
    <Entry
      legend={t(`me:lock.${asks}.${kind}`)}
      done={t(`me:lock.${asks}.done`)}
      busy={busy}
      shows={asks === 'choose'}
      onDone={onDone}
    />
  );
}

type LockSecretProps = {
  kind: LockKind;
  asks: 'open' | 'choose' | 'again' | 'prove';
  busy: boolean;
  onDone: (secret: string) => void;
};
