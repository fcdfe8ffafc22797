import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Child } from '../../../domain/children.ts';
import { pageOf } from '../../../domain/this-is-me/profile.ts';
import { useDates } from '../../i18n/use-dates.tsx';
import { LinkRows } from '../../ui/link-rows.tsx';
import { Page } from '../../ui/page.tsx';
import { PrintButton } from '../../ui/print-button.tsx';
import { ProfileHeadingPart } from './profile-heading.tsx';
import { useFit, usePaper } from './use-paper.tsx';
import { useProfile } from './use-profile.tsx';
import { useRoom } from './use-room.tsx';

/** Their answers on one page: as they chose them, on the screen and on paper. */
export function ProfilePage({ child }: { child: Child }) {
  const { t } = useTranslation();
  const { long, today } = useDates();
  const { answers } = useRoom(child);
  const { profile } = useProfile();
  const parts = useMemo(() => pageOf(profile, answers), [profile, answers]);
  const sheet = useRef<HTMLElement>(null);
  const print = usePaper(sheet);
  const fit = useFit(sheet, parts);
  const isEmpty = parts.every(({ shown }) => shown.length === 0);
  return (
    <Page title={t('me:profile.title')} back={{ to: '/me', label: t('me:shell.title') }}>
      <p className="no-print">{t(isEmpty ? 'me:profile.empty' : 'me:profile.words')}</p>
      <section className="profile-sheet" ref={sheet} aria-label={t('me:profile.sheet', { name: child.name })}>
        <header className="profile-on-paper">
          <p className="profile-name" translate="no">
            <bdi>{child.name}</bdi>
          </p>
          <p>{t('me:profile.printed', { day: long(today) })}</p>
          <p className="profile-over">{t('me:profile.over')}</p>
        </header>
        {parts.map((part) => (
          <ProfileHeadingPart key={part.heading} part={part} answers={answers} />
        ))}
        <footer className="profile-on-paper">{t('me:profile.credit')}</footer>
      </section>
      {isEmpty ? null : (
        <section className="card no-print" aria-labelledby="profile-paper">
          <h2 id="profile-paper">{t('me:profile.paper.title')}</h2>
          <p role="status">{fit ? t(fit.fits ? 'me:profile.paper.fits' : 'me:profile.paper.longer') : null}</p>
          <div className="row">
            <PrintButton words={t('me:profile.paper.one-page')} onPress={() => print('one-page')} />
            <PrintButton words={t('me:profile.paper.large')} onPress={() => print('large')} />
          </div>
          <p className="soft">{t('me:profile.paper.yours')}</p>
        </section>
      )}
      <nav className="card todo no-print" aria-label={t('me:profile.more')}>
        <LinkRows
          rows={[
            {
              ...{ key: 'section-a', to: '/me/profile/section-a', icon: 'law' },
              ...{ words: t('me:profile.section-a.link'), below: t('me:profile.section-a.link-what') },
            },
            {
              ...{ key: 'share', to: isEmpty ? '/me/share' : '/me/share/one-page', icon: 'people' },
              words: t(isEmpty ? 'me:shell.links.share' : 'me:share.profile.one-page.title'),
              below: t(isEmpty ? 'me:shell.links.share-what' : 'me:share.profile.one-page.below'),
            },
          ]}
        />
      </nav>
      {isEmpty ? (
        <p className="no-print">
          <Link to="/me">{t('me:profile.answer-first')}</Link>
        </p>
      ) : null}
    </Page>
  );
}
