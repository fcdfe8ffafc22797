import { Counter, collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import type { App } from './app-type.ts';

export type Metrics = {
  /** A change was carried out (`done`) or refused with this code. */
  change(result: string): void;
  listeners(change: 1 | -1): void;
};

/** Counts for the operator, in Prometheus text. No label ever names a person, a scope or an address. */
export function serveMetrics(app: App): Metrics {
  const register = new Registry();
  const registers = [register];
  collectDefaultMetrics({ register });
  const requests = new Counter({
    name: 'waymark_requests_total',
    help: 'Requests by method, route pattern and status',
    labelNames: ['method', 'route', 'status'],
    registers,
  });
  const changes = new Counter({
    name: 'waymark_changes_total',
    help: 'Changes by result: done, or the code they were refused with',
    labelNames: ['result'],
    registers,
  });
  const problems = new Counter({
    name: 'waymark_problems_total',
    help: 'Problems answered, by code',
    labelNames: ['code'],
    registers,
  });
  const listeners = new Gauge({ name: 'waymark_listeners', help: 'Open event streams', registers });
  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'none';
    if (reply.problemCode) problems.inc({ code: reply.problemCode });
    requests.inc({ method: request.method, route, status: reply.statusCode });
    request.log.info({ method: request.method, route, status: reply.statusCode, ms: Math.round(reply.elapsedTime) });
  });
  app.get(
    '/api/metrics',
    { schema: { summary: 'Counts for the operator, in Prometheus text' } },
    async (_request, reply) => reply.type(register.contentType).send(await register.metrics()),
  );
  return {
    change: (result) => changes.inc({ result }),
    listeners: (change) => listeners.inc(change),
  };
}
