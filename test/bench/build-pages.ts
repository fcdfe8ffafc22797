import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';

export type PageName = 'page' | 'baseline' | 'shell' | 'compare' | 'search' | 'photo';

/** Builds one folder of test/bench as the app is built; its files by address, kept in memory. */
export async function buildPage(name: PageName, base: string): Promise<Map<string, Buffer>> {
  const folder = join(import.meta.dirname, name);
  const built = await build({
    configFile: false,
    root: folder,
    base,
    logLevel: 'error',
    plugins: [react()],
    build: { write: false, target: 'es2022', modulePreload: { polyfill: false } },
  });
  if (!('output' in built)) throw new Error(`The bench page ${name} was not built in one go.`);
  const files = new Map<string, Buffer>();
  for (const file of built.output) {
    files.set(`${base}${file.fileName}`, Buffer.from(file.type === 'chunk' ? file.code : file.source));
  }
  if (name === 'shell') files.set(`${base}worker.js`, readFileSync(join(folder, 'worker.js')));
  return files;
}
