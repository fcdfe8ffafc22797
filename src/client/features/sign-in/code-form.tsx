import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { ProblemCode } from '../../../protocol/problems.ts';
import { useSession } from '../../family.tsx';
import { ErrorSummary, type FieldFault, faultOf } from '../../ui/error-summary.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { TextField } from '../../ui/text-field.tsx';

export function CodeForm({ email, again }: { email: string; again: () => void }) {
  const { t } = useTranslation();
  const { enterCode } = useSession();
  const navigate = useNavigate();
  const [code, setCode] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ProblemCode>();
  const [faults, setFaults] = useState<FieldFault[]>([]);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const digits = code.replace(/\s/g, '');
    if (!/^\d{6}$/.test(digits)) return setFaults([{ field: 'code', words: t('sign-in:faults.code') }]);
    setBusy(true);
    setProblem(undefined);
    const answer = await enterCode(email, digits);
    setBusy(false);
    if (answer.ok) navigate('/');
    else if (answer.problem === 'wrong-code') setFaults([{ field: 'code', words: t('problems:wrong-code') }]);
    else setProblem(answer.problem);
  };
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <ErrorSummary faults={faults} />
      <ProblemNotice problem={problem} />
      <p>{t('sign-in:sent', { email })}</p>
      <TextField
        id="code"
        type="text"
        className="code-input"
        inputMode="numeric"
        autoComplete="one-time-code"
        label={t('sign-in:code')}
        hint={t('sign-in:code-hint')}
        maxLength={9}
        value={code}
        fault={faultOf(faults, 'code')}
        onChange={(event) => setCode(event.target.value)}
      />
      <button type="submit" className="btn" disabled={busy}>
        {t(busy ? 'sign-in:checking' : 'sign-in:enter')}
      </button>
      <button type="button" className="btn quiet" onClick={again}>
        {t('sign-in:again')}
      </button>
    </form>
  );
}
