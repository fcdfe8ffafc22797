import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useParams } from 'react-router';
import { useCurrentCase } from '../../current-case.tsx';
import { useChange } from '../../family.tsx';
import { Page } from '../../ui/page.tsx';
import { SyncLine } from '../../ui/sync-line.tsx';
import { CannotWrite } from './cannot-write.tsx';
import { type Conversation, isUnread } from './conversations.ts';
import { MessageForm } from './message-form.tsx';
import { MessageItem } from './message-item.tsx';
import { ReplyTime } from './reply-time.tsx';
import { type Thread, useMessages } from './use-messages.tsx';
import { WhoToRing } from './who-to-ring.tsx';

/** One conversation with the council, oldest first, and a box to answer in. */
export function ConversationPage() {
  const { t } = useTranslation();
  const { id } = useParams();
  const { child } = useCurrentCase();
  const thread = useMessages();
  if (typeof thread === 'string') return <CannotWrite why={thread} />;
  const conversation = thread.conversations.find(({ messages }) => messages.some((message) => message.id === id));
  if (!conversation) return <Navigate to="/messages" replace />;
  const { first, last } = conversation;
  return (
    <Page title={t(`messages:topics.${first.topic}`)} back={{ to: '/messages', label: t('messages:title') }}>
      <Opened thread={thread} conversation={conversation} />
      <p className="only-print">{t('messages:about', { name: thread.name })}</p>
      <ol className="conversation">
        {conversation.messages.map((message) => (
          <MessageItem key={message.id} scope={thread.scope} message={message} isLast={message === last} />
        ))}
      </ol>
      {last.from === 'family' && !child?.died ? <ReplyTime sent={last.at} /> : null}
      <MessageForm thread={thread} answers={first} onSent={() => undefined} />
      <SyncLine />
      <WhoToRing />
    </Page>
  );
}

/** What is on the screen has been read. Said once for each message, on this phone and for the others. */
function Opened({ thread: { scope }, conversation }: { thread: Thread; conversation: Conversation }) {
  const change = useChange();
  const said = useRef(new Set<string>());
  useEffect(() => {
    for (const { id } of conversation.messages.filter(isUnread)) {
      if (said.current.has(id)) continue;
      said.current.add(id);
      void change('read-message', { id }, { scope });
    }
  }, [conversation, scope, change]);
  return null;
}
