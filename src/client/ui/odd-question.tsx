import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { OddDate } from '../../domain/odd-dates.ts';

/** "Is that right?": asked once, kindly; pressing save again keeps what the person wrote. */
export function OddQuestion({ odd }: { odd: readonly OddDate[] }) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (odd.length > 0) box.current?.focus();
  }, [odd]);
  return (
    <div className="card kind" role="alert" tabIndex={-1} ref={box}>
      <h2>{t('steps:odd.title')}</h2>
      {odd.map((one) => (
        <p key={one}>{t(`steps:odd.${one}`)}</p>
      ))}
      <p>{t('steps:odd.way-on')}</p>
    </div>
  );
}
