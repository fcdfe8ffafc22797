import { use } from 'react';
import { useTranslation } from 'react-i18next';
import { RestOfWords } from '../i18n/all-words.tsx';
import { Sheet, useSheet } from '../ui/sheet.tsx';

/** "Aa": how to read. Its words come with those of the other screens. */
export function ReadingButton() {
  const { t } = useTranslation();
  const restOfWords = use(RestOfWords);
  const { Panel, open, close } = useSheet(async () => {
    const [{ ReadingPanel }] = await Promise.all([import('./reading-panel.tsx'), restOfWords()]);
    return ReadingPanel;
  });
  return (
    <>
      <button type="button" className="chip push" aria-label={t('reading.open')} onClick={open}>
        Aa
      </button>
      <Sheet title={t('reading.title')} Panel={Panel} onClose={close} />
    </>
  );
}
