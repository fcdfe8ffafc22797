import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type CalendarDate, londonDate } from '../../../domain/calendar-date.ts';
import { useSession, useSyncStatus, useTray } from '../../family.tsx';
import { useDates } from '../../i18n/use-dates.tsx';
import { type SharedCopyOf, standingCopies } from '../../me/shared-pages.tsx';
import { AskTwice } from '../../ui/ask-twice.tsx';
import { CopyWords, useCopyTitle } from './shared-copy-words.tsx';
import { CouncilReplies } from './shared-replies.tsx';

type ListProps = { copies: readonly SharedCopyOf[]; from: string; onTakeBack: (copy: SharedCopyOf) => void };

/** What was shared, with whom and when; each can be taken back. */
export function ShareList({ copies, from, onTakeBack }: ListProps) {
  const { t } = useTranslation();
  const { items } = useTray();
  const own = copies.filter(({ body }) => body.from === from);
  const standing = standingCopies(own);
  const gone = own.filter(({ state }) => state === 'taken-back');
  const isRefused = items.some(({ change }) => change.name === 'share-page' || change.name === 'share-profile');
  return (
    <section className="stack" aria-labelledby="share-list">
      <h2 id="share-list">{t('me:share.list.title')}</h2>
      {isRefused ? (
        <p className="note" role="status">
          {t('me:share.list.refused')} <Link to="/settings/not-sent">{t('me:share.list.why')}</Link>
        </p>
      ) : null}
      {own.length === 0 ? <p>{t('me:share.list.none')}</p> : null}
      <ul className="stack">
        {[...standing, ...gone].toReversed().map((copy) => (
          <li key={copy.id} className="card stack-tight">
            <OneShared copy={copy} copies={own} onTakeBack={onTakeBack} />
          </li>
        ))}
      </ul>
    </section>
  );
}

const looks = { waiting: 'tag wait', sent: 'tag', received: 'tag ok', 'taken-back': 'tag' } as const;

type OneProps = { copy: SharedCopyOf; copies: readonly SharedCopyOf[]; onTakeBack: (copy: SharedCopyOf) => void };

function OneShared({ copy, copies, onTakeBack }: OneProps) {
  const { t } = useTranslation();
  const { long } = useDates();
  const { body, state } = copy;
  const title = useCopyTitle();
  const older = copies.find(({ id }) => id === body.replaces);
  return (
    <>
      <h3>{title(body)}</h3>
      <p>{t('me:share.list.with', { who: t(`me:share.to.${body.to}`), day: long(body.on) })}</p>
      <CopyState copy={copy} />
      {older && state !== 'taken-back' ? (
        <p className="small soft">{t('me:share.list.replaces', { day: long(older.body.on) })}</p>
      ) : null}
      {state === 'taken-back' ? null : (
        <details>
          <summary>{t('me:share.list.what')}</summary>
          <CopyWords copy={copy} />
        </details>
      )}
      <CouncilReplies copy={copy} copies={copies} title={t('me:shared.replies.title')} />
      {state === 'taken-back' ? null : (
        <AskTwice
          ask={t('me:share.back.ask')}
          sure={sureWords(t, long, copy)}
          yes={t('me:share.back.yes')}
          no={t('me:share.back.no')}
          onYes={() => onTakeBack(copy)}
        />
      )}
    </>
  );
}

/** How far it has come, with the days; after taking back, what may have stayed behind. */
function CopyState({ copy: { body, state } }: { copy: SharedCopyOf }) {
  const { t } = useTranslation();
  const { long } = useDates();
  const { person } = useSession();
  const { waiting, lastSent = '' } = useSyncStatus();
  const day = (instant: string | undefined) => (instant ? long(londonDate(new Date(instant))) : '');
  const { takenBack, receivedAt } = body;
  const at = state === 'waiting' && !person ? 'signed-out' : state;
  const key = takenBack && receivedAt ? 'taken-back-late' : at;
  const isUntold = takenBack !== undefined && waiting > 0 && lastSent < takenBack;
  return (
    <>
      <p className={looks[state]}>
        {t(`me:share.state.${body.to}.${key}`, { day: day(takenBack ?? receivedAt), got: day(receivedAt) })}
      </p>
      {isUntold ? <p>{t(person ? 'me:share.back.untold' : 'me:share.back.untold-signed-out')}</p> : null}
    </>
  );
}

/** What cannot be had back, said before it is taken back. */
function sureWords(t: TFunction, long: (date: CalendarDate) => string, { body, state }: SharedCopyOf): string {
  if (state === 'waiting') return t('me:share.back.waiting');
  if (body.to === 'home' || !body.receivedAt) return t(`me:share.back.${body.to}`);
  return t('me:share.back.received', { day: long(londonDate(new Date(body.receivedAt))) });
}
