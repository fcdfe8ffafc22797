import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOwnRoom } from '../../me/own-room.tsx';
import { LockKindChoice } from './lock-kind.tsx';
import { type LockKind, LockSecret } from './lock-secret.tsx';

type Step = { kind: LockKind; first?: string };
type Trouble = 'not-same' | 'not-kept';

/** Choose pictures or a word, and say it twice. `onLocked` is given the code, which exists nowhere else. */
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
  const { busy, put } = usePutLock(onLocked, () => setTrouble('not-kept'));
  if (!step) return <LockKindChoice onChoose={(kind) => setStep({ kind })} onBack={onBack} />;
  const { kind, first } = step;
  const isFirst = first === undefined;
  const say = (secret: string) => {
    const isSame = secret === first;
    setTrouble(isFirst || isSame ? undefined : 'not-same');
    if (isSame) put(kind, secret);
    else setStep(isFirst ? { kind, first: secret } : { kind });
  };
  return (
    <section className="stack" aria-labelledby="lock-step">
      <StepTitle
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

function usePutLock(onLocked: (code: string) => void, onFailed: () => void) {
  const room = useOwnRoom();
  const [busy, setBusy] = useState(false);
  const put = async (kind: LockKind, secret: string) => {
    setBusy(true);
    try {
      const done = await room.lockWith(kind, secret);
      if (done.ok) onLocked(done.recovery);
      else onFailed();
    } finally {
      setBusy(false);
    }
  };
  return { busy, put: (kind: LockKind, secret: string) => void put(kind, secret) };
}

/** Takes the focus at each step, so that a screen reader says what is asked now. */
function StepTitle({ words }: { words: string }) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <h2 id="lock-step" ref={title} tabIndex={-1}>
      {words}
    </h2>
  );
}
