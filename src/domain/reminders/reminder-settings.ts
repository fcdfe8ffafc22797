import * as z from 'zod/mini';

/** Whose date it is: the family's own turn, the council's, a school's or an expert's, or a promise somebody made. */
export const reminderKinds = ['own', 'council', 'school', 'promise'] as const;
export type ReminderKind = (typeof reminderKinds)[number];

/** Days before the date; 0 is the day itself, −1 the day after it has passed. */
export const leadDays = [7, 3, 1, 0, -1] as const;
export type LeadDay = (typeof leadDays)[number];

/** The same before the date only: a calendar does not know whether it was kept. */
export const alarmDays = [7, 3, 1, 0] as const;

const hour = z.int().check(z.gte(0), z.lte(23));
const ofKind = z.object({ on: z.boolean(), days: z.array(z.literal(leadDays)) });

export const reminderSettingsSchema = z.object({
  kinds: z.object({ own: ofKind, council: ofKind, school: ofKind, promise: ofKind }),
  /** No notice from this hour of the reader's day until that one; the same hour twice is never quiet. */
  quiet: z.object({ from: hour, to: hour }),
  /** The person asked for notices on this device. */
  notices: z.boolean(),
  /** The child's name may stand in notices and in calendar files. */
  names: z.boolean(),
  calendarDays: z.array(z.literal(alarmDays)),
});
export type ReminderSettings = z.infer<typeof reminderSettingsSchema>;

/** The family's own turns well ahead, everybody else's on the day after nothing came. */
export const usualReminders: ReminderSettings = {
  kinds: {
    own: { on: true, days: [7, 3, 1, 0] },
    council: { on: true, days: [-1] },
    school: { on: true, days: [-1] },
    promise: { on: true, days: [0, -1] },
  },
  quiet: { from: 20, to: 8 },
  notices: false,
  names: false,
  calendarDays: [7, 3, 1],
};

/** What the device kept, or the usual where there is nothing or an older app's shape. */
export function readReminderSettings(kept: unknown): ReminderSettings {
  const read = reminderSettingsSchema.safeParse(kept);
  return read.success ? read.data : usualReminders;
}
