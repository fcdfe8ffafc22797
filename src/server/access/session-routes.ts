import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Kysely } from 'kysely';
import * as z from 'zod/mini';
import { codeEntrySchema, codeRequestSchema, sessionSchema } from '../../protocol/session.ts';
import { inTransaction } from '../database/in-transaction.ts';
import type { Tables } from '../database/tables.ts';
import type { App } from '../http/app-type.ts';
import { sendProblem } from '../http/problems.ts';
import type { Auth } from './auth.ts';
import { acceptInvitations, isInvited } from './invitations.ts';
import type { Mailer } from './mail.ts';
import { signInMail } from './mail-texts.ts';
import type { Limiter } from './rate-limits.ts';

type SessionDeps = {
  db: Kysely<Tables>;
  auth: Auth;
  mailer: Mailer;
  limiters: { forCodes: Limiter; forTries: Limiter };
};

const none = z.undefined();

export function serveSessions(app: App, { db, auth, mailer, limiters }: SessionDeps): void {
  const signIn = async (reply: FastifyReply, email: string, code: string) => {
    const signedIn = await auth.signIn(email, code);
    if (!signedIn) return sendProblem(reply, { code: 'wrong-code' });
    const { person, cookies } = signedIn;
    await inTransaction(db, (trx) => acceptInvitations(trx, person, email));
    return reply.header('set-cookie', cookies).send({ person, email: signedIn.email });
  };

  const askSchema = { summary: 'Sends a code to an e-mail address', body: codeRequestSchema, response: { 204: none } };
  app.post(
    '/api/session/code',
    { schema: askSchema, preHandler: limited(limiters.forCodes) },
    async (request, reply) => {
      const { email } = request.body;
      const mail = { to: email, ...signInMail(await auth.newCode(email)) };
      // Not waited for: the time a mail takes would tell whether the address is known.
      mailer
        .send(mail)
        .catch((error: unknown) => request.log.error({ name: nameOf(error) }, 'a mail could not be sent'));
      return reply.code(204).send(undefined);
    },
  );

  const entry = { body: codeEntrySchema, response: { 200: sessionSchema } };
  const enterSchema = { summary: 'Signs in with the code from the e-mail', ...entry };
  app.post('/api/session', { schema: enterSchema, preHandler: limited(limiters.forTries) }, async (request, reply) => {
    const { email, code } = request.body;
    return signIn(reply, email, code);
  });

  const joinSchema = { summary: "Signs in with the code of a council's invitation", ...entry };
  app.post('/api/join', { schema: joinSchema, preHandler: limited(limiters.forTries) }, async (request, reply) => {
    const { email } = request.body;
    if (!(await isInvited(db, request.body))) return sendProblem(reply, { code: 'wrong-code' });
    return signIn(reply, email, await auth.newCode(email));
  });

  const whoSchema = { summary: 'Who is signed in', response: { 200: sessionSchema } };
  app.get('/api/session', { schema: whoSchema }, async (request, reply) => {
    const { session, cookies } = await auth.sessionOf(request.headers.cookie);
    if (cookies.length > 0) reply.header('set-cookie', cookies);
    return session ? reply.send(session) : sendProblem(reply, { code: 'signed-out' });
  });

  app.delete('/api/session', { schema: { summary: 'Signs out', response: { 204: none } } }, async (request, reply) => {
    const cookies = await auth.signOut(request.headers.cookie);
    return reply.code(204).header('set-cookie', cookies).send(undefined);
  });
}

function limited(limiter: Limiter) {
  return async (request: FastifyRequest, reply: FastifyReply) => {
    const { isTooMany, seconds } = await limiter(request);
    if (!isTooMany) return;
    return sendProblem(reply.header('retry-after', seconds), { code: 'too-many-tries' });
  };
}

const nameOf = (error: unknown) => (error instanceof Error ? error.name : 'unknown');
