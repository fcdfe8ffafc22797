import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Kysely } from 'kysely';
import type { KeyScope } from '../../protocol/council.ts';
import type { Limiter } from '../access/rate-limits.ts';
import type { AuditWho } from '../council/audit.ts';
import type { Tables } from '../database/tables.ts';
import type { App } from '../http/app-type.ts';
import { sendProblem } from '../http/problems.ts';
import { findKey } from './keys.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** The council's system that asks, once its key was looked at. */
    councilSystem?: AuditWho;
  }
}

/** Lets through only who presents a live key that may do this (https://www.rfc-editor.org/rfc/rfc6750#section-3). */
export function keyGuard(app: App, { db, limiter }: { db: Kysely<Tables>; limiter: Limiter }) {
  app.decorateRequest('councilSystem', undefined);
  return (scope: KeyScope) => async (request: FastifyRequest, reply: FastifyReply) => {
    const { isTooMany, seconds } = await limiter(request);
    if (isTooMany) return sendProblem(reply.header('retry-after', seconds), { code: 'too-many-tries' });
    const presented = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
    const key = presented === undefined ? undefined : await findKey(db, presented);
    if (!key) {
      reply.header('www-authenticate', presented === undefined ? 'Bearer' : 'Bearer error="invalid_token"');
      return sendProblem(reply, { code: 'signed-out', detail: 'a live key is wanted' });
    }
    if (!key.scopes.includes(scope)) {
      reply.header('www-authenticate', `Bearer error="insufficient_scope", scope="${scope}"`);
      return sendProblem(reply, { code: 'bad-request', status: 403, detail: `this key may not ${scope}` });
    }
    request.councilSystem = `key:${key.name}`;
  };
}
