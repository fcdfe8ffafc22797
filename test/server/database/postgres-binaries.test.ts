import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, lstatSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { findPostgres, makeMissingLinks } from '../../../src/server/database/postgres-binaries.ts';
import { folderForThisTest } from '../../support/server.ts';

test('where npm ran no scripts, the links between the libraries are made, and PostgreSQL runs', () => {
  const home = folderForThisTest();
  const native = dirname(dirname(findPostgres().postgres));
  cpSync(native, join(home, 'native'), { recursive: true, verbatimSymlinks: true });
  const libraries = join(home, 'native/lib');
  const links = readdirSync(libraries).filter((name) => lstatSync(join(libraries, name)).isSymbolicLink());
  for (const name of links) rmSync(join(libraries, name));
  const postgres = join(home, 'native/bin/postgres');
  expect(spawnSync(postgres, ['--version']).status).not.toBe(0);
  makeMissingLinks(home);
  makeMissingLinks(home);
  expect(String(execFileSync(postgres, ['--version']))).toMatch(/PostgreSQL\) 18/);
});
