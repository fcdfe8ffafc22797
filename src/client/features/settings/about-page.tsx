import { useTranslation } from 'react-i18next';
import { Page } from '../../ui/page.tsx';

/** What this is, what it is not, whose pictures and fonts it uses. */
export function AboutPage() {
  const { t } = useTranslation();
  const parts = ['what', 'not-advice', 'law', 'private', 'made-with', 'pictures'] as const;
  return (
    <Page title={t('settings:about.title')} back={{ to: '/settings', label: t('settings:title') }}>
      {parts.map((part) => (
        <section className="card" key={part}>
          <h2>{t(`settings:about.${part}.title`)}</h2>
          <p>{t(`settings:about.${part}.words`)}</p>
        </section>
      ))}
      <p className="soft small">{t('settings:about.version', { version: __APP_VERSION__ })}</p>
    </Page>
  );
}
