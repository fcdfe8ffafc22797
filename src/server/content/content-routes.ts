import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Kysely, sql } from 'kysely';
import * as z from 'zod/mini';
import type { ScopeId } from '../../domain/scope.ts';
import { councilListSchema } from '../../protocol/content.ts';
import { scopeAnswerSchema } from '../../protocol/sync.ts';
import type { Tables } from '../database/tables.ts';
import type { App } from '../http/app-type.ts';
import { sendProblem } from '../http/problems.ts';
import { compress, type Encoding, encodingFor, sendBytes } from '../http/send-json.ts';
import { readScopes } from '../sync/read-scopes.ts';
import { councilList } from './council-list.ts';

const council = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,60}$/));
const language = z.string().check(z.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,2}$/));
const querySchema = z.object({ since: z.optional(z.coerce.number().check(z.int(), z.gte(0))) });

/** So many answers are kept ready: in practice the whole pack and what is new since the last few versions. */
const mostReady = 32;
const everything = 10_000_000;

const cacheControl = 'public, max-age=300, stale-while-revalidate=86400';

const etagOf = (what: string) => `W/"${createHash('sha256').update(what).digest('base64url').slice(0, 22)}"`;

type Ready = Map<string, Promise<Buffer>>;

/** Public facts, for people who never sign in. */
export function serveContent(app: App, db: Kysely<Tables>): void {
  serveCouncilList(app, db);
  serveCouncilContent(app, db);
}

/** `GET /api/content`: whose packs there are. Small, and worked out anew only when a version moved. */
function serveCouncilList(app: App, db: Kysely<Tables>): void {
  const schema = {
    summary: 'Which councils publish here, and how much. No sign-in',
    response: { 200: councilListSchema, 304: z.undefined() },
  };
  const ready: Ready = new Map();
  app.get('/api/content', { schema }, async (request, reply) => {
    const { rows } = await sql<{ id: string; version: number; generation: string }>`
      select id, version, (select id from generation) as generation
      from scopes where id like 'content:%' and id not like '%/%' order by id`.execute(db);
    const etag = etagOf(JSON.stringify(rows));
    reply.header('etag', etag).header('cache-control', cacheControl);
    if (request.headers['if-none-match']?.includes(etag)) return reply.code(304).send(undefined);
    const list = async () => Buffer.from(JSON.stringify(await councilList(db)));
    return sendBytes(reply, await keep(ready, etag, list), 'identity');
  });
}

/**
 * `GET /api/content/:council?since=N`: public, the same for everybody, made once per version and kept compressed. Under
 * `/api/content/:council/:language` lie its texts in one other language, in the same way.
 */
function serveCouncilContent(app: App, db: Kysely<Tables>): void {
  const answer = scopeAnswers(db);
  const response = { 200: scopeAnswerSchema, 304: z.undefined() };
  const schema = {
    summary: 'What a council publishes: kinds of provision, places, services, words. No sign-in',
    params: z.object({ council }),
    querystring: querySchema,
    response,
  };
  app.get('/api/content/:council', { schema }, (request, reply) =>
    answer(`content:${request.params.council}`, { request, reply, asked: request.query.since }),
  );
  const languageSchema = {
    summary: 'The same council’s texts in one other language, with what people have checked. No sign-in',
    params: z.object({ council, language }),
    querystring: querySchema,
    response,
  };
  app.get('/api/content/:council/:language', { schema: languageSchema }, (request, reply) => {
    const { council: of, language: tag } = request.params;
    return answer(`content:${of}/${tag}`, { request, reply, asked: request.query.since });
  });
}

type Asked = { request: FastifyRequest; reply: FastifyReply; asked: number | undefined };

function scopeAnswers(db: Kysely<Tables>) {
  const ready: Ready = new Map();
  return async (scope: ScopeId, { request, reply, asked }: Asked) => {
    const found = await versionOf(db, scope);
    if (!found) return sendProblem(reply, { code: 'not-found' });
    const since = asked === undefined || isOfLostHistory(asked, found) ? undefined : asked;
    const etag = etagOf(`${found.generation} ${scope} ${found.version} ${since}`);
    reply.header('etag', etag).header('cache-control', cacheControl);
    if (request.headers['if-none-match']?.includes(etag)) return reply.code(304).send(undefined);
    const answer = () => answerFor(db, { scope, version: found.version, since });
    const plain = await keep(ready, `${etag} identity`, answer);
    const encoding = encodingFor(request, plain.length);
    return sendBytes(reply, await keep(ready, `${etag} ${encoding}`, () => packed(plain, encoding)), encoding);
  };
}

type Found = { version: number; generation: string; restoredAt: number };

async function versionOf(db: Kysely<Tables>, scope: ScopeId) {
  const { rows } = await sql<Found>`
    select version, generation.id as generation,
      floor(extract(epoch from generation.since) * 1000)::bigint as "restoredAt"
    from scopes cross join generation where scopes.id = ${scope}`.execute(db);
  return rows[0];
}

/**
 * After a restore versions leap past the clock (new-generation.ts). A phone with a lower one may have heard what was
 * lost: what is new since then would not put that right, so it gets everything.
 */
function isOfLostHistory(asked: number, { version, restoredAt }: Found): boolean {
  return asked > version || (version >= restoredAt && asked < restoredAt);
}

type Question = { scope: ScopeId; version: number; since: number | undefined };

/** `version` was read before the records, so an import in between is told twice rather than never. */
async function answerFor(db: Kysely<Tables>, { scope, version, since }: Question): Promise<Buffer> {
  const mode = since === undefined ? 'full' : 'since';
  const [answer] = await readScopes(db, [{ id: scope, version, mode, since: since ?? 0 }], everything);
  return Buffer.from(JSON.stringify({ ...answer, version, more: false }));
}

/** Made once and read by everybody, so it is worth packing well. */
const packed = async (plain: Buffer, encoding: Encoding): Promise<Buffer> => compress(plain, encoding, 9);

/** Kept as a promise, so that a hundred who ask at once wait for one answer; a failed one is forgotten. */
function keep(ready: Ready, key: string, make: () => Promise<Buffer>): Promise<Buffer> {
  const kept = ready.get(key);
  if (kept) return kept;
  const made = make();
  ready.set(key, made);
  made.catch(() => ready.delete(key));
  for (const oldest of ready.keys()) {
    if (ready.size <= mostReady) break;
    ready.delete(oldest);
  }
  return made;
}
