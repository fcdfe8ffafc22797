import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/icon.tsx';

/** One press to 999, by every question. */
export function NowLine() {
  const { t } = useTranslation();
  return (
    <a className="finder-now" href="tel:999">
      <Icon name="phone" />
      {t('finder:crisis.short')}
    </a>
  );
}
