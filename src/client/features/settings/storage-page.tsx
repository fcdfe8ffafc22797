import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDevice } from '../../family.tsx';
import { Page } from '../../ui/page.tsx';

/** What this device keeps, how safely, and whether the browser may throw it away. Said plainly. */
export function StoragePage() {
  const { t, i18n } = useTranslation();
  const { mode, estimate, persist } = useDevice();
  const [used, setUsed] = useState<number>();
  const [kept, setKept] = useState<boolean>();
  useEffect(() => {
    void estimate().then((found) => setUsed(found?.usage));
    void navigator.storage?.persisted?.().then(setKept);
  }, [estimate]);
  const megabytes =
    used === undefined
      ? undefined
      : new Intl.NumberFormat(`${i18n.language}-u-nu-latn`, { maximumFractionDigits: 1 }).format(used / 1e6);
  return (
    <Page title={t('settings:storage.title')} back={{ to: '/settings', label: t('settings:title') }}>
      <section className="card kind">
        <h2>{t('settings:storage.lock')}</h2>
        <p>{t('settings:storage.lock-words')}</p>
      </section>
      <section className="card">
        <h2>{t('settings:storage.what')}</h2>
        <p>{t(mode === 'memory' ? 'settings:storage.memory' : 'settings:storage.sealed')}</p>
        <p>{megabytes === undefined ? t('settings:storage.unknown') : t('settings:storage.used', { megabytes })}</p>
      </section>
      <section className="card">
        <h2>{t('settings:storage.keep')}</h2>
        <p>{t(kept ? 'settings:storage.kept' : 'settings:storage.not-kept')}</p>
        {kept ? null : (
          <button type="button" className="btn quiet" onClick={async () => setKept(await persist())}>
            {t('settings:storage.ask')}
          </button>
        )}
        <p className="soft">{t('settings:storage.iphone')}</p>
      </section>
    </Page>
  );
}
