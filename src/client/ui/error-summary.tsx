import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

export type FieldFault = { field: string; words: string };

/** GOV.UK's error summary: says how many things are missing, links to each, takes the focus. */
export function ErrorSummary({ faults }: { faults: readonly FieldFault[] }) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (faults.length > 0) box.current?.focus();
  }, [faults]);
  if (faults.length === 0) return null;
  return (
    <div className="summary" role="alert" tabIndex={-1} ref={box}>
      <h2>{t('common:faults.title', { count: faults.length })}</h2>
      <ul>
        {faults.map((fault) => (
          <li key={fault.field}>
            <a href={`#${fault.field}`}>{fault.words}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

export function faultOf(faults: readonly FieldFault[], field: string): string | undefined {
  return faults.find((fault) => fault.field === field)?.words;
}
