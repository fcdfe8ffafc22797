import * as z from 'zod/mini';
import { messageTextSchema, messageTopics } from '../domain/records/message-records.ts';
import { isStorableText } from '../domain/storable-text.ts';

/** What a council's own system says to us, with `Authorization: Bearer wmk_…`. Problems are RFC 9457. */

/** What a key may do; each is asked of one route. */
export const keyScopes = ['inbox:read', 'inbox:ack', 'messages:write', 'events:write'] as const;
export type KeyScope = (typeof keyScopes)[number];

/**
 * What families send: a message, comments on a plan, which schools they would like (`replaces` names the record whose
 * place it takes), a page of This is Me that a child or young person shared (one answer as `body.page`, or their one page or their
 * words for Section A as `body.profile`), what they say of an answer, and that a
 * message or a page was taken back (whoever fetched it lets it go; a page also after it was acknowledged). A `mistake` in what the council publishes comes without a name: `person` and `child`
 * are empty, and nobody can be answered.
 */
export const inboxKinds = [
  'message',
  'comments-sent',
  'preference',
  'voice',
  'feedback',
  'taken-back',
  'mistake',
] as const;
export type InboxKind = (typeof inboxKinds)[number];

const storable = z.refine<string>(isStorableText);
const childRef = z.string().check(z.minLength(1), z.maxLength(80));

export const inboxItemSchema = z.object({
  /** Numbers grow in the order items become visible: ask with `since` and none is missed. */
  id: z.int(),
  kind: z.enum(inboxKinds),
  /** The record it is about; the same for ever, also after a restore, when an item may come a second time. */
  record: z.string(),
  /** Empty where it is about no child. */
  child: z.string().check(z.maxLength(80)),
  /** Who sent it: opaque, and the same for everything this person sends. Empty where nobody signed in. */
  person: z.string(),
  at: z.string(),
  receivedAt: z.optional(z.string()),
  /** As the family wrote it. */
  body: z.record(z.string(), z.unknown()),
  /**
   * Of kind `voice` only: `body.page` or `body.profile` in plain English lines, with the questions, who said it and when,
   * for a reader without This is Me. Words that a child or somebody for them wrote are never translated.
   */
  words: z.optional(z.array(z.string())),
});
export type InboxItem = z.infer<typeof inboxItemSchema>;

const numberInAddress = z.pipe(z.string().check(z.regex(/^\d{1,15}$/)), z.transform(Number));

/** `GET /api/council/inbox?since=N`: at most 100, oldest first. Fetching is not receiving. */
export const inboxQuerySchema = z.object({ since: z.optional(numberInAddress) });
export const inboxAnswerSchema = z.object({
  items: z.array(inboxItemSchema),
  /** Ask again with this as `since`. */
  next: z.int(),
  /** There is more behind `next` already. */
  more: z.boolean(),
});
export type InboxAnswer = z.infer<typeof inboxAnswerSchema>;

/** `POST /api/council/inbox/ack`: everything up to this number is safe in the council's system; families see it. */
export const ackRequestSchema = z.object({ upTo: z.int().check(z.gte(0)) });
export const ackAnswerSchema = z.object({ acknowledged: z.int() });

/** `GET /api/council/files/<id>`: the bytes of a file a `voice` item names; 404 `not-here-yet` while it is on its way. */
export const sharedFileParams = z.object({ record: z.string().check(z.minLength(1), z.maxLength(80), storable) });

const uuid = z.string().check(z.regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i));

const written = {
  text: messageTextSchema.check(storable),
  /** Who answers, as the family is to read it: a name or a role. */
  by: z.optional(z.string().check(z.trim(), z.minLength(1), z.maxLength(80), storable)),
  /** Of the council's choosing: sent again with the same id, a message is written once. */
  id: z.optional(uuid),
};

/** `POST /api/council/messages`: an answer to an item of the inbox, or a message of the council's own. */
export const councilMessageSchema = z.union([
  z.object({ ...written, inReplyTo: z.int().check(z.gte(1)) }),
  z.object({
    ...written,
    person: z.string().check(z.minLength(1), z.maxLength(80), storable),
    child: childRef.check(storable),
    topic: z.enum(messageTopics),
  }),
]);
export type CouncilMessage = z.infer<typeof councilMessageSchema>;
export const councilMessageAnswerSchema = z.object({ record: z.string(), at: z.string() });

/** At most so many events in one request; each request is all or nothing. */
export const mostEvents = 20_000;

/**
 * `POST /api/council/events`: the companion file as JSON, with the same names. Sent again it changes nothing; a newer
 * `updated_at` changes what it told before. With `dryRun` nothing is written.
 */
export const eventsRequestSchema = z.object({
  events: z
    .array(
      z.record(
        z.string().check(z.maxLength(60)),
        z.union([z.string().check(z.maxLength(5000), storable), z.number(), z.boolean(), z.null()]),
      ),
    )
    .check(z.maxLength(mostEvents)),
  dryRun: z.optional(z.boolean()),
});
const count = z.int();
export const eventsAnswerSchema = z.object({
  rows: count,
  matched: count,
  added: count,
  changed: count,
  removed: count,
  unchanged: count,
  older: count,
  /** Of children who are not enrolled; not for the family; of no meaning here. */
  dropped: count,
  hidden: count,
  setAside: count,
  dryRun: z.boolean(),
});
