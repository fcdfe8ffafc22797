import { useTranslation } from 'react-i18next';
import { Sheet, useSheet } from '../ui/sheet.tsx';

/** "Aa": how big and in which colours. */
export function ReadingButton() {
  const { t } = useTranslation();
  const { Panel, open, close } = useSheet(() => import('./reading-panel.tsx').then((m) => m.ReadingPanel));
  return (
    <>
      <button type="button" className="chip push" aria-label={t('reading.open')} onClick={open}>
        Aa
      </button>
      <Sheet title={t('reading.title')} Panel={Panel} onClose={close} />
    </>
  );
}
