import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { PrintButton } from '../../ui/print-button.tsx';
import './lock.css';

/** A code for paper, shown this once. `of`: whose words stand round it. */
export function CodeCard({ of, code, onKept }: { of: 'lock' | 'account'; code: string; onKept: () => void }) {
  const { t } = useTranslation();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const id = `${of}-code-title`;
  return (
    <section className="card" aria-labelledby={id}>
      <h2 id={id} ref={title} tabIndex={-1}>
        {t(`me:${of}.code.title`)}
      </h2>
      <p className="lock-code" dir="ltr" translate="no">
        {code.split('-').map((part) => (
          <span key={part}>{part} </span>
        ))}
      </p>
      <p>{t(`me:${of}.code.what`)}</p>
      <ul className="list-plain">
        <li>{t(`me:${of}.code.once`)}</li>
        <li>{t(`me:${of}.code.where`)}</li>
        <li>{t(`me:${of}.code.who`)}</li>
        <li className="no-print">{t(`me:${of}.code.no-photo`)}</li>
      </ul>
      <div className="row no-print">
        <PrintButton words={t(`me:${of}.code.print`)} />
        <button type="button" className="btn" onClick={onKept}>
          {t(`me:${of}.code.kept`)}
        </button>
      </div>
    </section>
  );
}
