import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { useOwnState } from '../../me/own-room.tsx';
import { Page } from '../../ui/page.tsx';
import { LockCode } from './lock-code.tsx';
import { LockLimits } from './lock-limits.tsx';
import { LockOn } from './lock-on.tsx';
import { LockSetup } from './lock-setup.tsx';

type Step = 'see' | 'setup' | { code: string };

/** Puts a lock on, changes it, takes it off. */
export function LockPage() {
  const { t } = useTranslation();
  const { lock } = useOwnState();
  const { state }: { state: unknown } = useLocation();
  const isWithCode = typeof state === 'object' && state !== null && 'openedWithCode' in state;
  const [step, setStep] = useState<Step>(isWithCode ? 'setup' : 'see');
  const code = typeof step === 'object' ? step.code : undefined;
  return (
    <Page title={t('me:lock.title')} back={{ to: '/me', label: t('me:lock.back') }}>
      {code ? <LockCode code={code} onKept={() => setStep('see')} /> : null}
      {step === 'see' && lock ? <LockOn kind={lock} onChange={() => setStep('setup')} /> : null}
      {step === 'see' && !lock ? <NoLock /> : null}
      {step === 'setup' && isWithCode ? <p>{t('me:lock.with-code')}</p> : null}
      {step === 'setup' || (step === 'see' && !lock) ? (
        <LockSetup onLocked={(next) => setStep({ code: next })} onBack={lock ? () => setStep('see') : undefined} />
      ) : null}
      {code ? null : <LockLimits />}
    </Page>
  );
}

/** Says honestly how it is without one. */
function NoLock() {
  const { t } = useTranslation();
  return (
    <section className="card kind" aria-labelledby="no-lock">
      <h2 id="no-lock">{t('me:lock.none.title')}</h2>
      <p>{t('me:lock.none.words')}</p>
    </section>
  );
}
