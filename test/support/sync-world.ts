import { randomUUID } from 'node:crypto';
import type { ScopeId } from '../../src/domain/scope.ts';
import type { Database } from '../../src/server/database/open.ts';
import { exchange } from '../../src/server/sync/exchange.ts';
import { type SyncRules, syncRules } from '../../src/server/sync/sync-rules.ts';
import { writeScope } from '../../src/server/sync/write-scope.ts';
import { scriptedDevice } from './device.ts';

type Put = { id: string; kind: string; body: Record<string, unknown> };

/** People, homes and devices around the real exchange on a real database. */
export function syncWorld(database: () => Database, rules: Partial<SyncRules> = {}) {
  const bugs: string[] = [];
  const deps = () => ({
    db: database().db,
    onBug: (_error: unknown, change: string) => bugs.push(change),
    rules: { ...syncRules, ...rules },
  });
  return {
    /** The names of the changes the server failed on. */
    bugs,
    newPerson: (): string => randomUUID(),
    newHome: (): ScopeId => `home:${randomUUID()}`,
    deviceOf: (person: string, id?: string) => scriptedDevice((request) => exchange(deps(), person, request), id),
    grant: (person: string, scope: ScopeId, level: 'read' | 'write', until?: Date) =>
      database()
        .db.insertInto('grants')
        .values({ scope_id: scope, person, level, given_by: 'test', ...(until ? { until_at: until } : {}) })
        .execute(),
    council: (scope: ScopeId, puts: Put[], removes: string[] = []) =>
      database()
        .db.transaction()
        .execute((trx) => writeScope(trx, scope, { puts, removes })),
  };
}

export const child = (name: string) => ({ id: `child-${name}`, name });

export const requestReceived = (id: string, under: string) => ({
  id,
  child: under,
  event: { type: 'request-received', date: '2026-01-05' },
});
