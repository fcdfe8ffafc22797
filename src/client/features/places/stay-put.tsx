import { useTranslation } from 'react-i18next';
import { SourceLine } from '../../ui/source-line.tsx';
import { usePackWords } from '../../use-pack-words.tsx';
import { usePanel } from './use-panel.tsx';

/** Children already placed stay unless a review agrees a change: said first to whoever may fear a move. */
export function StayPut() {
  const { t } = useTranslation();
  const inLanguage = usePackWords();
  const panel = usePanel('stay-put');
  if (!panel) return null;
  return (
    <section className="card kind">
      <h2>{t('places:stay-put')}</h2>
      <p>{inLanguage({ ...panel, kind: 'panel' }, { plain: panel.plain }).plain}</p>
      <SourceLine fact={panel} />
    </section>
  );
}
