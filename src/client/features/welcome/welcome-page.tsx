import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Icon, type IconName } from '../../ui/icon.tsx';
import { Page } from '../../ui/page.tsx';
import { useDemoFamilies } from '../../use-demo-families.tsx';
import './welcome.css';

/** The first screen: what this is, and four ways in. Starting needs nothing and nobody. */
export function WelcomePage() {
  const { t } = useTranslation();
  const demo = useDemoFamilies();
  const ways: { key: string; to: string; icon: IconName }[] = [
    { key: 'join', to: '/join', icon: 'letter' },
    { key: 'sign-in', to: '/sign-in', icon: 'person' },
    ...(demo.length > 0 ? [{ key: 'look', to: '/sign-in?look', icon: 'steps' as const }] : []),
  ];
  return (
    <Page title={t('welcome:title')}>
      <p className="lead">{t('welcome:lead')}</p>
      <Link className="btn" to="/children/add">
        <Icon name="pen" />
        {t('welcome:start')}
      </Link>
      <p className="soft small">{t('welcome:start-hint')}</p>
      <nav className="card todo" aria-label={t('welcome:ways')}>
        <ul>
          {ways.map((way) => (
            <li key={way.key}>
              <Link to={way.to}>
                <span className="dot">
                  <Icon name={way.icon} />
                </span>
                <span className="what">
                  <b>{t(`welcome:way.${way.key}`)}</b>
                  <br />
                  <span className="soft small">{t(`welcome:way-hint.${way.key}`)}</span>
                </span>
                <span className="go">
                  <Icon name="go" turns />
                </span>
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <p className="soft small">{t('welcome:private')}</p>
    </Page>
  );
}
