import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Kysely } from 'kysely';
import * as z from 'zod/mini';
import { pieceBytes } from '../../domain/records/file-records.ts';
import { scopeIdSchema } from '../../domain/scope.ts';
import { isStorableText } from '../../domain/storable-text.ts';
import { fileAnswerSchema, pieceHashHeader } from '../../protocol/files.ts';
import type { Auth } from '../access/auth.ts';
import type { Tables } from '../database/tables.ts';
import type { App } from '../http/app-type.ts';
import { sendProblem } from '../http/problems.ts';
import { keepPiece, missingPieces, readPiece } from './file-pieces.ts';

type FileRouteDeps = { db: Kysely<Tables>; auth: Auth; mostBytes?: number | undefined };

const fileId = z.string().check(z.minLength(1), z.maxLength(80), z.refine(isStorableText));
const fileParams = z.object({ scope: scopeIdSchema, file: fileId });
const pieceParams = z.extend(fileParams, { chunk: z.coerce.number().check(z.int(), z.gte(0), z.lte(1_000_000)) });
const pieceHeaders = z.looseObject({ [pieceHashHeader]: z.string().check(z.regex(/^[0-9a-f]{64}$/)) });

const isBytes = (body: unknown): body is Buffer => Buffer.isBuffer(body);
const bytesSchema = z.custom<Buffer>(isBytes, 'not-bytes');

/** A place of their own, because only these routes take a body of plain bytes. */
export async function serveFiles(app: App, deps: FileRouteDeps): Promise<void> {
  await app.register(async (files) => {
    files.addContentTypeParser('application/octet-stream', { parseAs: 'buffer' }, (_request, body, done) =>
      done(null, body),
    );
    serveAnswers(files, deps);
    servePieces(files, deps);
  });
}

async function personOf(auth: Auth, request: FastifyRequest, reply: FastifyReply): Promise<string | undefined> {
  const { session, cookies } = await auth.sessionOf(request.headers.cookie);
  if (cookies.length > 0) reply.header('set-cookie', cookies);
  if (!session) sendProblem(reply, { code: 'signed-out' });
  return session?.person;
}

function serveAnswers(app: App, { db, auth }: FileRouteDeps): void {
  const schema = {
    summary: 'Which pieces of a file are not here yet',
    params: fileParams,
    response: { 200: fileAnswerSchema },
  };
  app.get('/api/files/:scope/:file', { schema }, async (request, reply) => {
    const person = await personOf(auth, request, reply);
    if (person === undefined) return reply;
    const answer = await missingPieces(db, person, request.params);
    return answer.ok ? reply.send(answer.value) : sendProblem(reply, answer.problem);
  });
}

function servePieces(app: App, { db, auth, mostBytes }: FileRouteDeps): void {
  const path = '/api/files/:scope/:file/:chunk';
  const putSchema = {
    summary: 'Keeps one piece of a file',
    params: pieceParams,
    headers: pieceHeaders,
    body: bytesSchema,
    response: { 204: z.undefined() },
  };
  app.put(path, { schema: putSchema, bodyLimit: pieceBytes }, async (request, reply) => {
    const person = await personOf(auth, request, reply);
    if (person === undefined) return reply;
    const { chunk: index, ...name } = request.params;
    const hash = request.headers[pieceHashHeader];
    const answer = await keepPiece(db, person, name, { index, bytes: request.body, hash }, mostBytes);
    return answer.ok ? reply.code(204).send(undefined) : sendProblem(reply, answer.problem);
  });
  const getSchema = { summary: 'One piece of a file or a document', params: pieceParams };
  app.get(path, { schema: getSchema }, async (request, reply) => {
    const person = await personOf(auth, request, reply);
    if (person === undefined) return reply;
    const { chunk: index, ...name } = request.params;
    const answer = await readPiece(db, person, name, index);
    if (!answer.ok) return sendProblem(reply, answer.problem);
    // Never shown by a browser as a page of ours, whatever it is.
    reply.header('content-disposition', 'attachment').header('content-security-policy', "sandbox; default-src 'none'");
    return reply.type('application/octet-stream').send(answer.value);
  });
}
