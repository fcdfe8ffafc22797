import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { lookId } from '../../../domain/changes/me-answers.ts';
import { meLookBodySchema } from '../../../domain/records/me-records.ts';
import { useSession, useSyncStatus } from '../../family.tsx';
import { useOwnState } from '../../me/own-room.tsx';
import { useAccountRecords } from '../../me/use-own-log.tsx';
import { Page } from '../../ui/page.tsx';
import { AccountBegin } from './account-begin.tsx';
import { AccountJoin } from './account-join.tsx';
import { AccountJoined } from './account-joined.tsx';
import { AccountWhat } from './account-what.tsx';
import { CodeCard } from './code-card.tsx';

/** The same answers on another phone: sealed, and opened by a code on paper. */
export function AccountPage() {
  const { t } = useTranslation();
  const { account, records } = useOwnState();
  const mode = meLookBodySchema.safeParse(records.get(lookId)?.body).data?.mode;
  const [code, setCode] = useState<string>();
  return (
    <Page title={t('me:account.title')} back={{ to: '/me', label: t('me:shell.title') }}>
      {code ? (
        <CodeCard of="account" code={code} onKept={() => setCode(undefined)} />
      ) : (
        <>
          {mode === 'under-8' ? <p className="note">{t('me:account.grown-up')}</p> : null}
          {account ? <AccountJoined person={account.person} onCode={setCode} /> : <NotJoined onCode={setCode} />}
          <AccountWhat />
        </>
      )}
    </Page>
  );
}

function NotJoined({ onCode }: { onCode: (code: string) => void }) {
  const { t } = useTranslation();
  const { person } = useSession();
  const { lastHeard } = useSyncStatus();
  const records = useAccountRecords();
  if (person === undefined) {
    return (
      <section className="card stack" aria-labelledby="account-sign-in">
        <h2 id="account-sign-in">{t('me:account.sign-in.title')}</h2>
        <p>{t('me:account.sign-in.stays')}</p>
        <p>{t('me:account.sign-in.words')}</p>
        <p>
          <Link className="btn" to="/sign-in">
            {t('me:account.sign-in.go')}
          </Link>
        </p>
      </section>
    );
  }
  // A second log would be begun beside the first one.
  if (lastHeard === undefined) return <p role="status">{t('me:account.not-heard')}</p>;
  const isThere = records.some(({ kind }) => kind === 'me-sealed-key');
  if (!isThere) return <AccountBegin person={person} onCode={onCode} />;
  return (
    <>
      <AccountJoin person={person} records={records} />
      <details className="card me-fold">
        <summary>
          <b>{t('me:account.join.other')}</b>
        </summary>
        <p>{t('me:account.join.other-words')}</p>
        <AccountBegin person={person} onCode={onCode} />
      </details>
    </>
  );
}
