import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import type { ProblemCode } from '../../../protocol/problems.ts';
import { useSession } from '../../family.tsx';
import { ErrorSummary, type FieldFault, faultOf } from '../../ui/error-summary.tsx';
import { Page } from '../../ui/page.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { EmailField } from './email-field.tsx';
import { looksLikeEmail } from './looks-like-email.ts';

/** Joins the council's record with the code of its letter or e-mail. */
export function JoinPage() {
  const { t } = useTranslation();
  const { join } = useSession();
  const navigate = useNavigate();
  const [email, setEmail] = useState('');
  const [code, setCode] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ProblemCode>();
  const [faults, setFaults] = useState<FieldFault[]>([]);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const found: FieldFault[] = [];
    if (!looksLikeEmail(email.trim())) found.push({ field: 'email', words: t('sign-in:faults.email') });
    if (code.replace(/[\s-]/g, '').length < 6) found.push({ field: 'code', words: t('sign-in:faults.join-code') });
    setFaults(found);
    if (found.length > 0) return;
    setBusy(true);
    setProblem(undefined);
    const answer = await join(email.trim(), code.trim());
    setBusy(false);
    if (answer.ok) navigate('/');
    else if (answer.problem === 'wrong-code') setFaults([{ field: 'code', words: t('problems:wrong-code') }]);
    else setProblem(answer.problem);
  };
  return (
    <Page title={t('sign-in:join-title')} back={{ to: '/welcome', label: t('common:back') }}>
      <p>{t('sign-in:join-words')}</p>
      <form className="stack" onSubmit={submit} noValidate>
        <ErrorSummary faults={faults} />
        <ProblemNotice problem={problem} />
        <EmailField
          hint={t('sign-in:join-email-hint')}
          value={email}
          fault={faultOf(faults, 'email')}
          onChange={setEmail}
        />
        <TextField
          id="code"
          type="text"
          className="code-input"
          label={t('sign-in:join-code')}
          hint={t('sign-in:join-code-hint')}
          autoComplete="one-time-code"
          autoCapitalize="characters"
          value={code}
          fault={faultOf(faults, 'code')}
          onChange={(event) => setCode(event.target.value)}
        />
        <button type="submit" className="btn" disabled={busy}>
          {t(busy ? 'sign-in:checking' : 'sign-in:join')}
        </button>
      </form>
      <p className="soft">
        {t('sign-in:no-code')} <Link to="/children/add">{t('sign-in:no-code-start')}</Link>
      </p>
    </Page>
  );
}
