import * as z from 'zod/mini';

/** Signing in: a one-time code by e-mail, or the code of a council's invitation. */

/** Nothing that no address holds and no database keeps: control characters, half a surrogate pair. */
const emailShape = /^[^\s@\p{Cc}\p{Cs}]+@[^\s@\p{Cc}\p{Cs}]+\.[^\s@\p{Cc}\p{Cs}]+$/u;
const email = z.string().check(z.trim(), z.toLowerCase(), z.maxLength(200), z.regex(emailShape));

/** People copy codes with spaces and dashes, in either case. */
const code = z.pipe(
  z.string().check(z.maxLength(40)),
  z.transform((typed) => typed.replace(/[^0-9a-z]/gi, '').toUpperCase()),
);

/** `POST /api/session/code` → 204, whether or not the address is known. */
export const codeRequestSchema = z.object({ email });

/** `POST /api/session` (the e-mailed code) and `POST /api/join` (an invitation's) → 200 with a session, or `wrong-code`. */
export const codeEntrySchema = z.object({ email, code });

/** `GET /api/session`, or `signed-out`. `DELETE /api/session` → 204. */
export const sessionSchema = z.object({ person: z.string(), email: z.string() });
export type Session = z.infer<typeof sessionSchema>;
