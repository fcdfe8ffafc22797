import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Child } from '../../../domain/children.ts';
import { profileForms } from '../../../domain/records/voice-profile-records.ts';
import type { SharedWith } from '../../../domain/records/voice-records.ts';
import { useOwnState } from '../../me/own-room.tsx';
import { LinkRows } from '../../ui/link-rows.tsx';
import { Page } from '../../ui/page.tsx';
import { SyncLine } from '../../ui/sync-line.tsx';
import { ShareAudience } from './share-audience.tsx';
import { ShareChoose } from './share-choose.tsx';
import { SharedCopy } from './share-copy.tsx';
import { showFromRoom } from './share-files.tsx';
import { ShareList } from './share-list.tsx';
import { SharePreview } from './share-preview.tsx';
import './share.css';
import { useProfileToShare } from './use-profile-to-share.tsx';
import { useSharePages } from './use-share-pages.tsx';
import { useSharing } from './use-sharing.tsx';

/** Nothing leaves the room but what is chosen here, looked at, and then shared by a press. */
export function SharePage({ child }: { child: Child }) {
  const { t } = useTranslation();
  const { pages, files, copies, from } = useSharePages(child);
  const sharing = useSharing(child, files);
  const [done, setDone] = useState('');
  const said = useRef<HTMLParagraphElement>(null);
  const tell = (words: string) => {
    setDone(words);
    // What was pressed is gone: the focus goes where it is said what happened.
    said.current?.focus();
  };
  return (
    <Page title={t('me:share.title')} back={{ to: '/me', label: t('me:shell.title') }}>
      <p>{t('me:share.lead')}</p>
      <p role="status" tabIndex={-1} ref={said} className={done ? 'note' : undefined}>
        {done}
      </p>
      {pages.length === 0 ? (
        <p>
          {t('me:share.empty')} <Link to="/me">{t('me:profile.answer-first')}</Link>
        </p>
      ) : (
        <Choosing child={child} pages={pages} files={files} sharing={sharing} onDone={() => tell(t('me:share.done'))} />
      )}
      <PageLinks child={child} />
      <ShareList
        copies={copies}
        from={from}
        onTakeBack={async (copy) => {
          if (await sharing.takeBack(copy)) tell(t('me:share.back.done'));
        }}
      />
      <Limits child={child} />
      <SyncLine />
    </Page>
  );
}

type ChoosingProps = { child: Child; onDone: () => void } & Pick<
  ReturnType<typeof useSharePages>,
  'pages' | 'files'
> & {
    sharing: ReturnType<typeof useSharing>;
  };

function Choosing({ child, pages, files, sharing, onDone }: ChoosingProps) {
  const { t } = useTranslation();
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [to, setTo] = useState<readonly SharedWith[]>([]);
  const [looking, setLooking] = useState(false);
  const [asks, setAsks] = useState(false);
  const [busy, setBusy] = useState(false);
  const chosen = pages.filter(({ question: { id }, may }) => picked.has(id) && may === 'yes');
  const look = () => {
    const isMissing = chosen.length === 0 || to.length === 0;
    setAsks(isMissing);
    setLooking(!isMissing);
  };
  const share = async () => {
    setBusy(true);
    const isDone = await sharing.share(
      chosen.map(({ page }) => ({ page })),
      to,
    );
    setBusy(false);
    if (!isDone) return;
    setLooking(false);
    setPicked(new Set());
    setTo([]);
    onDone();
  };
  if (looking) {
    const props = { child, to, busy, title: t('me:share.preview.what', { count: chosen.length }) };
    return (
      <SharePreview {...props} problem={sharing.problem} onShare={() => void share()} onNo={() => setLooking(false)}>
        <div className="share-copies">
          {chosen.map(({ question, page, away }) => (
            <div key={question.id} className="stack-tight">
              {away > 0 ? <p className="note">{t('me:share.preview.away', { count: away })}</p> : null}
              <SharedCopy page={page} show={showFromRoom(files)} />
            </div>
          ))}
        </div>
      </SharePreview>
    );
  }
  return (
    <>
      <fieldset className="card">
        <legend>
          <b>{t('me:share.choose.title')}</b>
        </legend>
        <ShareChoose
          pages={pages}
          picked={picked}
          onPick={(id, on) =>
            setPicked(new Set(on ? [...withoutAlone(picked, pages), id] : [...picked].filter((one) => one !== id)))
          }
          onAlone={(id) => setPicked(new Set([id]))}
        />
        {chosen.some(({ alone }) => alone) ? (
          <p role="status">
            {t('me:share.choose.one', { question: t(`me-questions:${chosen[0]?.question.id ?? ''}.text`) })}
          </p>
        ) : null}
      </fieldset>
      <ShareAudience hasRecord={sharing.places.all !== undefined} to={to} onTo={setTo} />
      <p role="alert" className="fault-words">
        {asks ? t(chosen.length === 0 ? 'me:share.choose.missing' : 'me:share.to.missing') : null}
      </p>
      <p>
        <button type="button" className="btn" onClick={look}>
          {t('me:share.look')}
        </button>
      </p>
    </>
  );
}

/** A page that goes only by itself is let go when another is chosen. */
const withoutAlone = (picked: ReadonlySet<string>, pages: ReturnType<typeof useSharePages>['pages']) =>
  [...picked].filter((id) => pages.some(({ question, alone }) => question.id === id && !alone));

/** What "only me" keeps out, and what it does not. */
function Limits({ child }: { child: Child }) {
  const { t } = useTranslation();
  const { account } = useOwnState();
  return (
    <section className="card" aria-labelledby="share-limits">
      <h2 id="share-limits">{t('me:share.limits.title')}</h2>
      <p>{t(account ? 'me:share.limits.joined' : 'me:share.limits.here')}</p>
      <p>{t('me:share.limits.beside')}</p>
      <p>{t('me:share.limits.safe')}</p>
      <p>
        <Link className="share-link" to="/me/shared">
          {t('me:share.limits.see', { name: child.name })}
        </Link>
      </p>
    </section>
  );
}

/** Whole pages have a way of their own: what is on them was chosen there. */
function PageLinks({ child }: { child: Child }) {
  const { t } = useTranslation();
  const { toShare } = useProfileToShare(child);
  const rows = profileForms
    .filter((form) => toShare(form).profile)
    .map((form) => ({
      ...{ key: form, to: `/me/share/${form}`, icon: 'page' as const },
      ...{ words: t(`me:share.profile.${form}.title`), below: t(`me:share.profile.${form}.below`) },
    }));
  if (rows.length === 0) return null;
  return (
    <nav className="card todo" aria-label={t('me:share.profile.links')}>
      <LinkRows rows={rows} />
    </nav>
  );
}
