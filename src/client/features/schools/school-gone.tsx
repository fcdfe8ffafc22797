import { useTranslation } from 'react-i18next';
import { Page } from '../../ui/page.tsx';

export function SchoolGone() {
  const { t } = useTranslation();
  return (
    <Page title={t('schools:gone.title')} back={{ to: '/places/schools', label: t('schools:title') }}>
      <p>{t('schools:gone.words')}</p>
    </Page>
  );
}
