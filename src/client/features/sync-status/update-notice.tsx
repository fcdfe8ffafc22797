import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { onUpdateOffered } from '../../offered-update.ts';

/** A new version is offered and never forced: a reload must not cost a half-written answer. */
export function UpdateNotice() {
  const { t } = useTranslation();
  const [accept, setAccept] = useState<(() => void) | undefined>();
  useEffect(() => onUpdateOffered((offered) => setAccept(() => offered)), []);
  if (!accept) return null;
  return (
    <section className="update" aria-label={t('update.title')} role="status">
      <p>{t('update.words')}</p>
      <button type="button" className="btn quiet" onClick={accept}>
        {t('update.accept')}
      </button>
      <button type="button" className="btn quiet" onClick={() => setAccept(undefined)}>
        {t('update.later')}
      </button>
    </section>
  );
}
