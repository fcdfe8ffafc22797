import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WaymarkRecord } from '../../../domain/records/record.ts';
import { useOwnRoom } from '../../me/own-room.tsx';
import { CodeField } from './code-field.tsx';

/** Joins what another phone began, by the code from paper. */
export function AccountJoin({ person, records }: { person: string; records: readonly WaymarkRecord[] }) {
  const { t } = useTranslation();
  const room = useOwnRoom();
  const [code, setCode] = useState('');
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<'empty' | 'wrong' | 'failed'>();
  const join = async () => {
    setBusy(true);
    setFault(undefined);
    try {
      const done = await room.log.join(person, records, code);
      if (done !== 'joined') setFault(done);
    } finally {
      setBusy(false);
    }
  };
  const press = (event: FormEvent) => {
    event.preventDefault();
    if (!code.trim()) setFault('empty');
    else if (!busy) void join();
  };
  return (
    <section className="card" aria-labelledby="account-join">
      <h2 id="account-join">{t('me:account.join.title')}</h2>
      <form className="stack" autoComplete="off" noValidate onSubmit={press}>
        <p>{t('me:account.join.words')}</p>
        <CodeField
          id="account-code"
          label={t('me:account.join.label')}
          hint={t('me:account.join.hint')}
          fault={fault && t(`me:account.join.${fault}`)}
          code={code}
          onCode={setCode}
        />
        <p role="status" className={fault ? 'hidden-visually' : 'lock-said'}>
          {busy ? t('me:lock.busy') : fault ? t(`me:account.join.${fault}`) : null}
        </p>
        <div className="row">
          <button type="submit" className="btn" aria-disabled={busy}>
            {t('me:account.join.go')}
          </button>
        </div>
      </form>
    </section>
  );
}
