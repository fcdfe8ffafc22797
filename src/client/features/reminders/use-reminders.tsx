import { useCallback, useMemo } from 'react';
import { addDays } from '../../../domain/calendar-date.ts';
import { remindableDeadlines, remindableRecords } from '../../../domain/reminders/remindable.ts';
import { noted, type ReminderState, readReminderState } from '../../../domain/reminders/reminder-state.ts';
import { type Reminder, remindersFor } from '../../../domain/reminders/reminders-for.ts';
import { useCurrentCase } from '../../current-case.tsx';
import { useDevice, useRecords } from '../../family.tsx';
import { useToday } from '../../use-today.tsx';
import { useReminderSettings } from './use-reminder-settings.tsx';

/** What to remind of today for the child on screen, and what can be done about it. None after a death. */
export function useReminders() {
  const { child, deadlines } = useCurrentCase();
  const entries = useRecords('log-entry', 'home');
  const letters = useRecords('letter', 'home');
  const { setting, keepSetting } = useDevice();
  const { settings } = useReminderSettings();
  const today = useToday();
  const kept = setting('reminders-state');
  const state = useMemo(() => readReminderState(kept), [kept]);
  const reminders = useMemo(() => {
    if (!child || child.died) return [];
    const items = [...remindableDeadlines(child, deadlines), ...remindableRecords(child, [...entries, ...letters])];
    return remindersFor({ items, settings, state, today });
  }, [child, deadlines, entries, letters, settings, state, today]);
  const keep = useCallback((next: ReminderState) => keepSetting('reminders-state', next), [keepSetting]);
  const seen = ({ id }: Reminder) => keep(noted(state, 'seen', [id], { value: today, today }));
  const putOff = ({ id }: Reminder) => keep(noted(state, 'later', [id], { value: addDays(today, 1), today }));
  const tell = useCallback(
    (told: readonly Reminder[]) =>
      keep(
        noted(
          state,
          'told',
          told.map(({ id }) => id),
          { value: today, today },
        ),
      ),
    [keep, state, today],
  );
  return { reminders, settings, state, today, seen, putOff, tell };
}
