import { setTimeout as pause } from 'node:timers/promises';
import { type Kysely, sql } from 'kysely';
import * as z from 'zod/mini';
import type { Tables } from '../database/tables.ts';
import type { App } from './app-type.ts';
import { neverTurnedAway } from './problems.ts';

const state = z.enum(['ok', 'ill']);
const healthSchema = z.object({ status: state, database: state, version: z.string() });

/** 200 while the database answers within two seconds, 503 otherwise. */
export function serveHealth(app: App, db: Kysely<Tables>, version: string): void {
  const schema = {
    summary: 'Whether the server and its database are well',
    response: { 200: healthSchema, 503: healthSchema },
  };
  app.get('/api/health', { schema, config: neverTurnedAway }, async (_request, reply) => {
    const database = await Promise.race([
      sql`select 1`.execute(db).then(...okOrIll),
      pause(2000, 'ill' as const, { ref: false }),
    ]);
    reply.code(database === 'ok' ? 200 : 503);
    return { status: database, database, version };
  });
}

const okOrIll: [() => 'ok', () => 'ill'] = [() => 'ok', () => 'ill'];
