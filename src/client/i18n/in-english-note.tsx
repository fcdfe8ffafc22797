import { useTranslation } from 'react-i18next';

/** Why a text to take along is in English on a phone that is not. */
export function InEnglishNote() {
  const { t, i18n } = useTranslation();
  return i18n.language === 'en-GB' ? null : <p className="soft no-print">{t('languages:in-english')}</p>;
}
