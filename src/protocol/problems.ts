import * as z from 'zod/mini';

/**
 * What stopped an exchange, in one closed union: retried or shown, never mixed with refusals or bugs (design §3).
 * On the wire RFC 9457 `application/problem+json`; each has a sentence in `locales/` (`problems:<code>`).
 */
export const problemCodes = [
  'offline',
  'not-waymark',
  'signed-out',
  'wrong-code',
  'too-many-tries',
  'update-needed',
  'server-ill',
  'busy',
  'fork',
  'gap',
  'device-of-another',
  'not-found',
  'bad-request',
  'cannot-save',
  'too-big',
  'no-room',
] as const;
export type ProblemCode = (typeof problemCodes)[number];

export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.enum(problemCodes),
  detail: z.optional(z.string()),
  /** For `gap`: the last number the server has. */
  lastSeq: z.optional(z.int()),
  /** For a form: the paths that are wrong. */
  paths: z.optional(z.array(z.string())),
  /** For a list from a council's system: what is wrong where; never what stands there. */
  faults: z.optional(z.array(z.object({ path: z.string(), reason: z.string() }))),
});
export type Problem = z.infer<typeof problemSchema>;

/** Kept and tried again by itself; the others wait for a person or for other code. */
export const retriedProblems: readonly ProblemCode[] = ['offline', 'not-waymark', 'server-ill', 'busy'];

/** HTTP status of each problem the server sends. */
export const problemStatus: Partial<Record<ProblemCode, number>> = {
  'bad-request': 400,
  'signed-out': 401,
  'wrong-code': 401,
  'device-of-another': 403,
  'not-found': 404,
  fork: 409,
  gap: 409,
  'update-needed': 426,
  'too-big': 413,
  'too-many-tries': 429,
  busy: 503,
  'server-ill': 500,
  'no-room': 507,
};
