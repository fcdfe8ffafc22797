import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Icon } from '../../ui/icon.tsx';
import { Page } from '../../ui/page.tsx';

export function NoChild() {
  const { t } = useTranslation();
  return (
    <Page title={t('me:shell.title')} back={{ to: '/', label: t('common:nav.home') }}>
      <p>{t('me:shell.no-child')}</p>
      <Link className="btn" to="/children/add">
        <Icon name="add" />
        {t('me:shell.add-child')}
      </Link>
    </Page>
  );
}
