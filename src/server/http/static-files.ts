import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyRequest } from 'fastify';
import type { App } from './app-type.ts';
import { sendProblem } from './problems.ts';
import { translatorPolicy } from './security-headers.ts';

/**
 * The built app. Names in `/assets` change with their content and are kept for ever; everything else is asked for anew,
 * so that a new service worker and a new page are found at once. Addresses inside the app get its one page.
 */
export async function serveApp(app: App, folder: string): Promise<void> {
  const isBuilt = existsSync(join(folder, 'index.html'));
  if (isBuilt) {
    await app.register(fastifyStatic, {
      root: folder,
      preCompressed: true,
      cacheControl: false,
      setHeaders: (reply, path) => {
        reply.header('cache-control', keptFor(path));
        if (/\/assets\/translate-worker-[\w-]+\.js(?:\.br|\.gz)?$/.test(path))
          reply.header('content-security-policy', translatorPolicy);
      },
    });
  }
  app.setNotFoundHandler((request, reply) => {
    if (isBuilt && isPageOfTheApp(request)) return reply.sendFile('index.html');
    return sendProblem(reply, { code: 'not-found' });
  });
}

/**
 * The file of pictures may be a month old: what has to be asked for anew, the browser also reads anew, half a megabyte for
 * every screen with a picture on it. The worker fetches a changed one past the browser's cache when it is installed.
 */
function keptFor(path: string): string {
  if (path.includes('/assets/')) return 'public, max-age=31536000, immutable';
  return /\/symbols\/pictures\.svg(\.br|\.gz)?$/.test(path) ? 'public, max-age=2592000' : 'no-cache';
}

function isPageOfTheApp({ method, url, headers }: FastifyRequest): boolean {
  const path = url.split('?', 1)[0] ?? '';
  if (method !== 'GET' && method !== 'HEAD') return false;
  if (/^\/(api|assets|demo)(\/|$)/.test(path)) return false;
  const isFile = /\.[a-z0-9]+$/i.test(path);
  return !isFile && /text\/html|\*\/\*/.test(headers.accept ?? '*/*');
}
