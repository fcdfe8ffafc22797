import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { writtenLanguages } from '../../src/server/languages/pack-language.ts';
import { atMost, type Measured } from './measured.ts';

const assets = join(import.meta.dirname, '..', '..', 'dist', 'assets');

/** What choosing a language costs: its words as the server sends them, of the largest language. */
export function measureLanguages(): Measured[] {
  const sent = (part: string) =>
    Math.max(...writtenLanguages().map((tag) => wordsSize(tag).find(([name]) => name === part)?.[1] ?? 0)) / 1000;
  const all = Math.max(...writtenLanguages().map((tag) => wordsSize(tag).reduce((sum, [, size]) => sum + size, 0)));
  return [
    atMost('the largest language, to begin with, Brotli', 'kB', sent('first'), 13),
    atMost('the largest language, all of it, Brotli', 'kB', all / 1000, 40),
  ];
}

function wordsSize(tag: string): [part: string, bytes: number][] {
  const names = readdirSync(assets).filter((name) =>
    new RegExp(`^words-\\w+-${tag}-[\\w-]{8}\\.json\\.br$`).test(name),
  );
  if (names.length !== 3) throw new Error(`${tag} has ${names.length} files of words: the measurement is blind.`);
  return names.map((name) => [name.split('-')[1] ?? '', statSync(join(assets, name)).size]);
}
