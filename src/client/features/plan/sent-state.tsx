import { useTranslation } from 'react-i18next';
import { londonDate } from '../../../domain/calendar-date.ts';
import { useDates } from '../../i18n/use-dates.tsx';
import type { Comment, Sending } from './use-comments.tsx';

const looks: Record<Sending['state'], string> = { waiting: 'tag wait', sent: 'tag', received: 'tag ok' };

/** How far a sending has come, in words: on this phone, sent, received by the council. */
export function useSentWords() {
  const { t } = useTranslation();
  const { long } = useDates();
  return ({ state, on, receivedAt }: Sending) =>
    t(`plan:sent.${state}`, { day: long(receivedAt ? londonDate(new Date(receivedAt)) : on) });
}

export function SentState({ comment }: { comment: Comment }) {
  const { t } = useTranslation();
  const words = useSentWords();
  const { sent } = comment;
  return <p className={sent ? looks[sent.state] : 'tag'}>{sent ? words(sent) : t('plan:sent.not')}</p>;
}
