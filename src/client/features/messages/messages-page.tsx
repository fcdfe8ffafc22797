import { useTranslation } from 'react-i18next';
import { Link, Navigate, useSearchParams } from 'react-router';
import { useDates } from '../../i18n/use-dates.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Page } from '../../ui/page.tsx';
import { SyncLine } from '../../ui/sync-line.tsx';
import { CannotWrite } from './cannot-write.tsx';
import type { Conversation } from './conversations.ts';
import { useMessages } from './use-messages.tsx';
import { WhoToRing } from './who-to-ring.tsx';

/** Everything this person and the council wrote to each other about the child, the newest at the bottom. */
export function MessagesPage() {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const thread = useMessages();
  const letter = search.get('letter');
  if (letter) return <Navigate to={`/messages/write?letter=${encodeURIComponent(letter)}`} replace />;
  if (typeof thread === 'string') return <CannotWrite why={thread} />;
  const { conversations, name } = thread;
  return (
    <Page title={t('messages:title')} back={{ to: '/', label: t('common:nav.home') }}>
      <p>{t(conversations.length > 0 ? 'messages:about' : 'messages:empty', { name })}</p>
      {conversations.length > 0 ? (
        <section className="card todo" aria-label={t('messages:list')}>
          <ul>
            {conversations.map((one) => (
              <li key={one.id}>
                <ConversationRow conversation={one} />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <Link className="btn" to="/messages/write">
        <Icon name="pen" />
        {t('messages:write')}
      </Link>
      <SyncLine />
      <WhoToRing />
    </Page>
  );
}

function ConversationRow({ conversation }: { conversation: Conversation }) {
  const { t } = useTranslation();
  const { moment } = useDates();
  const { id, first, last, unread } = conversation;
  const whose = last.from === 'council' ? 'council' : 'you';
  return (
    <Link to={`/messages/${id}`} className="conversation-row">
      <span className="what">
        <b>{t(`messages:topics.${first.topic}`)}</b>
        <span className="below conversation-words" dir="auto">
          {last.text}
        </span>
        <span className="below soft small">{t(`messages:last.${whose}`, { when: moment(last.at) })}</span>
      </span>
      {unread > 0 ? <span className="tag wait">{t('messages:unread', { count: unread })}</span> : null}
      <span className="go">
        <Icon name="go" turns />
      </span>
    </Link>
  );
}
