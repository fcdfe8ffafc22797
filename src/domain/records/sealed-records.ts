import * as z from 'zod/mini';

/*
 * A young person's answers in their account, as nobody but their own devices can read them: a log of sealed entries. It
 * lies in `person:<account>`, and the account may be a parent's: the key is opened by a code on paper, never by a
 * sign-in. The server sees how many entries there are, how long each is, and when it came.
 */

const uuid = z.string().check(z.regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/));
const base64url = (most: number) => z.string().check(z.regex(/^[A-Za-z0-9_-]+$/), z.maxLength(most));

/** Goes alone in an exchange, which may be a megabyte (`engine-port.ts`). */
export const mostSealed = 800_000;

/** One entry; its record's id is the entry's own, and entries are told in the order of their ids. */
export const sealedEntrySchema = z.object({ log: uuid, sealed: base64url(mostSealed) });

/** The log's key, wrapped by the code (PBKDF2). Its record's id is the log's own. A new code takes the place of the old. */
export const sealedKeySchema = z.object({
  salt: base64url(100),
  rounds: z.int().check(z.gte(600_000), z.lte(10_000_000)),
  sealed: base64url(1000),
});
export type SealedKey = z.infer<typeof sealedKeySchema>;

/** Logs that were taken out again: a device that comes late stops at its own copy, and sends nothing more. */
export const sealedLeftId = 'me-sealed-left';
export const sealedLeftSchema = z.object({ logs: z.array(uuid) });

export const sealedIdSchema = uuid;
