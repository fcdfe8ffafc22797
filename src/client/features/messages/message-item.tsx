import { useTranslation } from 'react-i18next';
import type { ScopeId } from '../../../domain/scope.ts';
import { useChange } from '../../family.tsx';
import { useDates } from '../../i18n/use-dates.tsx';
import { TranslateHere } from '../../translate/translate-here.tsx';
import { AskTwice } from '../../ui/ask-twice.tsx';
import { InterpreterSaid } from '../../ui/interpreter-line.tsx';
import type { Message } from './conversations.ts';
import { FeedbackForm } from './feedback-form.tsx';
import { MessageState } from './message-state.tsx';

/** One message: whose, when, the words, and what can be done with it. */
export function MessageItem({ scope, message, isLast }: { scope: ScopeId; message: Message; isLast: boolean }) {
  const { t } = useTranslation();
  const { moment } = useDates();
  const { from, by, at, text, interpreter } = message;
  return (
    <li className={`message ${from}`}>
      <p className="message-head">
        <b>{from === 'family' ? t('messages:you') : t('messages:council')}</b>{' '}
        <span className="soft small">
          {by ? `${by}, ` : ''}
          {moment(at)}
        </span>
      </p>
      <p className="message-text" dir="auto">
        {text}
      </p>
      {from === 'council' ? <TranslateHere text={text} /> : null}
      {interpreter ? <InterpreterSaid need={interpreter} /> : null}
      {from === 'family' ? <MessageState message={message} /> : null}
      {from === 'family' ? <TakeBack scope={scope} message={message} /> : null}
      {from === 'council' && message.inReplyTo ? (
        <FeedbackForm scope={scope} message={message} isOpen={isLast} />
      ) : null}
    </li>
  );
}

/** Until the council has it a message is still the person's; afterwards the screen says so and offers nothing. */
function TakeBack({ scope, message: { id, version, receivedAt } }: { scope: ScopeId; message: Message }) {
  const { t } = useTranslation();
  const change = useChange();
  if (receivedAt) return null;
  return (
    <details className="take-back no-print">
      <summary>{t('messages:take-back.title')}</summary>
      <p>{t('messages:take-back.words')}</p>
      <AskTwice
        ask={t('messages:take-back.ask')}
        sure={t('messages:take-back.sure')}
        yes={t('messages:take-back.yes')}
        no={t('messages:take-back.no')}
        onYes={() => void change('take-back-message', { id }, { scope, base: version })}
      />
    </details>
  );
}
