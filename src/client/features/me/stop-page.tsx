import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Child } from '../../../domain/children.ts';
import { Page } from '../../ui/page.tsx';
import { useRoom } from './use-room.tsx';

/** Stopping is fine at any moment; everything is kept, and the place too. */
export function StopPage({ child }: { child: Child }) {
  const { t } = useTranslation();
  const { look } = useRoom(child);
  return (
    <Page title={t('me:shell.stop.title')}>
      <p className="me-lead">{t('me:shell.stop.words')}</p>
      <div className="row">
        <Link className="btn" to="/me">
          {t('me:shell.stop.my-page')}
        </Link>
        {look.at ? (
          <Link className="btn quiet" to={`/me/q/${look.at}`}>
            {t('me:shell.go-on')}
          </Link>
        ) : null}
      </div>
    </Page>
  );
}
