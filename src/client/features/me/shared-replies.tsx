import { useTranslation } from 'react-i18next';
import { londonDate } from '../../../domain/calendar-date.ts';
import { chainOf } from '../../../domain/changes/voice-copies.ts';
import { messageBodySchema } from '../../../domain/records/message-records.ts';
import { useRecords } from '../../family.tsx';
import { useDates } from '../../i18n/use-dates.tsx';
import type { SharedCopyOf } from '../../me/shared-pages.tsx';

type RepliesProps = { copy: SharedCopyOf; copies: readonly SharedCopyOf[]; title: string; isOtherHome?: boolean };

/**
 * What happened because they said this (Lundy's "influence": facts/languages.md §6), in the council's own words. A reply
 * to a copy counts for the one that took its place. Replies come to whoever was signed in when it was sent, so this
 * phone says what it knows and no more.
 */
export function CouncilReplies({ copy, copies, title, isOtherHome = false }: RepliesProps) {
  const { t } = useTranslation();
  const { long } = useDates();
  const answered = new Set(chainOf(copy, copies).map(({ id }) => id));
  const replies = useRecords('message', 'thread').flatMap(({ record }) => {
    const read = messageBodySchema.safeParse(record.body);
    if (!read.success || read.data.from !== 'council' || !answered.has(read.data.inReplyTo ?? '')) return [];
    return [{ id: record.id, ...read.data }];
  });
  if (copy.body.to === 'home' || (replies.length === 0 && copy.state === 'waiting')) return null;
  if (replies.length === 0 && copy.state === 'taken-back') return null;
  return (
    // No region of its own: there is one of these at each copy, called alike.
    <div className="share-note">
      <p>
        <b>{title}</b>
      </p>
      {replies.length === 0 ? (
        <p>{t(isOtherHome ? 'me:shared.replies.other-home' : 'me:shared.replies.nobody')}</p>
      ) : null}
      {replies.map(({ id, text, at, by }) => (
        <div key={id}>
          <p className="small soft">
            {t('me:shared.replies.from', {
              who: by || t('me:shared.replies.council'),
              day: long(londonDate(new Date(at))),
            })}
          </p>
          <p className="share-words" translate="no" dir="auto">
            {text}
          </p>
        </div>
      ))}
    </div>
  );
}
