import Fastify, { type FastifyServerOptions, LogController } from 'fastify';
import { serializerCompiler, validatorCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod';
import type { Kysely } from 'kysely';
import packageJson from '../../package.json' with { type: 'json' };
import { createAuth } from './access/auth.ts';
import { serveDemoPost } from './access/demo-post-routes.ts';
import type { Mailer } from './access/mail.ts';
import { createLimiters, demoLimits, type Limits, usualLimits } from './access/rate-limits.ts';
import { serveSessions } from './access/session-routes.ts';
import { serveCalendars } from './calendar/calendar-routes.ts';
import type { Config } from './config.ts';
import { serveContent } from './content/content-routes.ts';
import { serveDemoFamilies } from './council/demo-routes.ts';
import { serveCouncil } from './council-api/council-routes.ts';
import { serveReports } from './council-api/report-routes.ts';
import type { Tables } from './database/tables.ts';
import { serveFiles } from './files/file-routes.ts';
import { serveDocs } from './http/api-docs.ts';
import type { App } from './http/app-type.ts';
import { serveHealth } from './http/health.ts';
import { serveMetrics } from './http/metrics.ts';
import { answerWithProblems, refuseUnderPressure, sendProblem } from './http/problems.ts';
import { requireSameOrigin } from './http/same-origin.ts';
import { addSecurityHeaders } from './http/security-headers.ts';
import { serveApp } from './http/static-files.ts';
import { serveEvents } from './notify/event-routes.ts';
import { createPokeHub } from './notify/poke-hub.ts';
import type { Secrets } from './secrets.ts';
import { serveSigned } from './signed/signed-routes.ts';
import { serveSync } from './sync/sync-routes.ts';
import { serveTranslation } from './translation/translation-routes.ts';

export type AppDeps = {
  config: Pick<Config, 'demo' | 'publicUrl' | 'proxies'>;
  db: Kysely<Tables>;
  /** Of the same database: pokes are heard on a connection of their own. */
  url: string;
  secrets: Pick<Secrets, 'auth'>;
  mailer: Mailer;
  /** The built app; where there is none only the API is served. */
  dist: string;
  limits?: Limits;
  /** Where the operator may have put a translator for phones to keep. */
  translation?: string;
  /** Where the operator may have put signed videos. */
  signed?: string;
  /** What the files of one scope may take together. */
  mostFileBytes?: number;
  logger?: FastifyServerOptions['logger'];
};

/** The whole server, ready to `listen` or to `inject` into. `close` ends event streams and finishes requests. */
export async function buildApp(deps: AppDeps): Promise<App> {
  const { config, db, url, secrets, mailer, dist, limits, logger = false } = deps;
  const app: App = Fastify({
    logger,
    // Fastify's own request lines hold whole addresses; ours hold the route's pattern (metrics.ts).
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: (_address, hop) => hop < config.proxies,
    bodyLimit: 65_536,
    requestTimeout: 60_000,
    // An address that is none never reaches a route, the error handler or the hooks that add headers.
    frameworkErrors: ({ statusCode: status = 400 }, _request, reply) =>
      sendProblem(reply.header('cache-control', 'no-store'), { code: 'bad-request', status }),
  }).withTypeProvider<ZodTypeProvider>();
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  app.removeContentTypeParser('text/plain');

  answerWithProblems(app);
  closeConnectionsOnLeaving(app);
  await addSecurityHeaders(app, config);
  await refuseUnderPressure(app);
  requireSameOrigin(app, config);
  await serveDocs(app, packageJson.version);
  const metrics = serveMetrics(app);
  const auth = createAuth({ db, secrets, config });
  const limiters = await createLimiters(app, limits ?? (config.demo ? demoLimits : usualLimits));
  const hub = createPokeHub(db, url);
  app.addHook('onClose', () => hub.end());

  serveHealth(app, db, packageJson.version);
  serveSessions(app, { db, auth, mailer, limiters });
  serveSync(app, { auth, exchangeDeps: { db }, metrics });
  serveEvents(app, { auth, hub, metrics });
  serveContent(app, db);
  serveReports(app, db);
  if (deps.signed) await serveSigned(app, deps.signed);
  if (deps.translation) serveTranslation(app, deps.translation);
  serveCalendars(app, { db, auth });
  serveCouncil(app, { db, limiter: limiters.forKeys });
  await serveFiles(app, { db, auth, mostBytes: deps.mostFileBytes });
  if (config.demo) {
    serveDemoPost(app, db);
    serveDemoFamilies(app);
  }
  await serveApp(app, dist);
  return app;
}

/** Node waits for every connection; one that was busy when the leaving began must not be kept alive after its answer. */
function closeConnectionsOnLeaving(app: App): void {
  const leaving = new AbortController();
  app.addHook('preClose', async () => leaving.abort());
  app.addHook('onSend', async (_request, reply) => {
    if (leaving.signal.aborted) reply.header('connection', 'close');
  });
}
