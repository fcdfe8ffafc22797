import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** One line of facts. What nobody has told us is said, never left empty. */
export function Fact({ name, children }: { name: string; children: ReactNode }) {
  const { t } = useTranslation();
  const isKnown = children !== undefined && children !== null && children !== '';
  return (
    <div>
      <dt>{name}</dt>
      <dd>{isKnown ? children : <i className="soft">{t('schools:unknown')}</i>}</dd>
    </div>
  );
}
