import { useTranslation } from 'react-i18next';
import type { ProblemCode } from '../../protocol/problems.ts';

/** Something in the way that is no fault of what was typed: said above the form, every box left as it is. */
export function ProblemNotice({ problem }: { problem: ProblemCode | undefined }) {
  const { t } = useTranslation();
  return problem ? (
    <p className="card kind" role="alert">
      {t(`problems:${problem}`)}
    </p>
  ) : null;
}
