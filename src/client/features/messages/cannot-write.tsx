import { useTranslation } from 'react-i18next';
import { type LinkRow, LinkRows } from '../../ui/link-rows.tsx';
import { Page } from '../../ui/page.tsx';
import { WhoToRing } from './who-to-ring.tsx';

export type Why = 'no-child' | 'no-account' | 'no-record';

const ways: Record<
  Why,
  { key: 'add-child' | 'sign-in' | 'join' | 'letters'; to: string; icon: 'add' | 'person' | 'letter' }[]
> = {
  'no-child': [{ key: 'add-child', to: '/welcome', icon: 'add' }],
  'no-account': [
    { key: 'sign-in', to: '/sign-in', icon: 'person' },
    { key: 'join', to: '/join', icon: 'person' },
    { key: 'letters', to: '/letters', icon: 'letter' },
  ],
  'no-record': [
    { key: 'join', to: '/join', icon: 'person' },
    { key: 'letters', to: '/letters', icon: 'letter' },
  ],
};

/** Why no message can go to the council from here, and what can be done instead. */
export function CannotWrite({ why }: { why: Why }) {
  const { t } = useTranslation();
  const rows = ways[why].map(({ key, to, icon }): LinkRow => ({ key, to, icon, words: t(`messages:instead.${key}`) }));
  return (
    <Page title={t('messages:title')} back={{ to: '/', label: t('common:nav.home') }}>
      <p>{t(`messages:cannot.${why}`)}</p>
      <section className="card todo" aria-label={t('messages:instead.title')}>
        <h2>{t('messages:instead.title')}</h2>
        <LinkRows rows={rows} />
      </section>
      <WhoToRing />
    </Page>
  );
}
