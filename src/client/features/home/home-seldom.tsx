import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Icon } from '../../ui/icon.tsx';
import { Page } from '../../ui/page.tsx';
import { SyncLine } from '../../ui/sync-line.tsx';

/** Signed in, and the council has not shared a record: say so, and offer what works without one. */
export function NothingYet() {
  const { t } = useTranslation();
  return (
    <Page title={t('home:nothing.title')}>
      <p>{t('home:nothing.words')}</p>
      <Link className="btn" to="/children/add">
        <Icon name="add" />
        {t('home:nothing.add')}
      </Link>
      <Link className="btn quiet" to="/join">
        {t('home:nothing.join')}
      </Link>
      <SyncLine />
    </Page>
  );
}

/** A child has died. */
export function Quiet() {
  const { t } = useTranslation();
  return (
    <section className="card">
      <h2>{t('home:quiet.title')}</h2>
      <p>{t('home:quiet.words')}</p>
      <Link to="/help">{t('home:quiet.help')}</Link>
    </section>
  );
}
