import { useCallback, useMemo } from 'react';
import { type ReminderSettings, readReminderSettings } from '../../../domain/reminders/reminder-settings.ts';
import { useDevice } from '../../family.tsx';

/** The reminders chosen on this device. `change` answers whether they are kept. */
export function useReminderSettings() {
  const { setting, keepSetting } = useDevice();
  const kept = setting('reminders');
  const settings = useMemo(() => readReminderSettings(kept), [kept]);
  const change = useCallback(
    (part: Partial<ReminderSettings>) => keepSetting('reminders', { ...settings, ...part }),
    [keepSetting, settings],
  );
  return { settings, change };
}
