import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Page } from '../../ui/page.tsx';
import { SpaceChoice } from './space-choice.tsx';

/** What takes up room, before the device is full. */
export function SpacePage() {
  const { t } = useTranslation();
  const go = useNavigate();
  return (
    <Page title={t('me:space.title')} back={{ to: '/me', label: t('me:lock.back') }}>
      <SpaceChoice onDone={() => void go('/me')} />
    </Page>
  );
}
