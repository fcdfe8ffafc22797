import { useTranslation } from 'react-i18next';

/** The pack comes with the first signal. */
export function NotHere() {
  const { t } = useTranslation();
  return <p className="card kind">{t('facts:not-here')}</p>;
}
