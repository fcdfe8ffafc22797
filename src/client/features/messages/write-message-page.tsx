import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { letterBodySchema } from '../../../domain/records/letter-records.ts';
import { useCurrentCase } from '../../current-case.tsx';
import { useChange, useRecords } from '../../family.tsx';
import { Page } from '../../ui/page.tsx';
import { useToday } from '../../use-today.tsx';
import { CannotWrite } from './cannot-write.tsx';
import { MessageForm } from './message-form.tsx';
import { useContact } from './reply-time.tsx';
import { useMessages } from './use-messages.tsx';

export function WriteMessagePage() {
  const { t } = useTranslation();
  const thread = useMessages();
  const contact = useContact();
  const navigate = useNavigate();
  const letter = useLetter();
  if (typeof thread === 'string') return <CannotWrite why={thread} />;
  return (
    <Page title={t('messages:write')} back={{ to: '/messages', label: t('messages:title') }}>
      <p>{t('messages:form.who-reads', { name: thread.name })}</p>
      <p className="soft">
        {contact?.replyDays === undefined
          ? t('messages:reply.not-known')
          : t('messages:reply.within', { count: contact.replyDays })}
      </p>
      <p className="soft">{t('messages:form.urgent')}</p>
      <MessageForm
        key={letter?.begin.letter ?? 'new'}
        thread={thread}
        {...(letter ? { begin: letter.begin } : {})}
        onSent={async (id) => {
          await letter?.mark();
          navigate(`/messages/${id}`, { replace: true });
        }}
      />
    </Page>
  );
}

/** The letter the message is to be made from, and the way to write down that it went as a message. */
function useLetter() {
  const [search] = useSearchParams();
  const { child } = useCurrentCase();
  const records = useRecords('letter', 'home');
  const change = useChange();
  const today = useToday();
  const found = records.find(({ record }) => record.id === search.get('letter'));
  const body = letterBodySchema.safeParse(found?.record.body);
  if (!found || !body.success || !child?.ids.includes(body.data.child)) return undefined;
  const { id } = found.record;
  return {
    begin: { text: body.data.text, letter: id },
    mark: () => change('send-letter', { id, on: today, how: 'message' }, { scope: found.scope }),
  };
}
