import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { languageOf } from '../../../domain/languages/languages.ts';
import { keptLanguage } from '../../i18n/kept-language.ts';
import { LanguageList } from '../../i18n/language-list.tsx';
import { useOwnWords } from '../../i18n/use-english.tsx';
import '../../i18n/language.css';

/** Before anything else, until somebody has chosen; then a line to change it. */
export function ChooseLanguage() {
  const { t, i18n } = useTranslation();
  const [wasChosen] = useState(() => keptLanguage() !== '');
  const own = useOwnWords();
  const language = languageOf(i18n.language);
  return (
    <nav className="language-first stack-tight" aria-label={t('languages:title')}>
      {wasChosen && language ? (
        <Link to="/settings/language">{t('languages:now', { name: own(language.name) })}</Link>
      ) : (
        <>
          <p className="small">{t('languages:choose')}</p>
          <LanguageList />
        </>
      )}
    </nav>
  );
}
