import { useCallback, useMemo } from 'react';
import { addDays } from '../../../domain/calendar-date.ts';
import { remindableDeadlines, remindableRecords } from '../../../domain/reminders/remindable.ts';
import { noted, type ReminderState, readReminderState } from '../../../domain/reminders/reminder-state.ts';
import { type Reminder, remindersFor } from '../../../domain/reminders/reminders-for.ts';
import { inferredDates } from '../../../domain/rights/decisions.ts';
import { useCurrentCase } from '../../current-case.tsx';
import { useDevice, useRecords } from '../../family.tsx';
import { useDecisions } from '../../use-decisions.tsx';
import { useToday } from '../../use-today.tsx';
import { useReminderSettings } from './use-reminder-settings.tsx';

/** What to remind of today for the child on screen, and what can be done about it. None after a death. */
export function useReminders() {
  const { child, deadlines } = useCurrentCase();
  const decisions = useDecisions();
  const entries = useRecords('log-entry', 'home');
  const letters = useRecords('letter', 'home');
  const { setting, keepSetting } = useDevice();
  const { settings } = useReminderSettings();
  const today = useToday();
  const kept = setting('reminders-state');
  const state = useMemo(() => readReminderState(kept), [kept]);
  const reminders = useMemo(() => {
    if (!child || child.died) return [];
    // The last day to appeal is worth a word also where only the plan's own date is known to count from.
    const inferred = inferredDates(decisions.filter(({ state: stands }) => stands === 'open'));
    const items = [
      ...remindableDeadlines(child, [...deadlines, ...inferred]),
      ...remindableRecords(child, [...entries, ...letters]),
    ];
    return remindersFor({ items, settings, state, today });
  }, [child, deadlines, decisions, entries, letters, settings, state, today]);
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
