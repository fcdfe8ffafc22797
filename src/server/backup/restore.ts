import { sql, type Transaction } from 'kysely';
import * as z from 'zod/mini';
import type { Database } from '../database/open.ts';
import type { Tables } from '../database/tables.ts';
import type { Secrets } from '../secrets.ts';
import { newGeneration } from '../sync/new-generation.ts';
import type { BackedUp } from './back-up.ts';
import { type BackupHead, backupLines, DamagedBackup } from './backup-file.ts';
import { countOn, putRows, shapeOf, tablesInOrder } from './backup-rows.ts';

const firstSchema = z.object({
  shape: z.array(z.string()),
  secrets: z.object({ auth: z.string(), match: z.string() }),
});
const marks = z.union([z.strictObject({ table: z.string() }), z.strictObject({ end: z.number() })]);

export type Restored =
  | { ok: true; value: BackedUp; secrets: Secrets }
  | { ok: false; fault: 'other-version' | 'damaged' };

/** Rolls back: `value` is what to tell. */
class Refused extends Error {
  readonly fault: 'other-version' | 'damaged';
  constructor(fault: Refused['fault']) {
    super(fault);
    this.fault = fault;
  }
}

/** Together in one statement; longer ones are pieces of files. */
const batchLength = 2_000_000;

/**
 * Puts all of it back in place of what is there, or nothing. Phones hear of a new history (sync invariant 8): they fetch
 * everything anew and send again what the backup does not have.
 */
export async function restore(
  { db }: Pick<Database, 'db'>,
  from: { path: string; head: BackupHead; passphrase: string | undefined },
): Promise<Restored> {
  try {
    return await db.transaction().execute((trx) => replaceAll(trx, from));
  } catch (error) {
    if (error instanceof Refused) return { ok: false, fault: error.fault };
    if (error instanceof DamagedBackup) return { ok: false, fault: 'damaged' };
    throw error;
  }
}

async function replaceAll(
  trx: Transaction<Tables>,
  { path, head, passphrase }: { path: string; head: BackupHead; passphrase: string | undefined },
): Promise<Restored> {
  const lines = backupLines(path, head, passphrase);
  const first = firstSchema.safeParse(asJson((await lines.next()).value));
  if (!first.success) throw new Refused('damaged');
  if ((await shapeOf(trx)).join() !== first.data.shape.join()) throw new Refused('other-version');
  const tables = await tablesInOrder(trx);
  await sql`truncate ${sql.join(tables.map((table) => sql.table(table)))} cascade`.execute(trx);
  const value = await putAll(trx, lines, tables);
  for (const table of tables) await countOn(trx, table);
  await newGeneration(trx);
  return { ok: true, value, secrets: first.data.secrets };
}

async function putAll(
  trx: Transaction<Tables>,
  lines: AsyncGenerator<string>,
  known: readonly string[],
): Promise<BackedUp> {
  const done = { tables: 0, rows: 0 };
  let table: string | undefined;
  let said: number | undefined;
  let batch: string[] = [];
  let length = 0;
  const put = async () => {
    if (table !== undefined) await putRows(trx, table, batch);
    [batch, length] = [[], 0];
  };
  for await (const line of lines) {
    const mark = line.length < 200 ? marks.safeParse(asJson(line)) : undefined;
    if (mark?.success) {
      await put();
      if ('end' in mark.data) said = mark.data.end;
      else if (!known.includes(mark.data.table)) throw new Refused('other-version');
      else {
        table = mark.data.table;
        done.tables += 1;
      }
      continue;
    }
    batch.push(line);
    length += line.length;
    done.rows += 1;
    if (length > batchLength) await put();
  }
  if (said !== done.rows) throw new Refused('damaged');
  return done;
}

const asJson = (text: unknown): unknown => {
  try {
    return JSON.parse(String(text));
  } catch {
    return undefined;
  }
};
