import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Kysely } from 'kysely';
import * as z from 'zod/mini';
import { calendarSchema, madeCalendarSchema, newCalendarSchema } from '../../protocol/calendar.ts';
import type { Auth } from '../access/auth.ts';
import type { Tables } from '../database/tables.ts';
import type { App } from '../http/app-type.ts';
import { sendProblem } from '../http/problems.ts';
import { calendarHash, calendarSince, makeCalendar, withdrawCalendar } from './calendar-store.ts';
import { feed } from './feed.ts';

type CalendarDeps = { db: Kysely<Tables>; auth: Auth };

/** A calendar asks every few hours; several phones and a laptop may share one address. */
const readsPerAddress = 120;
/** The address has 256 random bits: this keeps a guesser from being a load, not from guessing right. */
const missesPerCaller = 60;
const hour = 3_600_000;

/** The limits are counted by the plugin that `createLimiters` registers. */
export function serveCalendars(app: App, deps: CalendarDeps): void {
  serveOwner(app, deps);
  serveFeed(app, deps);
}

async function personOf(auth: Auth, request: FastifyRequest, reply: FastifyReply): Promise<string | undefined> {
  const { session, cookies } = await auth.sessionOf(request.headers.cookie);
  if (cookies.length > 0) reply.header('set-cookie', cookies);
  if (!session) sendProblem(reply, { code: 'signed-out' });
  return session?.person;
}

function serveOwner(app: App, { db, auth }: CalendarDeps): void {
  const path = '/api/calendar';
  const askSchema = { summary: 'Whether this person has a calendar address', response: { 200: calendarSchema } };
  app.get(path, { schema: askSchema }, async (request, reply) => {
    const person = await personOf(auth, request, reply);
    if (person === undefined) return reply;
    const since = await calendarSince(db, person);
    return reply.send(since ? { since: since.toISOString() } : {});
  });
  const makeSchema = {
    summary: 'Makes the calendar address of this person; an older one stops working',
    body: newCalendarSchema,
    response: { 201: madeCalendarSchema },
  };
  app.post(path, { schema: makeSchema }, async (request, reply) => {
    const person = await personOf(auth, request, reply);
    if (person === undefined) return reply;
    const secret = await makeCalendar(db, person, request.body.days);
    return reply.code(201).send({ path: `${path}/${secret}.ics` });
  });
  const endSchema = { summary: 'Withdraws the calendar address', response: { 204: z.undefined() } };
  app.delete(path, { schema: endSchema }, async (request, reply) => {
    const person = await personOf(auth, request, reply);
    if (person === undefined) return reply;
    await withdrawCalendar(db, person);
    return reply.code(204).send(undefined);
  });
}

/** For programs that know the address and nothing else: no cookie, no name of anybody, nothing kept on the way. */
function serveFeed(app: App, { db }: CalendarDeps): void {
  const byAddress = app.createRateLimit({ max: readsPerAddress, timeWindow: hour, keyGenerator: addressKey });
  const byCaller = app.createRateLimit({ max: missesPerCaller, timeWindow: hour });
  const schema = {
    summary: 'The dates of the record as a calendar (RFC 5545), for whoever was given the address',
    params: z.object({ file: z.string() }),
  };
  app.get('/api/calendar/:file', { schema }, async (request, reply) => {
    const secret = secretIn(request);
    const reads = await byAddress(request);
    if (!reads.isAllowed && reads.isExceeded) return tooMany(reply, reads.ttlInSeconds);
    const text = secret === undefined ? undefined : await feed(db, secret);
    if (text === undefined) {
      const misses = await byCaller(request);
      if (!misses.isAllowed && misses.isExceeded) return tooMany(reply, misses.ttlInSeconds);
      return sendProblem(reply, { code: 'not-found' });
    }
    const etag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`;
    reply.header('etag', etag).header('content-disposition', 'inline; filename="waymark.ics"');
    if (request.headers['if-none-match']?.includes(etag)) return reply.code(304).send();
    return reply.type('text/calendar; charset=utf-8').send(text);
  });
}

const params = z.object({ file: z.string().check(z.regex(/^[\w-]{43}\.ics$/)) });

function secretIn(request: FastifyRequest): string | undefined {
  const read = params.safeParse(request.params);
  return read.success ? read.data.file.slice(0, -'.ics'.length) : undefined;
}

/** Counted under the hash: the address itself is kept nowhere, not even in memory. */
function addressKey(request: FastifyRequest): string {
  const secret = secretIn(request);
  return secret === undefined ? `caller ${request.ip}` : `calendar ${calendarHash(secret)}`;
}

function tooMany(reply: FastifyReply, seconds: number): FastifyReply {
  return sendProblem(reply.header('retry-after', seconds), { code: 'too-many-tries' });
}
