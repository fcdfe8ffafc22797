import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { forgetPasskey } from '../../me/own-passkey.ts';
import { useOwnRoom, useOwnState } from '../../me/own-room.tsx';
import { type LockKind, LockSecret } from './lock-secret.tsx';
import { TriesLine, useTries } from './lock-tries.tsx';

type Wish = 'change' | 'off';

/** The lock there is. Whoever wants another or none has to show that it is theirs. */
export function LockOn({ kind, onChange }: { kind: LockKind; onChange: () => void }) {
  const { t } = useTranslation();
  const [wish, setWish] = useState<Wish>();
  if (wish) return <Prove kind={kind} wish={wish} onChange={onChange} onBack={() => setWish(undefined)} />;
  return (
    <section className="stack" aria-labelledby="lock-on">
      <h2 id="lock-on">{t(`me:lock.on.${kind}`)}</h2>
      <p>{t('me:lock.on.words')}</p>
      {kind === 'passkey' ? (
        <p>
          {t('me:lock.passkey.care')} {t('me:lock.passkey.shared')}
        </p>
      ) : null}
      <div className="row">
        <button type="button" className="btn quiet" onClick={() => setWish('change')}>
          {t('me:lock.on.change')}
        </button>
        <button type="button" className="btn quiet" onClick={() => setWish('off')}>
          {t('me:lock.on.off')}
        </button>
      </div>
      <p className="small soft">{t('me:lock.on.code')}</p>
    </section>
  );
}

function Prove({
  kind,
  wish,
  onChange,
  onBack,
}: {
  kind: LockKind;
  wish: Wish;
  onChange: () => void;
  onBack: () => void;
}) {
  const { t } = useTranslation();
  const room = useOwnRoom();
  const { passkey } = useOwnState();
  const [isKept, setKept] = useState(true);
  const takeOff = async () => {
    const { ok } = await room.takeLockOff();
    setKept(ok);
    if (!ok) return;
    if (passkey) void forgetPasskey(passkey);
    onBack();
  };
  const { busy, outcome, attempt } = useTries(room.prove, wish === 'change' ? onChange : () => void takeOff());
  return (
    <section className="stack" aria-labelledby="lock-prove">
      <h2 id="lock-prove">{t(`me:lock.on.${wish}`)}</h2>
      {wish === 'off' ? <p>{t('me:lock.on.off-words')}</p> : null}
      <LockSecret kind={kind} asks="prove" busy={busy} onDone={attempt} />
      <TriesLine outcome={outcome} busy={busy} wrong={t('me:lock.wrong')} />
      {isKept ? null : (
        <p className="fault-words" role="alert">
          {t('me:lock.trouble.not-kept')}
        </p>
      )}
      <p>
        <button type="button" className="btn quiet" onClick={onBack}>
          {t('me:lock.keep')}
        </button>
      </p>
    </section>
  );
}
