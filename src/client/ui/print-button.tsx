import { useTranslation } from 'react-i18next';
import { Icon } from './icon.tsx';

/** Prints the screen as it is laid out for paper; `onPress` where something has to be made ready first. */
export function PrintButton({ words, onPress }: { words?: string; onPress?: () => void }) {
  const { t } = useTranslation();
  return (
    <button type="button" className="btn quiet no-print" onClick={onPress ?? (() => window.print())}>
      <Icon name="print" />
      {words ?? t('steps:print')}
    </button>
  );
}
