import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { noticesFor } from '../../../domain/reminders/reminders-for.ts';
import { useCurrentCase } from '../../current-case.tsx';
import { canNotify, showNotice } from './show-notice.ts';
import { useReminderWords } from './use-reminder-words.tsx';
import type { useReminders } from './use-reminders.tsx';

type Reminding = Pick<ReturnType<typeof useReminders>, 'reminders' | 'settings' | 'state' | 'tell'>;

/** Shows each reminder once as a notice of this device, where the person asked for it and the hour is not quiet. */
export function useNotices({ reminders, settings, state, tell }: Reminding): void {
  const { t } = useTranslation();
  const { child } = useCurrentCase();
  const wordsOf = useReminderWords();
  useEffect(() => {
    if (!child || canNotify() !== 'granted') return;
    const due = noticesFor(reminders, { settings, state, hour: new Date().getHours() });
    if (due.length === 0) return;
    // Noted before it is shown: a notice lost is better than one said again and again.
    void tell(due).then(() => {
      for (const reminder of due) {
        const { words } = wordsOf(reminder);
        const text = settings.names ? t('reminders:notice.with-name', { name: child.name, words }) : words;
        void showNotice(t('common:name'), { body: text, tag: reminder.id });
      }
    });
  }, [child, reminders, settings, state, tell, wordsOf, t]);
}
