import type { FastifyRequest } from 'fastify';
import type { Kysely } from 'kysely';
import {
  ackAnswerSchema,
  ackRequestSchema,
  councilMessageAnswerSchema,
  councilMessageSchema,
  inboxAnswerSchema,
  inboxQuerySchema,
} from '../../protocol/council.ts';
import type { Limiter } from '../access/rate-limits.ts';
import type { Tables } from '../database/tables.ts';
import type { App } from '../http/app-type.ts';
import { sendProblem } from '../http/problems.ts';
import { acknowledgeInbox, readInbox } from './inbox.ts';
import { keyGuard } from './key-guard.ts';
import { writeMessage } from './write-message.ts';

/** What a council's own systems ask of us. Nothing here is open to a family's session. */
export function serveCouncil(app: App, { db, limiter }: { db: Kysely<Tables>; limiter: Limiter }): void {
  const withKey = keyGuard(app, { db, limiter });

  const inboxSchema = {
    summary: 'What families sent to the council since a number, oldest first',
    querystring: inboxQuerySchema,
    response: { 200: inboxAnswerSchema },
  };
  app.get('/api/council/inbox', { schema: inboxSchema, onRequest: withKey('inbox:read') }, async (request, reply) => {
    const { since = 0 } = request.query;
    reply.header('cache-control', 'no-store');
    return reply.send(await readInbox(db, { since, who: systemOf(request) }));
  });

  const ackSchema = {
    summary: 'Everything up to a number is safe with the council; families see that it was received',
    body: ackRequestSchema,
    response: { 200: ackAnswerSchema },
  };
  app.post('/api/council/inbox/ack', { schema: ackSchema, onRequest: withKey('inbox:ack') }, async (request, reply) => {
    const { upTo } = request.body;
    return reply.send({ acknowledged: await acknowledgeInbox(db, { upTo, who: systemOf(request) }) });
  });

  const messageSchema = {
    summary: "The council's answer to an item of the inbox, or a message of its own to one person",
    body: councilMessageSchema,
    response: { 201: councilMessageAnswerSchema },
  };
  const guarded = { schema: messageSchema, onRequest: withKey('messages:write') };
  app.post('/api/council/messages', guarded, async (request, reply) => {
    const answer = await writeMessage(db, { message: request.body, who: systemOf(request) });
    if (answer.ok) return reply.code(201).send({ record: answer.record, at: answer.at });
    const code = answer.refused === 'id-taken' ? 'bad-request' : 'not-found';
    return sendProblem(reply, { code, detail: answer.refused });
  });
}

function systemOf({ councilSystem }: FastifyRequest) {
  if (!councilSystem) throw new Error('a route of the council stands without its guard');
  return councilSystem;
}
