import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FastifyBaseLogger, FastifyInstance, RawServerDefault } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import type { ProblemCode } from '../../protocol/problems.ts';

declare module 'fastify' {
  interface FastifyReply {
    /** What `sendProblem` said, for the metrics. */
    problemCode?: ProblemCode;
  }
}

/** Fastify with schemas in zod. */
export type App = FastifyInstance<
  RawServerDefault,
  IncomingMessage,
  ServerResponse,
  FastifyBaseLogger,
  ZodTypeProvider
>;
