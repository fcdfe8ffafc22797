import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { PrintButton } from '../../ui/print-button.tsx';

/** The code, shown this once. It opens the page when the pictures or the word are forgotten. */
export function LockCode({ code, onKept }: { code: string; onKept: () => void }) {
  const { t } = useTranslation();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <section className="card" aria-labelledby="lock-code-title">
      <h2 id="lock-code-title" ref={title} tabIndex={-1}>
        {t('me:lock.code.title')}
      </h2>
      <p className="lock-code" dir="ltr" translate="no">
        {code.split('-').map((part) => (
          <span key={part}>{part} </span>
        ))}
      </p>
      <p>{t('me:lock.code.what')}</p>
      <ul className="list-plain">
        <li>{t('me:lock.code.once')}</li>
        <li>{t('me:lock.code.where')}</li>
        <li>{t('me:lock.code.who')}</li>
        <li className="no-print">{t('me:lock.code.no-photo')}</li>
      </ul>
      <div className="row no-print">
        <PrintButton words={t('me:lock.code.print')} />
        <button type="button" className="btn" onClick={onKept}>
          {t('me:lock.code.kept')}
        </button>
      </div>
    </section>
  );
}
