import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useCurrentCase } from '../../current-case.tsx';
import { LanguageList } from '../../i18n/language-list.tsx';
import { Page } from '../../ui/page.tsx';
import { TickList } from '../../ui/tick-list.tsx';

/** The language of the screens, and that somebody needs an interpreter: kept for the child as `ticks` `interpreter`. */
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
          <TickList
            child={child}
            list="interpreter"
            legend={t('languages:interpreter.title')}
            hideLegend
            items={[{ id: 'needed', words: t('languages:interpreter.need') }]}
          />
        ) : (
          <>
            <p className="soft">{t('languages:interpreter.no-child')}</p>
            <Link to="/children/add">{t('welcome:start')}</Link>
          </>
        )}
      </section>
    </Page>
  );
}
