import type { FastifyRequest } from 'fastify';
import type { Config } from '../config.ts';
import type { App } from './app-type.ts';
import { sendProblem } from './problems.ts';

const reading = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Whatever changes something must come from our own pages. Browsers say where a request comes from and pages cannot
 * forge it; a program that is not a browser says nothing and carries no cookie it was not given
 * (https://cheatsheetseries.owasp.org/cheatsheets/Cross-Site_Request_Forgery_Prevention_Cheat_Sheet.html).
 */
export function requireSameOrigin(app: App, config: Pick<Config, 'publicUrl'>): void {
  app.addHook('onRequest', async (request, reply) => {
    if (reading.has(request.method) || isOurs(request, config)) return;
    return sendProblem(reply, { code: 'bad-request', status: 403, detail: 'another origin' });
  });
}

function isOurs({ headers, host }: FastifyRequest, { publicUrl }: Pick<Config, 'publicUrl'>): boolean {
  const { origin } = headers;
  if (origin !== undefined) {
    if (!URL.canParse(origin)) return false;
    return publicUrl !== undefined && new URL(publicUrl).origin === origin ? true : new URL(origin).host === host;
  }
  const site = headers['sec-fetch-site'];
  return site === undefined || site === 'same-origin' || site === 'none';
}
