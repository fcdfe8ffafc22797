import { useTranslation } from 'react-i18next';
import { useSyncStatus } from '../../family.tsx';
import { useDates } from '../../i18n/use-dates.tsx';
import { Icon } from '../../ui/icon.tsx';
import type { Message } from './conversations.ts';

/** Where a message of the family's is, in words: on this phone, waiting, sent, received by the council. */
export function MessageState({ message }: { message: Message }) {
  const { t } = useTranslation();
  const { moment } = useDates();
  const { state } = useSyncStatus();
  const { receivedAt, version } = message;
  const where = receivedAt ? 'received' : version > 0 ? 'sent' : state === 'sending' ? 'saved' : 'waiting';
  return (
    <p className="message-state small" role="status">
      <Icon name={where === 'waiting' ? 'phoneSaved' : where === 'received' ? 'tick' : 'cloud'} />
      <span>{t(`messages:state.${where}`, { when: receivedAt ? moment(receivedAt) : '' })}</span>
    </p>
  );
}
