import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useOwnRoom, useOwnState } from '../../me/own-room.tsx';
import { CodeField } from './code-field.tsx';
import { EmptyAsk } from './empty-ask.tsx';
import { TriesLine, useTries } from './lock-tries.tsx';

/** Says to the lock page that the door was opened with the code: a new lock may be chosen without the forgotten one. */
export const openedWithCode = { openedWithCode: true };

/** The ways on for somebody who forgot: their code on paper, or an empty page. Nobody else has a key. */
export function LockForgot() {
  const { t } = useTranslation();
  const { lock } = useOwnState();
  return (
    <details className="card">
      <summary>
        <b>{t('me:lock.forgot.title')}</b>
      </summary>
      {lock ? <ByCode /> : null}
      <BeginAnew />
    </details>
  );
}

function ByCode() {
  const { t } = useTranslation();
  const go = useNavigate();
  const room = useOwnRoom();
  const [code, setCode] = useState('');
  const { busy, outcome, attempt } = useTries(room.unlockWithRecovery, () =>
    go('/me/lock', { replace: true, state: openedWithCode }),
  );
  const open = (event: FormEvent) => {
    event.preventDefault();
    if (!busy && code.trim()) attempt(code);
  };
  return (
    <form className="stack" autoComplete="off" onSubmit={open}>
      <CodeField
        id="lock-code"
        label={t('me:lock.forgot.code')}
        hint={t('me:lock.forgot.hint')}
        fault={undefined}
        code={code}
        onCode={setCode}
      />
      <TriesLine outcome={outcome} busy={busy} wrong={t('me:lock.forgot.wrong')} />
      <div className="row">
        <button type="submit" className="btn" aria-disabled={busy}>
          {t('me:lock.forgot.open')}
        </button>
      </div>
    </form>
  );
}

/** The only way without the code. Says what goes, and asks twice. */
function BeginAnew() {
  const { t } = useTranslation();
  return (
    <details>
      <summary>{t('me:lock.anew.title')}</summary>
      <div className="stack">
        <p>{t('me:lock.anew.words')}</p>
        <p>{t('me:lock.anew.goes')}</p>
        <EmptyAsk ask={t('me:lock.anew.ask')} />
      </div>
    </details>
  );
}
