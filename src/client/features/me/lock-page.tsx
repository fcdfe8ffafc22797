import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import { useOwnState } from '../../me/own-room.tsx';
import { Page } from '../../ui/page.tsx';
import { AccountLink } from './account-link.tsx';
import { EmptyRoom } from './empty-room.tsx';
import { LockCode } from './lock-code.tsx';
import { LockLimits } from './lock-limits.tsx';
import { LockOn } from './lock-on.tsx';
import { LockSetup } from './lock-setup.tsx';

type Step = 'see' | 'setup' | 'with-code' | { code: string };

/** Puts a lock on, changes it, takes it off. */
export function LockPage() {
  const { t } = useTranslation();
  const { lock } = useOwnState();
  const { state }: { state: unknown } = useLocation();
  const isWithCode = typeof state === 'object' && state !== null && 'openedWithCode' in state;
  const [step, setStep] = useState<Step>(isWithCode ? 'with-code' : 'see');
  useForgetState(isWithCode);
  const code = typeof step === 'object' ? step.code : undefined;
  return (
    <Page title={t('me:lock.title')} back={{ to: '/me', label: t('me:lock.back') }}>
      {code ? <LockCode code={code} onKept={() => setStep('see')} /> : null}
      {step === 'see' && lock ? <LockOn kind={lock} onChange={() => setStep('setup')} /> : null}
      {step === 'with-code' ? <p>{t('me:lock.with-code')}</p> : null}
      {step === 'setup' || step === 'with-code' || (step === 'see' && !lock) ? (
        <LockSetup onLocked={(next) => setStep({ code: next })} onBack={lock ? () => setStep('see') : undefined} />
      ) : null}
      {step === 'see' && lock ? <LockLimits kind={lock} /> : null}
      {step === 'see' ? <AccountLink /> : null}
      {step === 'see' ? <EmptyRoom /> : null}
    </Page>
  );
}

/** The way back through the history does not lead past the present lock a second time. */
function useForgetState(isWithCode: boolean): void {
  const go = useNavigate();
  useEffect(() => {
    if (isWithCode) void go('/me/lock', { replace: true });
  }, [isWithCode, go]);
}
