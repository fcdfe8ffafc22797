import { mkdirSync } from 'node:fs';
import fastifyStatic from '@fastify/static';
import type { App } from '../http/app-type.ts';

const types: Readonly<Record<string, string>> = {
  webm: 'video/webm',
  mp4: 'video/mp4',
  vtt: 'text/vtt; charset=utf-8',
};
const names = /^\/?[a-z0-9][a-z0-9_-]{0,80}\.(webm|mp4|vtt)$/;

/**
 * Signed videos and their captions, as the operator put them into `folder`; a pack says which page each belongs to. A
 * player asks for parts of them. Asked for anew each time, so that a mended caption is seen.
 */
export async function serveSigned(app: App, folder: string): Promise<void> {
  // Made where there is none, so that an operator finds the place.
  mkdirSync(folder, { recursive: true });
  await app.register(fastifyStatic, {
    root: folder,
    prefix: '/api/signed/',
    decorateReply: false,
    index: false,
    cacheControl: false,
    allowedPath: (path) => names.test(path.replace(/^\/api\/signed/, '')),
    setHeaders: (reply, path) => {
      reply.header('cache-control', 'no-cache');
      reply.header('content-type', types[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream');
    },
  });
}
