import underPressure from '@fastify/under-pressure';
import type { FastifyError, FastifyReply } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import { sqlState } from '../database/in-transaction.ts';
import { type ProblemSaid, problem, problemType } from '../problem.ts';
import type { App } from './app-type.ts';

const retryAfter = 10;

export function sendProblem(reply: FastifyReply, said: ProblemSaid): FastifyReply {
  const body = problem(said);
  if (body.code === 'busy') reply.header('retry-after', retryAfter);
  reply.problemCode = body.code;
  return reply.code(body.status).type(problemType).send(JSON.stringify(body));
}

/** Every answer that is not what was asked for is RFC 9457, whoever met the trouble first. */
export function answerWithProblems(app: App): void {
  app.decorateReply('problemCode', undefined);
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const said = problemOf(error);
    // A bug: its message may quote a family's words, so the log hears where it happened and not what it said.
    if (said.code === 'server-ill') request.log.error({ trace: traceOf(error) }, 'failed');
    return sendProblem(reply, said);
  });
}

/** Rate limits, page not found and the like are answered by `sendProblem`; this is for what was thrown. */
function problemOf(error: FastifyError): ProblemSaid {
  if (hasZodFastifySchemaValidationErrors(error)) {
    const paths = error.validation.map(({ instancePath }) => instancePath.split('/').filter(Boolean).join('.'));
    return { code: 'bad-request', paths };
  }
  const status = error.statusCode ?? 500;
  if (isBusy(error)) return { code: 'busy' };
  return status >= 400 && status < 500 ? { code: 'bad-request', status } : { code: 'server-ill' };
}

/** The server or the database has too much to do; the same will do a little later. */
function isBusy(error: FastifyError): boolean {
  // 55P03 a lock was held too long, 53… no resources left, 57P03 the database is only starting.
  if (/^(55P03|53...|57P03)$/.test(sqlState(error) ?? '')) return true;
  return error.code === 'FST_UNDER_PRESSURE' || error.message === 'timeout exceeded when trying to connect';
}

/** Name, PostgreSQL's code and the lines of the stack, without the message. */
function traceOf(error: Error): { name: string; state: string | undefined; at: string[] } {
  const lines = (error.stack ?? '').split('\n').filter((line) => line.startsWith('    at '));
  return { name: error.name, state: sqlState(error), at: lines.slice(0, 12).map((line) => line.trim()) };
}

/**
 * Turns requests away while the event loop is behind, before memory is gone. Without a handler of ours the plugin throws,
 * and nothing of the request is carried out; a handler that answers lets it go on.
 */
export async function refuseUnderPressure(app: Pick<App, 'register'>, maxEventLoopDelay = 3000): Promise<void> {
  await app.register(underPressure, { maxEventLoopDelay });
}

/** The `config` of a route that is asked all the same. */
export const neverTurnedAway = { pressureHandler: () => undefined };
