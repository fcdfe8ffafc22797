import { useTranslation } from 'react-i18next';
import type { Child } from '../../../domain/children.ts';
import { Page } from '../../ui/page.tsx';

/** A device that gives no storage (a shared computer, a private window): nothing could be kept, so nothing is begun. */
export function NoRoom({ child }: { child: Child }) {
  const { t } = useTranslation();
  return (
    <Page title={t('me:shell.title')} back={{ to: '/', label: t('common:nav.home') }}>
      <p>{t('me:shell.no-room', { name: child.name })}</p>
      <div className="row">
        <button type="button" className="btn" onClick={() => window.location.reload()}>
          {t('me:lock.trouble.again')}
        </button>
      </div>
    </Page>
  );
}
