import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDevice, useSyncStatus } from '../../family.tsx';
import { dropAllVideos } from '../../signed/kept-videos.ts';
import { dropTranslator } from '../../translate/kept-files.ts';
import { Page } from '../../ui/page.tsx';

/** Takes everything off this device. Says first what would be lost for good. */
export function ErasePage() {
  const { t } = useTranslation();
  const { eraseEverything } = useDevice();
  const { waiting } = useSyncStatus();
  const [sure, setSure] = useState(false);
  const [busy, setBusy] = useState(false);
  const erase = async () => {
    setBusy(true);
    await dropAllVideos();
    await dropTranslator();
    await eraseEverything();
    location.replace('/welcome');
  };
  return (
    <Page title={t('settings:erase.title')} back={{ to: '/settings', label: t('settings:title') }}>
      <p>{t('settings:erase.words')}</p>
      <p>{t('settings:erase.me')}</p>
      {waiting > 0 ? (
        <p className="card kind" role="status">
          {t('settings:erase.waiting', { count: waiting })}
        </p>
      ) : null}
      <label className="choice">
        <input type="checkbox" checked={sure} onChange={(event) => setSure(event.target.checked)} />
        <span>{t('settings:erase.sure')}</span>
      </label>
      <button type="button" className="btn danger" disabled={!sure || busy} onClick={erase}>
        {t(busy ? 'settings:erase.busy' : 'settings:erase.do')}
      </button>
    </Page>
  );
}
