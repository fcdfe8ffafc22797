import type { FastifyRequest } from 'fastify';
import type { Kysely } from 'kysely';
import {
  ackAnswerSchema,
  ackRequestSchema,
  councilMessageAnswerSchema,
  councilMessageSchema,
  eventsAnswerSchema,
  eventsRequestSchema,
  inboxAnswerSchema,
  inboxQuerySchema,
  sharedFileParams,
} from '../../protocol/council.ts';
import type { Limiter } from '../access/rate-limits.ts';
import { importEventList } from '../council/import-events.ts';
import type { ImportFault } from '../council/import-fault.ts';
import type { Tables } from '../database/tables.ts';
import type { App } from '../http/app-type.ts';
import { sendProblem } from '../http/problems.ts';
import { acknowledgeInbox, readInbox } from './inbox.ts';
import { keyGuard } from './key-guard.ts';
import { readSharedFile } from './shared-files.ts';
import { writeMessage } from './write-message.ts';

/** As many events as one request may hold, at about 800 characters each. */
const eventsLimit = 16_777_216;

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
  serveCouncilEvents(app, { db, withKey });
  serveSharedFiles(app, { db, withKey });
}

function serveSharedFiles(app: App, { db, withKey }: { db: Kysely<Tables>; withKey: ReturnType<typeof keyGuard> }) {
  const schema = { summary: 'A drawing, photo or recording that a page of the inbox names', params: sharedFileParams };
  const guarded = { schema, onRequest: withKey('inbox:read') };
  app.get('/api/council/files/:record', guarded, async (request, reply) => {
    const answer = await readSharedFile(db, { file: request.params.record, who: systemOf(request) });
    if (!answer.ok) return sendProblem(reply, { code: 'not-found', detail: answer.refused });
    // Never shown by a browser as a page of ours, whatever it is.
    reply.header('content-disposition', 'attachment').header('content-security-policy', "sandbox; default-src 'none'");
    return reply.header('cache-control', 'no-store').type('application/octet-stream').send(answer.bytes);
  });
}

function serveCouncilEvents(app: App, { db, withKey }: { db: Kysely<Tables>; withKey: ReturnType<typeof keyGuard> }) {
  const schema = {
    summary: 'What happened in the cases of enrolled children, all or nothing: the companion file as JSON',
    body: eventsRequestSchema,
    response: { 200: eventsAnswerSchema },
  };
  const guarded = { schema, onRequest: withKey('events:write'), bodyLimit: eventsLimit };
  app.post('/api/council/events', guarded, async (request, reply) => {
    const { events, dryRun = false } = request.body;
    const report = await importEventList({ db, who: systemOf(request) }, events, { dryRun });
    if (report.faultCount === 0) return reply.send(report);
    const detail = `nothing was changed; faults: ${report.faultCount}`;
    return sendProblem(reply, { code: 'bad-request', detail, faults: report.faults.map(faultAt) });
  });
}

/** Where in the request it stands, and what is wrong; never what stands there. */
function faultAt({ line, field, reason }: ImportFault) {
  const path = ['events', ...(line === undefined ? [] : [line - 1]), ...(field === undefined ? [] : [field])].join('.');
  return { path, reason };
}

function systemOf({ councilSystem }: FastifyRequest) {
  if (!councilSystem) throw new Error('a route of the council stands without its guard');
  return councilSystem;
}
