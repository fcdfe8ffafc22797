import { useTranslation } from 'react-i18next';
import { EasyPage } from './easy-page.tsx';
import { EasyPart, EasySay } from './easy-part.tsx';
import { EasyWays } from './easy-ways.tsx';

/** What This is Me is and who sees it; nothing of what somebody said stands here, so it needs no room and no lock. */
export function EasyMe() {
  const { t } = useTranslation();
  return (
    <EasyPage title={t('me:shell.title')}>
      <EasyPart ask={t('easy:me.what.ask')}>
        <EasySay words="easy:me.what.say" />
      </EasyPart>
      <EasyPart
        ask={t('easy:me.do')}
        after={
          <EasyWays
            to="/me"
            go={t('easy:me.go')}
            rows={[
              { key: 'safe', icon: 'phone', to: '/me/safe', words: t('me:shell.links.safe') },
              { key: 'share', icon: 'people', to: '/me/share', words: t('me:shell.links.share') },
              { key: 'lock', icon: 'person', to: '/me/lock', words: t('easy:me.lock') },
            ]}
          />
        }
      />
      <EasyPart ask={t('easy:me.who.ask')}>
        <EasySay words="easy:me.who.say" />
      </EasyPart>
    </EasyPage>
  );
}
