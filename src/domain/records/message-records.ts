import * as z from 'zod/mini';
import { interpreterNeedSchema } from './interpreter-need.ts';

const id = z.string().check(z.minLength(1), z.maxLength(80));

/** What a message may be about; for ever. */
export const messageTopics = ['question', 'late', 'documents', 'meeting', 'change', 'plan', 'other'] as const;
export type MessageTopic = (typeof messageTopics)[number];

export const longestMessage = 4000;
export const messageTextSchema = z.string().check(z.trim(), z.minLength(1), z.maxLength(longestMessage));

/** What a family says of an answer, in three taps. */
export const feedbackSchema = z.object({
  answered: z.enum(['yes', 'partly', 'no']),
  clear: z.enum(['yes', 'no']),
  kind: z.enum(['yes', 'no']),
});

/** Kind `message`, in `thread:{person}`: one message between this person and the council. Instants are ISO. */
export const messageBodySchema = z.object({
  from: z.enum(['family', 'council']),
  /** The council's reference of the child it is about. */
  child: id,
  topic: z.enum(messageTopics),
  text: z.string().check(z.maxLength(longestMessage)),
  at: z.string().check(z.maxLength(40)),
  /** The message it answers. */
  inReplyTo: z.optional(id),
  /** Who answered for the council, where it says so. */
  by: z.optional(z.string().check(z.maxLength(80))),
  /** When the person opened the council's message. */
  readAt: z.optional(z.string()),
  /** When the council's system said that it has the family's message. */
  receivedAt: z.optional(z.string()),
  feedback: z.optional(feedbackSchema),
  /** The letter it was made from: a `letter` record of the home. */
  letter: z.optional(id),
  interpreter: z.optional(interpreterNeedSchema),
});
export type MessageBody = z.infer<typeof messageBodySchema>;
