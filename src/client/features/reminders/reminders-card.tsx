import { use, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Reminder } from '../../../domain/reminders/reminders-for.ts';
import { useCurrentCase } from '../../current-case.tsx';
import { RestOfWords } from '../../i18n/all-words.tsx';
import { useDates } from '../../i18n/use-dates.tsx';
import './reminders.css';
import { useNotices } from './use-notices.tsx';
import { useReminderWords } from './use-reminder-words.tsx';
import { useReminders } from './use-reminders.tsx';

const most = 3;

/** For Home: what to think of today, three at most, each to be put away or put off. Nothing at all when there is nothing. */
export function RemindersCard() {
  const restOfWords = use(RestOfWords);
  const [hasWords, setHasWords] = useState(false);
  useEffect(() => {
    let isHere = true;
    restOfWords().then(
      () => isHere && setHasWords(true),
      () => {
        // No signal on the very first visit: without its words there is no card, and Home stands as it is.
      },
    );
    return () => {
      isHere = false;
    };
  }, [restOfWords]);
  return hasWords ? <Reminders /> : null;
}

function Reminders() {
  const { t } = useTranslation();
  const reminding = useReminders();
  useNotices(reminding);
  const { path } = useCurrentCase();
  const { seen, putOff } = reminding;
  // What stands in large letters above needs no second place.
  const reminders = reminding.reminders.filter(
    ({ about, due }) => !(about.what === 'deadline' && about.deadline === path.next?.id && due === path.next.due),
  );
  if (reminders.length === 0) return null;
  const more = reminders.length - most;
  return (
    <section className="card reminders no-print" aria-labelledby="reminders">
      <h2 id="reminders">{t('reminders:card.title')}</h2>
      <ul>
        {reminders.slice(0, most).map((reminder) => (
          <Item key={reminder.id} reminder={reminder} onSeen={seen} onLater={putOff} />
        ))}
      </ul>
      {more > 0 ? <p>{t('reminders:card.more', { count: more })}</p> : null}
      <Link to="/settings/reminders">{t('reminders:card.choose')}</Link>
    </section>
  );
}

type ItemProps = { reminder: Reminder; onSeen: (reminder: Reminder) => void; onLater: (reminder: Reminder) => void };

function Item({ reminder, onSeen, onLater }: ItemProps) {
  const { t } = useTranslation();
  const { today, long, away } = useDates();
  const { words, to } = useReminderWords()(reminder);
  const { due } = reminder;
  return (
    <li>
      <Link to={to}>{words}</Link>
      <p className="soft">
        {t(due < today ? 'reminders:card.passed' : 'reminders:card.by', { day: long(due) })}. {away(due)}.
      </p>
      <div className="row">
        <button
          type="button"
          className="btn quiet"
          aria-label={t('reminders:card.seen-what', { what: words })}
          onClick={() => onSeen(reminder)}
        >
          {t('reminders:card.seen')}
        </button>
        <button
          type="button"
          className="btn quiet"
          aria-label={t('reminders:card.later-what', { what: words })}
          onClick={() => onLater(reminder)}
        >
          {t('reminders:card.later')}
        </button>
      </div>
    </li>
  );
}
