import { useTranslation } from 'react-i18next';
import { KnownNumber, UrgentNumber, useConfirmed } from '../../me/safe-numbers.tsx';
import { EasyPage } from './easy-page.tsx';
import { EasyPart, EasyPoint, EasySay } from './easy-part.tsx';
import type { EasyPicture } from './easy-pictures.ts';

/** Ask for help: the numbers first, to be seen without scrolling, then whom to tell, then who reads what. */
export function EasySafe() {
  const { t } = useTranslation();
  return (
    <EasyPage title={t('me:safe.title')} back={{ to: '/me', label: t('me:safe.to-me') }}>
      <EasyPart ask={t('easy:safe.call.ask')}>
        <EasyPoint picture="danger">
          <p>{t('easy:safe.call.danger')}</p>
          <UrgentNumber phone="999" />
        </EasyPoint>
        <EasyPoint picture="phone">
          <p>{t('easy:safe.call.childline')}</p>
          <UrgentNumber phone="0800 1111" />
        </EasyPoint>
        <Confirmed picture="ill" phone="111" words={t('easy:safe.call.ill')} />
        <Confirmed picture="sad" phone="116 123" words={t('easy:safe.call.samaritans')} />
        <EasyPoint picture="two">
          <p>{t('easy:safe.call.no-call')}</p>
        </EasyPoint>
      </EasyPart>
      <EasyPart ask={t('easy:safe.tell.ask')}>
        <EasySay words="easy:safe.tell.say" />
      </EasyPart>
      <EasyPart ask={t('easy:safe.who.ask')}>
        <EasySay words="easy:safe.who.say" />
      </EasyPart>
      <EasyPart ask={t('easy:safe.hide.ask')}>
        <EasySay words="easy:safe.hide.say" />
      </EasyPart>
    </EasyPage>
  );
}

/** As on the whole page: a number nobody confirms is not shown. */
function Confirmed({ picture, phone, words }: { picture: EasyPicture; phone: string; words: string }) {
  const service = useConfirmed(phone);
  return service ? (
    <EasyPoint picture={picture}>
      <p>{words}</p>
      <KnownNumber service={{ ...service, phone }} />
    </EasyPoint>
  ) : null;
}
