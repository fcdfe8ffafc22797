import { createHmac, randomUUID } from 'node:crypto';
import { betterAuth } from 'better-auth';
import { isAPIError } from 'better-auth/api';
import { emailOTP } from 'better-auth/plugins';
import { type Kysely, sql } from 'kysely';
import type { Session } from '../../protocol/session.ts';
import type { Config } from '../config.ts';
import type { Tables } from '../database/tables.ts';
import type { Secrets } from '../secrets.ts';

const day = 86_400;
const absolute = 90 * day * 1000;

/** `cookies` are to be sent with the answer whether or not somebody is signed in: a session may have been renewed. */
export type SessionAnswer = { session: Session | undefined; cookies: string[] };

export type Auth = {
  /** A new one-time code for the address; those before it stop working. */
  newCode(email: string): Promise<string>;
  /** `undefined` when the code is wrong, used, too old or was tried too often. */
  signIn(email: string, code: string): Promise<(Session & { cookies: string[] }) | undefined>;
  sessionOf(cookie: string | undefined): Promise<SessionAnswer>;
  signOut(cookie: string | undefined): Promise<string[]>;
};

type AuthDeps = { db: Kysely<Tables>; secrets: Pick<Secrets, 'auth'>; config: Pick<Config, 'publicUrl'> };

/**
 * Sign-in by better-auth, reached only through these four functions: its own routes are not mounted, so its surface is
 * ours. Sessions last 30 days from their last use and 90 days at most (reliability.md b9).
 */
export function createAuth({ db, secrets, config }: AuthDeps): Auth {
  const { api } = configure({ db, secrets, config });
  return {
    newCode: async (email) => {
      // With the address's older codes go all that ran out: addresses are not kept longer than they are of use.
      const isOver = sql<boolean>`identifier = ${`sign-in-otp-${email}`} or "expiresAt" < now()`;
      await db.deleteFrom('verification').where(isOver).execute();
      return api.createVerificationOTP({ body: { email, type: 'sign-in' } });
    },
    signIn: async (email, code) => {
      try {
        const { headers, response } = await api.signInEmailOTP({
          body: { email, otp: code },
          headers: {},
          returnHeaders: true,
        });
        return { person: response.user.id, email: response.user.email, cookies: headers.getSetCookie() };
      } catch (error) {
        if (isAPIError(error) && error.statusCode < 500) return undefined;
        throw error;
      }
    },
    sessionOf: async (cookie) => {
      if (!cookie) return { session: undefined, cookies: [] };
      const { headers, response } = await api.getSession({ headers: { cookie }, returnHeaders: true });
      const isOver = !response || Date.now() - response.session.createdAt.getTime() > absolute;
      const session = isOver ? undefined : { person: response.user.id, email: response.user.email };
      return { session, cookies: headers?.getSetCookie() ?? [] };
    },
    signOut: async (cookie) => {
      const { headers } = await api.signOut({ headers: { cookie: cookie ?? '' }, returnHeaders: true });
      return headers.getSetCookie();
    },
  };
}

function configure({ db, secrets, config }: AuthDeps) {
  return betterAuth({
    database: { db, type: 'postgres' },
    baseURL: config.publicUrl ?? 'http://localhost',
    basePath: '/api/auth',
    secret: secrets.auth,
    plugins: [
      emailOTP({
        otpLength: 6,
        expiresIn: 600,
        allowedAttempts: 3,
        // Keyed: a million plain hashes of six digits are worked out in a second.
        storeOTP: { hash: async (code) => createHmac('sha256', secrets.auth).update(code).digest('base64url') },
        // Codes are made by createVerificationOTP and mailed by session-routes.ts.
        sendVerificationOTP: async () => {},
      }),
    ],
    session: { expiresIn: 30 * day, updateAge: day },
    advanced: {
      cookiePrefix: 'waymark',
      useSecureCookies: config.publicUrl?.startsWith('https:') ?? false,
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', path: '/' },
      database: { generateId: () => randomUUID() },
      // Where a family signs in from is nobody's business.
      ipAddress: { disableIpTracking: true },
    },
    // Ours are on the routes (rate-limits.ts).
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { disabled: true },
  });
}
