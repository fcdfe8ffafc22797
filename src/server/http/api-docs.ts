import swagger from '@fastify/swagger';
import { createJsonSchemaTransform } from 'fastify-type-provider-zod';
import * as z from 'zod/mini';
import type { App } from './app-type.ts';

const operationSchema = z.object({ summary: z.optional(z.string()) });
const documentSchema = z.object({ paths: z.record(z.string(), z.record(z.string(), operationSchema)) });

/** OpenAPI at `/api/docs/json` and a page to read at `/api/docs`. To be called before the routes are added. */
export async function serveDocs(app: App, version: string): Promise<void> {
  await app.register(swagger, {
    openapi: {
      info: { title: 'Waymark', description: 'One exchange for the phone, and what belongs to it.', version },
    },
    // A few of our schemas check more than JSON Schema can say (a date that exists); they are shown as anything.
    transform: createJsonSchemaTransform({ zodToJsonConfig: { unrepresentable: 'any' } }),
  });
  app.get('/api/docs/json', { schema: { hide: true } }, async () => app.swagger());
  app.get('/api/docs', { schema: { hide: true } }, async (_request, reply) =>
    reply.type('text/html; charset=utf-8').send(page(documentSchema.parse(app.swagger()))),
  );
}

function page({ paths }: z.infer<typeof documentSchema>): string {
  const rows = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(
      ([method, { summary = '' }]) =>
        `<dt><code>${method.toUpperCase()} ${escapeHtml(path)}</code></dt><dd>${escapeHtml(summary)}</dd>`,
    ),
  );
  return `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Waymark API</title><main><h1>Waymark API</h1>
<p>Every shape is in the <a href="/api/docs/json">OpenAPI document</a>. Problems are RFC 9457.</p><dl>${rows.join('')}</dl></main></html>`;
}

export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
