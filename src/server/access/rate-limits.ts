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
};

/** A school or a library is one address to us; a person mistypes a code now and then. */
export const usualLimits: Limits = {
  windowMs: 15 * 60_000,
  codesPerAddress: 60,
  codesPerEmail: 6,
  triesPerAddress: 120,
  triesPerEmail: 10,
};

/** In the demo everybody signs in as the same few made-up families, from one address. */
export const demoLimits: Limits = {
  windowMs: 60_000,
  codesPerAddress: 600,
  codesPerEmail: 300,
  triesPerAddress: 1200,
  triesPerEmail: 600,
};

/** Counts the request and answers whether it is one too many, with the seconds to wait. */
export type Limiter = (request: FastifyRequest) => Promise<{ isTooMany: boolean; seconds: number }>;

const withEmail = z.object({ email: z.string() });

/** Counted per process: with several, an attacker gets so many times more, and still three tries for each code. */
export async function createLimiters(app: App, limits: Limits): Promise<{ forCodes: Limiter; forTries: Limiter }> {
  await app.register(rateLimit, { global: false });
  const limiter = (perAddress: number, perEmail: number): Limiter => {
    const byAddress = app.createRateLimit({ max: perAddress, timeWindow: limits.windowMs });
    const byEmail = app.createRateLimit({ max: perEmail, timeWindow: limits.windowMs, keyGenerator: emailKey });
    return async (request) => {
      const answers = [await byAddress(request), await byEmail(request)];
      const over = answers.flatMap((answer) => (!answer.isAllowed && answer.isExceeded ? [answer.ttlInSeconds] : []));
      return { isTooMany: over.length > 0, seconds: Math.max(0, ...over) };
    };
  };
  return {
    forCodes: limiter(limits.codesPerAddress, limits.codesPerEmail),
    forTries: limiter(limits.triesPerAddress, limits.triesPerEmail),
  };
}

/** The address as a hash: a list of who tried to sign in is not kept even in memory. */
function emailKey({ body }: FastifyRequest): string {
  const { email } = withEmail.parse(body);
  return `email ${createHash('sha256').update(email).digest('base64url')}`;
}
