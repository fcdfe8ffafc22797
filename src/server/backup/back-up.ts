import { sql } from 'kysely';
import packageJson from '../../../package.json' with { type: 'json' };
import type { Database } from '../database/open.ts';
import type { Secrets } from '../secrets.ts';
import { writeBackup } from './backup-file.ts';
import { rowsOf, shapeOf, tablesInOrder } from './backup-rows.ts';

export type BackedUp = { tables: number; rows: number };

/** Everything as it was at one moment, while families go on writing. */
export async function backUp(
  { db }: Pick<Database, 'db'>,
  secrets: Secrets,
  to: { path: string; passphrase: string | undefined },
): Promise<BackedUp> {
  const done = { tables: 0, rows: 0 };
  await db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (trx) => {
      await sql`set transaction read only`.execute(trx);
      const shape = await shapeOf(trx);
      const tables = await tablesInOrder(trx);
      await writeBackup(
        to.path,
        { app: packageJson.version, madeAt: new Date(), passphrase: to.passphrase },
        async (line) => {
          await line(JSON.stringify({ shape, secrets }));
          for (const table of tables) {
            await line(JSON.stringify({ table }));
            done.tables += 1;
            for await (const row of rowsOf(trx, table)) {
              await line(row);
              done.rows += 1;
            }
          }
          await line(JSON.stringify({ end: done.rows }));
        },
      );
    });
  return done;
}
