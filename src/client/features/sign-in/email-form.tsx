import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProblemCode } from '../../../protocol/problems.ts';
import { useSession } from '../../family.tsx';
import { ErrorSummary, type FieldFault, faultOf } from '../../ui/error-summary.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { EmailField } from './email-field.tsx';
import { looksLikeEmail } from './looks-like-email.ts';

export function EmailForm({ sent }: { sent: (email: string) => void }) {
  const { t } = useTranslation();
  const { signIn } = useSession();
  const [email, setEmail] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ProblemCode>();
  const [faults, setFaults] = useState<FieldFault[]>([]);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const address = email.trim();
    if (!looksLikeEmail(address)) return setFaults([{ field: 'email', words: t('sign-in:faults.email') }]);
    setBusy(true);
    setProblem(undefined);
    const answer = await signIn(address);
    setBusy(false);
    if (answer.ok) sent(address);
    else setProblem(answer.problem);
  };
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <ErrorSummary faults={faults} />
      <ProblemNotice problem={problem} />
      <EmailField hint={t('sign-in:email-hint')} value={email} fault={faultOf(faults, 'email')} onChange={setEmail} />
      <button type="submit" className="btn" disabled={busy}>
        {t(busy ? 'sign-in:sending' : 'sign-in:send')}
      </button>
    </form>
  );
}
