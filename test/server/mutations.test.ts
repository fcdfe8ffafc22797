import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { type SyncRules, syncRules } from '../../src/server/sync/sync-rules.ts';
import { databaseForThisTest } from '../support/database.ts';
import { lateCommit, numberUsedAgain, sentTwice } from '../support/sync-scenarios.ts';

/** The exchange with one rule taken away; the scenario must not hold then, or it proves nothing when it does. */
const mutants: { rule: string; scenario: typeof sentTwice; loss: RegExp; rules: SyncRules }[] = [
  {
    rule: 'an acknowledgement is bound to the hash of the words',
    scenario: numberUsedAgain,
    loss: /promise resolved/,
    rules: { ...syncRules, sameHash: () => true },
  },
  {
    rule: 'a number that was processed is not processed again',
    scenario: sentTwice,
    loss: /problem: gap/,
    rules: { ...syncRules, isRepeat: () => false },
  },
  {
    rule: 'versions count per scope, under its lock, and not by a sequence of the whole database',
    scenario: lateCommit,
    loss: /'child-first', 'child-q/,
    rules: {
      ...syncRules,
      lockScopes: async (trx, scopes) => {
        const { rows } = await sql<{ next: number }>`select nextval('everybodys_versions') as next`.execute(trx);
        return new Map(scopes.map((scope) => [scope, rows[0]?.next ?? 0]));
      },
    },
  },
];

test.each(mutants)('$rule: without it, the loss is noticed', async ({ scenario, loss, rules }) => {
  const database = await databaseForThisTest();
  await sql`create sequence everybodys_versions start 10`.execute(database.db);
  await expect(scenario(database, rules)).rejects.toThrow(loss);
});
