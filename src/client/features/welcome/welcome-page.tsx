import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Icon, type IconName } from '../../ui/icon.tsx';
import { LinkRows } from '../../ui/link-rows.tsx';
import { Page } from '../../ui/page.tsx';
import { useDemoFamilies } from '../../use-demo-families.tsx';
import { ChooseLanguage } from './choose-language.tsx';
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
    <>
      <ChooseLanguage />
      <Page title={t('welcome:title')}>
        <p className="lead">{t('welcome:lead')}</p>
        <Link className="btn" to="/children/add">
          <Icon name="pen" />
          {t('welcome:start')}
        </Link>
        <p className="soft small">{t('welcome:start-hint')}</p>
        <nav className="card todo" aria-label={t('welcome:ways')}>
          <LinkRows
            rows={ways.map(({ key, ...way }) => ({
              ...way,
              key,
              words: t(`welcome:way.${key}`),
              below: t(`welcome:way-hint.${key}`),
            }))}
          />
        </nav>
        <p className="soft small">{t('welcome:private')}</p>
      </Page>
    </>
  );
}
