import * as z from 'zod/mini';
import { interpreterNeedSchema } from '../records/interpreter-need.ts';
import {
  feedbackSchema,
  type MessageBody,
  messageBodySchema,
  messageTextSchema,
  messageTopics,
} from '../records/message-records.ts';
import {
  type Change,
  type ChangeRule,
  create,
  type Outcome,
  put,
  type Reading,
  refused,
  remove,
  withExisting,
} from './change.ts';

const id = z.string().check(z.minLength(1), z.maxLength(80));

const sendMessageArgs = z.object({
  id,
  /** The council's reference of the child; the server holds it against the grants of whoever sends. */
  child: id,
  topic: z.enum(messageTopics),
  text: messageTextSchema,
  inReplyTo: z.optional(id),
  letter: z.optional(id),
  interpreter: z.optional(interpreterNeedSchema),
});
const aboutMessageArgs = z.object({ id });
const giveFeedbackArgs = z.object({ id, feedback: feedbackSchema });

/** The family's side only: whatever is sent, `from` is set here, and so is the time. */
export const sendMessage: ChangeRule<z.infer<typeof sendMessageArgs>> = {
  name: 'send-message',
  scopes: ['thread'],
  args: sendMessageArgs,
  apply: ({ id, ...words }, change, reading) => {
    const body: MessageBody = { from: 'family', ...words, at: change.madeAt };
    return create(id, 'message', body, reading);
  },
};

/** Refused once the council has it: its system then wrote `receivedAt`, which the person had not seen. */
export const takeBackMessage: ChangeRule<z.infer<typeof aboutMessageArgs>> = {
  name: 'take-back-message',
  scopes: ['thread'],
  args: aboutMessageArgs,
  apply: ({ id }, change, reading) =>
    withExisting(id, 'message', reading, ({ body }) => {
      const { from, receivedAt } = messageBodySchema.parse(body);
      if (from !== 'family') return refused('forbidden', id);
      return receivedAt ? refused('conflict', id) : remove(id, 'message', change, reading);
    }),
};

/** Of a message of the council's only what is the family's is written: that it was read, and how it was. */
function onCouncils(id: string, reading: Reading, then: (body: MessageBody) => MessageBody): Outcome {
  return withExisting(id, 'message', reading, (found) => {
    const body = messageBodySchema.parse(found.body);
    return body.from === 'council' ? put({ ...found, body: then(body) }) : refused('forbidden', id);
  });
}

export const readMessage: ChangeRule<z.infer<typeof aboutMessageArgs>> = {
  name: 'read-message',
  scopes: ['thread'],
  args: aboutMessageArgs,
  apply: ({ id }, { madeAt }: Change, reading) =>
    onCouncils(id, reading, (body) => ({ ...body, readAt: body.readAt ?? madeAt })),
};

export const giveFeedback: ChangeRule<z.infer<typeof giveFeedbackArgs>> = {
  name: 'give-feedback',
  scopes: ['thread'],
  args: giveFeedbackArgs,
  apply: ({ id, feedback }, _change, reading) => onCouncils(id, reading, (body) => ({ ...body, feedback })),
};
