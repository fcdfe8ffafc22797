import * as z from 'zod/mini';
import { calendarDateSchema } from '../calendar-date.ts';
import { deadlineIds } from '../clocks/deadline.ts';
import { type EventType, eventTypes } from '../clocks/event.ts';
import { earlierSchema } from './home-records.ts';

const id = z.string().check(z.minLength(1), z.maxLength(80));
export const letterTextSchema = z.string().check(z.maxLength(30_000));
export const letterSubjectSchema = z.string().check(z.maxLength(300));
export const letterToSchema = z.string().check(z.maxLength(600));

/** How a person may have sent a letter; what was done, not whether it arrived. */
export const sendingWays = ['email', 'post', 'message', 'shared', 'copied', 'printed'] as const;
/** `waymark`: it was sent from another screen of the app, and this is the copy of it. */
export const sendingWaySchema = z.enum([...sendingWays, 'waymark']);
export type SendingWay = z.infer<typeof sendingWaySchema>;

/** The law a letter names, as the rules knew it on the day it was made. */
export const letterLawSchema = z.object({
  basis: z.string().check(z.maxLength(400)),
  source: z.string().check(z.maxLength(600)),
  checked: z.boolean(),
});
export type LetterLaw = z.infer<typeof letterLawSchema>;

/** Kind `letter`, in the home: one letter of the family's, as text they may change until it is sent. */
export const letterBodySchema = z.object({
  child: id,
  /** A template id; a newer app may know others. */
  template: z.string().check(z.maxLength(40)),
  subject: letterSubjectSchema,
  to: letterToSchema,
  text: letterTextSchema,
  state: z.enum(['draft', 'sent']),
  sentOn: z.optional(calendarDateSchema),
  how: z.optional(sendingWaySchema),
  /** The deadline it rests on: which, its last day, and the day that was counted from. */
  restsOn: z.optional(z.object({ deadline: z.enum(deadlineIds), due: calendarDateSchema, from: calendarDateSchema })),
  law: z.array(letterLawSchema).check(z.maxLength(8)),
  /** By when it asks for an answer. */
  replyBy: z.optional(calendarDateSchema),
  /** What happens on the line of the case once it is sent: a complaint is made, a draft is answered. */
  tells: z.optional(
    z.object({
      type: z.enum(eventTypes as [EventType, ...EventType[]]),
      stage: z.optional(z.union([z.literal(1), z.literal(2)])),
    }),
  ),
  madeOn: calendarDateSchema,
  earlier: z.optional(earlierSchema),
});
export type LetterBody = z.infer<typeof letterBodySchema>;
