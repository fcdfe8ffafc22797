import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useCurrentCase } from '../../current-case.tsx';
import { LanguageList } from '../../i18n/language-list.tsx';
import { TranslatorKept } from '../../translate/translator-kept.tsx';
import { InterpreterAsked } from '../../ui/interpreter-asked.tsx';
import { Page } from '../../ui/page.tsx';

/** The language of the screens, and that somebody needs an interpreter. */
export function LanguagePage() {
  const { t } = useTranslation();
  const { child } = useCurrentCase();
  return (
    <Page title={t('languages:title')} back={{ to: '/settings', label: t('settings:title') }}>
      <LanguageList />
      <section className="card">
        <h2>{t('languages:interpreter.title')}</h2>
        <p>{t('languages:interpreter.words')}</p>
        {child ? (
          <InterpreterAsked child={child} />
        ) : (
          <>
            <p className="soft">{t('languages:interpreter.no-child')}</p>
            <Link to="/children/add">{t('welcome:start')}</Link>
          </>
        )}
      </section>
      <TranslatorKept />
    </Page>
  );
}
