import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { londonDate } from '../../../domain/calendar-date.ts';
import { messageBodySchema } from '../../../domain/records/message-records.ts';
import { useRecords, useSession, useTray } from '../../family.tsx';
import { useDates } from '../../i18n/use-dates.tsx';
import { type SharedCopyOf, standingCopies } from '../../me/shared-pages.tsx';
import { AskTwice } from '../../ui/ask-twice.tsx';
import { SharedCopy } from './share-copy.tsx';
import { showShared } from './share-files.tsx';

type ListProps = { copies: readonly SharedCopyOf[]; from: string; onTakeBack: (copy: SharedCopyOf) => void };

/** What was shared, with whom and when; each can be taken back. */
export function ShareList({ copies, from, onTakeBack }: ListProps) {
  const { t } = useTranslation();
  const { items } = useTray();
  const own = copies.filter(({ body }) => body.from === from);
  const standing = standingCopies(own);
  const gone = own.filter(({ state }) => state === 'taken-back');
  const isRefused = items.some(({ change }) => change.name === 'share-page');
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
  const { person } = useSession();
  const { body, state } = copy;
  const back = body.takenBack ? long(londonDate(new Date(body.takenBack))) : '';
  const at = state === 'waiting' && !person ? 'signed-out' : state;
  const received = body.receivedAt ? long(londonDate(new Date(body.receivedAt))) : '';
  const older = copies.find(({ id }) => id === body.replaces);
  return (
    <>
      <h3>{t(`me-questions:${body.question}.text`)}</h3>
      <p>{t('me:share.list.with', { who: t(`me:share.to.${body.to}`), day: long(body.on) })}</p>
      <p className={looks[state]}>
        {t(`me:share.state.${body.to}.${at}`, { day: state === 'received' ? received : back })}
      </p>
      <Replies id={copy.id} />
      {older && state !== 'taken-back' ? (
        <p className="small soft">{t('me:share.list.replaces', { day: long(older.body.on) })}</p>
      ) : null}
      {body.page ? (
        <details>
          <summary>{t('me:share.list.what')}</summary>
          <SharedCopy page={body.page} show={showShared(copy.scope)} />
        </details>
      ) : null}
      {state === 'taken-back' ? null : (
        <AskTwice
          ask={t('me:share.back.ask')}
          sure={t(`me:share.back.${state === 'waiting' ? 'waiting' : body.to}`)}
          yes={t('me:share.back.yes')}
          no={t('me:share.back.no')}
          onYes={() => onTakeBack(copy)}
        />
      )}
    </>
  );
}

/** What happened because they said this: the council's own words. */
function Replies({ id }: { id: string }) {
  const { t } = useTranslation();
  const { long } = useDates();
  const replies = useRecords('message', 'thread').flatMap(({ record }) => {
    const read = messageBodySchema.safeParse(record.body);
    return read.success && read.data.from === 'council' && read.data.inReplyTo === id
      ? [{ id: record.id, ...read.data }]
      : [];
  });
  return replies.map((reply) => (
    <div className="share-note" key={reply.id}>
      <p className="small soft">{t('me:share.list.reply', { day: long(londonDate(new Date(reply.at))) })}</p>
      <p className="share-words" dir="auto">
        {reply.text}
      </p>
    </div>
  ));
}
