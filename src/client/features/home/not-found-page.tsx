import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Page } from '../../ui/page.tsx';

export function NotFoundPage() {
  const { t } = useTranslation();
  return (
    <Page title={t('home:not-found.title')}>
      <p>{t('home:not-found.words')}</p>
      <Link className="btn" to="/">
        {t('home:not-found.home')}
      </Link>
    </Page>
  );
}
