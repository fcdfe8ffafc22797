import { createHash } from 'node:crypto';
import rateLimit from '@fastify/rate-limit';
import type { FastifyRequest } from 'fastify';
import * as z from 'zod/mini';
import type { App } from '../http/app-type.ts';

/** So many within the window of `windowMs`. */
export type Limits = {
  windowMs: number;
  codesPerAddress: number;
  codesPerEmail: number;
  triesPerAddress: number;
  triesPerEmail: number;
  callsPerKey: number;
};

/** A school or a library is one address to us; a person mistypes a code now and then. */
export const usualLimits: Limits = {
  windowMs: 15 * 60_000,
  codesPerAddress: 60,
  codesPerEmail: 6,
  triesPerAddress: 120,
  triesPerEmail: 10,
  callsPerKey: 900,
};

/** In the demo everybody signs in as the same few made-up families, from one address. */
export const demoLimits: Limits = {
  windowMs: 60_000,
  codesPerAddress: 600,
  codesPerEmail: 300,
  triesPerAddress: 1200,
  triesPerEmail: 600,
  callsPerKey: 600,
};

/** Counts the request and answers whether it is one too many, with the seconds to wait. */
export type Limiter = (request: FastifyRequest) => Promise<{ isTooMany: boolean; seconds: number }>;

const withEmail = z.object({ email: z.string() });

export type Limiters = { forCodes: Limiter; forTries: Limiter; forKeys: Limiter };

/** Counted per process: with several, an attacker gets so many times more, and still three tries for each code. */
export async function createLimiters(app: App, limits: Limits): Promise<Limiters> {
  await app.register(rateLimit, { global: false });
  const limiter = (perAddress: number, perOther: number, keyGenerator = emailKey): Limiter => {
    const byAddress = app.createRateLimit({ max: perAddress, timeWindow: limits.windowMs });
    const byOther = app.createRateLimit({ max: perOther, timeWindow: limits.windowMs, keyGenerator });
    return async (request) => {
      const answers = [await byAddress(request), await byOther(request)];
      const over = answers.flatMap((answer) => (!answer.isAllowed && answer.isExceeded ? [answer.ttlInSeconds] : []));
      return { isTooMany: over.length > 0, seconds: Math.max(0, ...over) };
    };
  };
  return {
    forCodes: limiter(limits.codesPerAddress, limits.codesPerEmail),
    forTries: limiter(limits.triesPerAddress, limits.triesPerEmail),
    // A council's systems may share one address; who tries keys at random has but that one.
    forKeys: limiter(4 * limits.callsPerKey, limits.callsPerKey, presentedKey),
  };
}

/** The address as a hash: a list of who tried to sign in is not kept even in memory. */
function emailKey({ body }: FastifyRequest): string {
  const { email } = withEmail.parse(body);
  return `email ${createHash('sha256').update(email).digest('base64url')}`;
}

/** As a hash too: a key that works is kept nowhere. However many spaces stand before it, it is the same key. */
function presentedKey({ headers }: FastifyRequest): string {
  const key = headers.authorization?.split(' ').at(-1) ?? '';
  return `key ${createHash('sha256').update(key).digest('base64url')}`;
}
