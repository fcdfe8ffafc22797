import type { Kysely } from 'kysely';
import * as z from 'zod/mini';
import { reportAnswerSchema, reportSchema } from '../../protocol/reports.ts';
import type { Tables } from '../database/tables.ts';
import type { App } from '../http/app-type.ts';
import { sendProblem } from '../http/problems.ts';
import { takeReport } from './take-report.ts';

const params = z.object({ council: z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,60}$/)) });

/** A school or a library is one address to us. */
const perAddress = { hour: 40, day: 60 };
const hour = 3_600_000;
/** A day's cap is full: ask again so much later. */
const laterSeconds = 3600;
const longest = 8192;

/** Anybody tells a council of a mistake, without a name. The limit is counted by the plugin of `createLimiters`. */
export function serveReports(app: App, db: Kysely<Tables>): void {
  const limits = [
    app.createRateLimit({ max: perAddress.hour, timeWindow: hour }),
    // One address alone never fills the day of a council (take-report.ts).
    app.createRateLimit({ max: perAddress.day, timeWindow: 24 * hour }),
  ];
  const schema = {
    summary: 'A mistake in what a council publishes. No sign-in, no name; a repeat with the same id is taken once',
    params,
    body: reportSchema,
    response: { 200: reportAnswerSchema, 201: reportAnswerSchema },
  };
  app.post('/api/content/:council/reports', { schema, bodyLimit: longest }, async (request, reply) => {
    for (const limit of limits) {
      const calls = await limit(request);
      if (!calls.isAllowed && calls.isExceeded) return tooMany(calls.ttlInSeconds);
    }
    const answer = await takeReport(db, request.params.council, request.body);
    if (answer.ok) return reply.code(answer.isNew ? 201 : 200).send({ at: answer.at });
    return answer.refused === 'too-many' ? tooMany(laterSeconds) : sendProblem(reply, { code: 'not-found' });

    function tooMany(seconds: number) {
      return sendProblem(reply.header('retry-after', seconds), { code: 'too-many-tries' });
    }
  });
}
