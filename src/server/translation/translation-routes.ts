import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { translationListSchema } from '../../protocol/translation.ts';
import type { App } from '../http/app-type.ts';
import { sendProblem } from '../http/problems.ts';
import { readTranslatorFolder, type TranslatorFolder } from './translator-folder.ts';

const params = z.object({
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  name: z.string().check(z.maxLength(100)),
});

const types: Readonly<Record<string, string>> = { js: 'text/javascript; charset=utf-8', wasm: 'application/wasm' };

/**
 * The translator an operator put into `folder`, for phones to keep and to run themselves. Texts never come here. Read
 * anew when the manifest changed, so that a model can be added while the server runs.
 */
export function serveTranslation(app: App, folder: string): void {
  const current = folderReader(folder, (read) => {
    for (const { file, fault } of read.faults) app.log.warn({ file, fault }, 'a file of the translator is left out');
  });
  const schema = {
    summary: 'The translators a phone can keep, with the sizes and hashes of their files. No sign-in',
    response: { 200: translationListSchema },
  };
  app.get('/api/translation', { schema }, async (_request, reply) => {
    const { list } = await current();
    return reply.header('cache-control', 'public, max-age=300').send(list);
  });
  const fileSchema = { summary: 'One file of a translator, by its hash. No sign-in', params };
  app.get('/api/translation/:sha256/:name', { schema: fileSchema }, async (request, reply) => {
    const { sha256, name } = request.params;
    const file = (await current()).files.get(sha256);
    if (!file || file.name !== name) return sendProblem(reply, { code: 'not-found' });
    return reply
      .header('cache-control', 'public, max-age=31536000, immutable')
      .header('content-length', file.bytes)
      .type(types[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream')
      .send(createReadStream(file.path));
  });
}

/** Hashing tens of megabytes takes a while: done once for each manifest, and again when it was changed. */
function folderReader(folder: string, onRead: (read: TranslatorFolder) => void): () => Promise<TranslatorFolder> {
  let kept: { stamp: string; read: Promise<TranslatorFolder> } | undefined;
  return async () => {
    const found = await stat(join(folder, 'manifest.json')).catch(() => undefined);
    const stamp = found ? `${found.mtimeMs} ${found.size}` : 'none';
    if (kept?.stamp === stamp) return kept.read;
    const read = readTranslatorFolder(folder);
    kept = { stamp, read };
    onRead(await read);
    return read;
  };
}
