import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { atMost, type Measured } from './measured.ts';

const dist = join(import.meta.dirname, '..', '..', 'dist');

/** The program of index.html and everything it imports before it runs, as the server sends it. */
export function measureFirstScreen(): Measured[] {
  const html = readFileSync(join(dist, 'index.html'), 'utf8');
  // Vite names every static import, however deep, as a modulepreload: https://vite.dev/guide/features#preload-directives-generation
  const entry = [...html.matchAll(/<script [^>]*src="\/(assets\/[^"]+)"/g)];
  const imported = [...html.matchAll(/rel="modulepreload"[^>]*href="\/(assets\/[^"]+)"/g)];
  if (entry.length !== 1) throw new Error('index.html names no program: the measurement is blind.');
  const bytes = [...entry, ...imported].reduce((sum, [, file = '']) => sum + sentSize(join(dist, file)), 0);
  return [atMost('JavaScript of the first screen, Brotli', 'kB', bytes / 1000, 150)];
}

/** Below a kilobyte nothing is packed. */
function sentSize(file: string): number {
  const packed = `${file}.br`;
  return statSync(existsSync(packed) ? packed : file).size;
}
