import * as z from 'zod/mini';
import { alarmDays } from '../domain/reminders/reminder-settings.ts';

/** A calendar address: one for each person, known to whoever was given it, withdrawn by its owner. */

/** `POST /api/calendar` makes one with alarms on these days before; an older one stops working. */
export const newCalendarSchema = z.object({ days: z.array(z.literal(alarmDays)).check(z.maxLength(alarmDays.length)) });

/** The only time the address is ever told: the server keeps a hash of it. */
export const madeCalendarSchema = z.object({ path: z.string() });

/** `GET /api/calendar`: since when there is one, if there is. `DELETE /api/calendar` → 204. */
export const calendarSchema = z.object({ since: z.optional(z.string()) });
