import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Child } from '../../../domain/children.ts';
import type { ProfileForm, SharedEntry, SharedProfile } from '../../../domain/records/voice-profile-records.ts';
import { type SharedPage, type SharedWith, sharedWithIds } from '../../../domain/records/voice-records.ts';
import type { Staying } from '../../../domain/this-is-me/share-profile.ts';
import { Page } from '../../ui/page.tsx';
import { SyncLine } from '../../ui/sync-line.tsx';
import './share.css';
import { ShareAudience } from './share-audience.tsx';
import { showFromRoom } from './share-files.tsx';
import { SharePreview } from './share-preview.tsx';
import { SharedProfileCopy } from './share-profile-copy.tsx';
import { useProfileToShare } from './use-profile-to-share.tsx';
import { sharedOf, useSharePages } from './use-share-pages.tsx';
import { useSharing } from './use-sharing.tsx';

const backTo = { 'one-page': '/me/profile', 'section-a': '/me/profile/section-a' } as const;

/** Their whole page as one copy: what they chose for it, looked at first, and then shared by a press. */
export function ShareProfilePage({ child, form }: { child: Child; form: ProfileForm }) {
  const { t } = useTranslation();
  const { toShare } = useProfileToShare(child);
  const { profile, staying } = toShare(form);
  const [isDone, setIsDone] = useState(false);
  const said = useRef<HTMLParagraphElement>(null);
  const back = { to: backTo[form], label: t(`me:share.profile.${form}.back`) };
  return (
    <Page title={t(`me:share.profile.${form}.title`)} back={back}>
      <p>{t('me:share.profile.lead')}</p>
      <p role="status" tabIndex={-1} ref={said} className={isDone ? 'note' : undefined}>
        {isDone ? (
          <>
            {t('me:share.profile.done')}{' '}
            <Link className="share-link" to="/me/share">
              {t('me:share.list.title')}
            </Link>
          </>
        ) : null}
      </p>
      {profile ? (
        <Choosing
          {...{ child, profile, staying }}
          onDone={() => {
            setIsDone(true);
            // What was pressed is gone: the focus goes where it is said what happened.
            said.current?.focus();
          }}
        />
      ) : (
        <>
          <p>
            {t('me:share.profile.empty')}{' '}
            <Link className="share-link" to={backTo[form]}>
              {t('me:share.profile.choose')}
            </Link>
          </p>
          <Stays staying={staying} />
        </>
      )}
      <SyncLine />
    </Page>
  );
}

type ChoosingProps = { child: Child; profile: SharedProfile; staying: readonly Staying[]; onDone: () => void };

function Choosing({ child, profile, staying, onDone }: ChoosingProps) {
  const { t } = useTranslation();
  const { files } = useProfileToShare(child);
  const sharing = useSharing(child, files);
  const noteOf = useNewTo(child);
  const [to, setTo] = useState<readonly SharedWith[]>([]);
  const [looking, setLooking] = useState(false);
  const [asks, setAsks] = useState(false);
  const [busy, setBusy] = useState(false);
  const look = () => {
    setAsks(to.length === 0);
    setLooking(to.length > 0);
  };
  const share = async () => {
    setBusy(true);
    const isDone = await sharing.share([{ profile }], to);
    setBusy(false);
    if (!isDone) return;
    setLooking(false);
    setTo([]);
    onDone();
  };
  if (looking) {
    const props = { child, to, busy, title: t('me:share.profile.what'), problem: sharing.problem };
    return (
      <SharePreview {...props} onShare={() => void share()} onNo={() => setLooking(false)}>
        <SharedProfileCopy profile={profile} show={showFromRoom(files)} noteOf={(entry) => noteOf(entry, to)} />
        <Stays staying={staying} />
      </SharePreview>
    );
  }
  return (
    <>
      <ShareAudience hasRecord={sharing.places.all !== undefined} to={to} onTo={setTo} />
      <p role="alert" className="fault-words">
        {asks ? t('me:share.to.missing') : null}
      </p>
      <p>
        <button type="button" className="btn" onClick={look}>
          {t('me:share.look')}
        </button>
      </p>
    </>
  );
}

/** Whether an answer goes somewhere it has not been, and what of it does not go: said above it, before it goes along. */
function useNewTo(child: Child): (entry: SharedEntry, to: readonly SharedWith[]) => string | undefined {
  const { t } = useTranslation();
  const { standing, pages } = useSharePages(child);
  const newTo = (page: SharedPage, to: readonly SharedWith[]) => {
    const shared = sharedOf(standing, page);
    if (shared.length === 0) return t('me:share.profile.only-yours');
    const isNew = (one: SharedWith) => to.includes(one) && !shared.some((copy) => copy.to === one && copy.same);
    const fresh = sharedWithIds.find(isNew);
    return fresh && t(`me:share.profile.new-to-${fresh}`);
  };
  return ({ page }, to) => {
    const count = page.noticed ? 0 : (pages.find(({ question }) => question.id === page.question)?.away ?? 0);
    const staysHere = count > 0 ? t('me:share.preview.away', { count }) : undefined;
    return [newTo(page, to), staysHere].filter(Boolean).join(' ') || undefined;
  };
}

/** What was chosen for the page and does not go along, and why. */
function Stays({ staying }: { staying: readonly Staying[] }) {
  const { t } = useTranslation();
  if (staying.length === 0) return null;
  return (
    <section className="card" aria-label={t('me:share.profile.stays')}>
      <h3>{t('me:share.profile.stays')}</h3>
      <ul className="stack-tight">
        {staying.map(({ question, why }) => (
          <li key={`${question} ${why}`}>
            <b>{t(`me-questions:${question}.text`)}</b>{' '}
            {why === 'alone' ? (
              <span>{t('me:share.choose.alone')}</span>
            ) : (
              <Link className="share-link" to={`/me/q/${question}`}>
                {t(`me:share.choose.${why}`)}
                <span className="hidden-visually">: {t(`me-questions:${question}.text`)}</span>
              </Link>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
