import { useTranslation } from 'react-i18next';
import { UrgentNumber } from '../../me/safe-numbers.tsx';
import { ServiceCard } from '../../ui/service-card.tsx';
import { EasyPage } from './easy-page.tsx';
import { EasyPart, EasyPoint, EasySay } from './easy-part.tsx';
import { EasyWays } from './easy-ways.tsx';

const answering = [
  { id: 'danger', phone: '999', picture: 'danger' },
  { id: 'health', phone: '111', picture: 'ill' },
  { id: 'talk', phone: '116 123', picture: 'sad' },
  { id: 'child', phone: '0800 1111', picture: 'child' },
] as const;

/** Who answers at once, whom to ask first, and the ways to find others. */
export function EasyHelp() {
  const { t } = useTranslation();
  return (
    <EasyPage title={t('help:title')}>
      <EasyPart ask={t('easy:help.now.ask')}>
        {answering.map(({ id, phone, picture }) => (
          <EasyPoint key={id} picture={picture}>
            <p>{t(`easy:help.now.${id}`)}</p>
            <UrgentNumber phone={phone} />
          </EasyPoint>
        ))}
      </EasyPart>
      <EasyPart ask={t('easy:help.first.ask')} after={<ServiceCard id="herts-sendiass" />}>
        <EasySay words="easy:help.first.say" hard={['sendiass']} />
      </EasyPart>
      <EasyPart
        ask={t('easy:help.more.ask')}
        after={
          <EasyWays
            to="/help"
            go={t('easy:help.more.search')}
            rows={[
              { key: 'find', icon: 'steps', to: '/help/find', words: t('easy:help.more.find') },
              { key: 'saved', icon: 'tick', to: '/help/saved', words: t('easy:help.more.saved') },
              { key: 'words', icon: 'book', to: '/words', words: t('easy:help.more.words') },
            ]}
          />
        }
      />
    </EasyPage>
  );
}
