import type { Kysely } from 'kysely';
import type { Tables } from '../database/tables.ts';
import { escapeHtml } from '../http/api-docs.ts';
import type { App } from '../http/app-type.ts';
import { demoPost } from './demo-post.ts';

/** The demo's letter box: mails that would have gone out. Only added while DEMO is on. */
export function serveDemoPost(app: App, db: Kysely<Tables>): void {
  const post = demoPost(db);
  app.get('/api/demo/post', { schema: { summary: 'Demo: mails that would have been sent, newest first' } }, async () =>
    post.list(),
  );
  app.get('/demo/post', { schema: { hide: true } }, async (_request, reply) => {
    const letters = (await post.list()).map(
      ({ to, subject, text, at }) =>
        `<article><h2>${escapeHtml(subject)}</h2><p>To ${escapeHtml(to)}, <time>${escapeHtml(at)}</time></p><pre>${escapeHtml(text)}</pre></article>`,
    );
    return reply
      .header('cache-control', 'no-store')
      .type('text/html; charset=utf-8')
      .send(
        `<!doctype html><html lang="en-GB"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Demo post</title><main><h1>Demo post</h1><p>Nothing here was sent. Newest first.</p>${letters.join('')}</main></html>`,
      );
  });
}
