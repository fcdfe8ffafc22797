import { once } from 'node:events';
import { appendFileSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';

export type Release = {
  url: string;
  /** Puts out a newer version: the same app under a worker that is not byte for byte the old one. */
  next(): void;
  dispose(): Promise<void>;
};

const types: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
};

/** A copy of the build that may change under its visitors; files only, as during a release while the API is away. */
export async function startRelease(): Promise<Release> {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-release-'));
  cpSync(join(import.meta.dirname, '..', '..', 'dist'), folder, { recursive: true });
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://release');
    const file = join(folder, extname(pathname) ? pathname : 'index.html');
    if (pathname.startsWith('/api/') || !existsSync(file)) {
      response.writeHead(503).end();
      return;
    }
    const type = types[extname(file)] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': type, 'cache-control': 'no-cache' }).end(readFileSync(file));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The release has no port.');
  return {
    url: `http://127.0.0.1:${address.port}`,
    next: () => appendFileSync(join(folder, 'service-worker.js'), '\n// A newer version.\n'),
    dispose: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
      rmSync(folder, { recursive: true });
    },
  };
}
