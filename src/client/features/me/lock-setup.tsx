import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LockKindChoice } from './lock-kind.tsx';
import { LockPasskeySetup } from './lock-passkey-setup.tsx';
import { usePutLock } from './lock-put.tsx';
import { type LockKind, LockSecret } from './lock-secret.tsx';
import { LockStepTitle } from './lock-step-title.tsx';

type Step = { kind: LockKind; first?: string };
type Trouble = 'not-same' | 'not-kept';

/** Choose pictures or a word, and say it twice; or the phone's own lock. `onLocked` is given the code, which exists nowhere else. */
export function LockSetup({
  onLocked,
  onBack,
}: {
  onLocked: (code: string) => void;
  onBack: (() => void) | undefined;
}) {
  const { t } = useTranslation();
  const [step, setStep] = useState<Step>();
  const [trouble, setTrouble] = useState<Trouble>();
  const { busy, put } = usePutLock(onLocked);
  if (!step) return <LockKindChoice onChoose={(kind) => setStep({ kind })} onBack={onBack} />;
  const { kind, first } = step;
  if (kind === 'passkey') return <LockPasskeySetup put={put} onBack={() => setStep(undefined)} />;
  const isFirst = first === undefined;
  const say = (secret: string) => {
    const isSame = secret === first;
    setTrouble(isFirst || isSame ? undefined : 'not-same');
    if (isSame) void put({ kind, secret }).then((isKept) => (isKept ? undefined : setTrouble('not-kept')));
    else setStep(isFirst ? { kind, first: secret } : { kind });
  };
  return (
    <section className="stack" aria-labelledby="lock-step">
      <LockStepTitle
        key={isFirst ? 'title-first' : 'title-again'}
        words={t(isFirst ? 'me:lock.choose.title' : 'me:lock.again.title')}
      />
      <p>{t(isFirst ? `me:lock.choose.how-${kind}` : `me:lock.again.how-${kind}`)}</p>
      {trouble ? (
        <p className="fault-words" role="alert">
          {t(`me:lock.trouble.${trouble}`)}
        </p>
      ) : null}
      <LockSecret
        key={isFirst ? 'first' : 'again'}
        kind={kind}
        asks={isFirst ? 'choose' : 'again'}
        busy={busy}
        onDone={say}
      />
      <p>
        <button type="button" className="btn quiet" onClick={() => setStep(undefined)}>
          {t('me:lock.other-way')}
        </button>
      </p>
    </section>
  );
}
