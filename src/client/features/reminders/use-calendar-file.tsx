import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import * as z from 'zod/mini';
import {
  calendarDates,
  calendarOwner,
  type DatedDeadline,
  uidFrom,
} from '../../../domain/calendar-file/calendar-dates.ts';
import { hasOwnLastDay } from '../../../domain/calendar-file/last-day.ts';
import { exportedSchema, nextExport } from '../../../domain/calendar-file/next-export.ts';
import { type CalendarEntry, writeCalendar } from '../../../domain/calendar-file/write-calendar.ts';
import type { DeadlineId } from '../../../domain/clocks/deadline.ts';
import { scopeKey } from '../../../domain/scope.ts';
import { useCurrentCase } from '../../current-case.tsx';
import { useDevice, useSession } from '../../family.tsx';
import { saveFile } from '../../save-file.ts';
import { useToday } from '../../use-today.tsx';
import { useReminderSettings } from './use-reminder-settings.tsx';

/** `person`: whose names the entries bear, also while they are signed out. */
const keptSchema = z.object({ person: z.optional(z.string()), entries: exportedSchema });

/** The dates a calendar is to hold, and a file of one of them or of all, made on the device. */
export function useCalendarFile() {
  const { t } = useTranslation();
  const { child, deadlines } = useCurrentCase();
  const { setting, keepSetting } = useDevice();
  const { person: signedIn } = useSession();
  const { settings } = useReminderSettings();
  const today = useToday();
  const stored = setting('calendar');
  const kept = useMemo(() => {
    const read = keptSchema.safeParse(stored);
    return read.success ? read.data : { entries: {} };
  }, [stored]);
  const person = signedIn ?? kept.person;
  const dates = useMemo(() => {
    const ref = child?.caseScope && scopeKey(child.caseScope);
    const owner = ref
      ? calendarOwner({ ref, ...(person ? { person } : {}) })
      : calendarOwner({ home: child?.key ?? '' });
    return calendarDates(deadlines, owner, today);
  }, [child, deadlines, person, today]);
  const wordsOf = (id: DeadlineId) => {
    const name = t(`clocks:deadlines.${id}.name`);
    const words = hasOwnLastDay.has(id) ? name : t('reminders:calendar.file.last-day', { what: name });
    const summary = settings.names && child ? t('reminders:calendar.file.named', { name: child.name, words }) : words;
    return { summary, description: `${t(`clocks:deadlines.${id}.what`)}\n\n${t('reminders:calendar.file.about')}` };
  };
  const save = async (chosen: readonly DatedDeadline[]) => {
    if (!child) return;
    const alarms = settings.calendarDays;
    const known = await Promise.all(
      chosen.map(async ({ name, deadline: { id, due } }) => ({ uid: await uidOf(name), due, ...wordsOf(id) })),
    );
    const wanted = known.map(({ uid, due, summary }) => ({ uid, due, face: `${summary}|${alarms.join()}` }));
    const whole = chosen.length === dates.length;
    const now = new Date().toISOString();
    const next = nextExport({ kept: kept.entries, child: child.key, wanted, whole, today, now });
    const entries = next.entries.map((entry): CalendarEntry => {
      const words = known.find(({ uid }) => uid === entry.uid);
      const summary = words?.summary ?? t('reminders:calendar.file.gone');
      return { ...entry, summary, description: words?.description ?? '', alarms };
    });
    await keepSetting('calendar', { ...(person ? { person } : {}), entries: next.kept });
    saveFile('waymark.ics', 'text/calendar', writeCalendar(t('reminders:calendar.file.name'), entries));
  };
  /** Dates of an earlier file that a calendar should now be told are not needed. */
  const hasOld = Object.values(kept.entries).some(
    (entry) => entry.child === child?.key && !entry.cancelled && entry.due >= today,
  );
  return { dates, save, hasOld };
}

async function uidOf(name: string): Promise<string> {
  return uidFrom(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(name))));
}
