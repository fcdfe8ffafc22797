import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { openBundledPostgres } from '../../src/server/database/bundled-postgres.ts';
import { migrate } from '../../src/server/database/migrate.ts';
import { createKysely, createPool } from '../../src/server/database/pool.ts';

declare module 'vitest' {
  interface ProvidedContext {
    postgresUrl: string;
  }
}

/** One real PostgreSQL for the whole run, in a folder that is gone afterwards. Test files copy its template. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-test-'));
  // Nothing here is to outlive the run, so nothing need reach the disk.
  const speed = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };
  const postgres = await openBundledPostgres(folder, speed);
  await makeTemplate(postgres.url);
  project.provide('postgresUrl', postgres.url);
  return async () => {
    await postgres.leave();
    rmSync(folder, { recursive: true, force: true });
  };
}

async function makeTemplate(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query('create database waymark_template');
  await client.end();
  const db = createKysely(createPool(databaseNamed(url, 'waymark_template')));
  await migrate(db);
  await db.destroy();
}

export function databaseNamed(url: string, name: string): string {
  const address = new URL(url);
  address.pathname = `/${name}`;
  return address.href;
}
