import type { Kysely } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import * as first from './migrations/2026-11-21-first.ts';
import * as demoPost from './migrations/2026-11-21-second-demo-post.ts';
import * as grantPokes from './migrations/2026-11-21-third-grant-pokes.ts';
import * as audit from './migrations/2026-11-22-audit.ts';
import * as inbox from './migrations/2026-11-22-inbox.ts';
import * as keptFiles from './migrations/2026-11-22-kept-files.ts';
import * as secretCalendars from './migrations/2026-11-22-secret-calendars.ts';
import * as takenBack from './migrations/2026-11-22-taken-back.ts';
import * as matchKey from './migrations/2026-11-23-match-key.ts';
import * as reports from './migrations/2026-11-24-reports.ts';
import * as voice from './migrations/2026-11-25-voice.ts';
import type { Tables } from './tables.ts';

/** Listed here rather than read from a folder, so that the type checker and knip see them. Carried out in name order. */
const migrations: Record<string, Migration> = {
  '2026-11-21-first': first,
  '2026-11-21-second-demo-post': demoPost,
  '2026-11-21-third-grant-pokes': grantPokes,
  '2026-11-22-audit': audit,
  '2026-11-22-inbox': inbox,
  '2026-11-22-kept-files': keptFiles,
  '2026-11-22-secret-calendars': secretCalendars,
  '2026-11-22-taken-back': takenBack,
  '2026-11-23-match-key': matchKey,
  '2026-11-24-reports': reports,
  '2026-11-25-voice': voice,
};

/** Brings the tables up to date. Several processes may start at once: Kysely takes an advisory lock. */
export async function migrate(db: Kysely<Tables>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
  const { error } = await migrator.migrateToLatest();
  if (error) throw new Error('the database could not be brought up to date', { cause: error });
}
