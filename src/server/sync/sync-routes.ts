import { syncRequestSchema, syncResponseSchema } from '../../protocol/sync.ts';
import type { Auth } from '../access/auth.ts';
import type { App } from '../http/app-type.ts';
import type { Metrics } from '../http/metrics.ts';
import { sendProblem } from '../http/problems.ts';
import { sendJson } from '../http/send-json.ts';
import { type ExchangeDeps, exchange } from './exchange.ts';

type SyncRouteDeps = { auth: Auth; exchangeDeps: Pick<ExchangeDeps, 'db' | 'rules'>; metrics: Metrics };

export function serveSync(app: App, { auth, exchangeDeps, metrics }: SyncRouteDeps): void {
  const deps: ExchangeDeps = {
    ...exchangeDeps,
    onBug: (error, change) => {
      const at = error instanceof Error ? (error.stack ?? '').split('\n').slice(-8) : [];
      app.log.error(
        { change, name: error instanceof Error ? error.name : 'unknown', at },
        'a change could not be applied',
      );
    },
    onProcessed: (processed) => {
      for (const { code } of processed) metrics.change(code ?? 'done');
    },
  };
  const schema = {
    summary: 'The one exchange: changes and cursors up; acknowledgements, refusals, dropped scopes and records down',
    body: syncRequestSchema,
    response: { 200: syncResponseSchema },
  };
  app.post('/api/sync', { schema, bodyLimit: 1_048_576 }, async (request, reply) => {
    const { session, cookies } = await auth.sessionOf(request.headers.cookie);
    if (cookies.length > 0) reply.header('set-cookie', cookies);
    if (!session) return sendProblem(reply, { code: 'signed-out' });
    const answer = await exchange(deps, session.person, request.body);
    // Bytes pass by the response schema on purpose: checking 5,000 records of our own takes longer than reading them.
    return answer.ok ? sendJson(request, reply, answer.response) : sendProblem(reply, answer.problem);
  });
}
