import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { calendarDate } from '../../../src/domain/calendar-date.ts';
import { demoPost } from '../../../src/server/access/demo-post.ts';
import { backUp } from '../../../src/server/backup/back-up.ts';
import { readHead } from '../../../src/server/backup/backup-file.ts';
import { tablesInOrder } from '../../../src/server/backup/backup-rows.ts';
import { restore } from '../../../src/server/backup/restore.ts';
import { seedDemo } from '../../../src/server/council/demo.ts';
import type { Database } from '../../../src/server/database/open.ts';
import { databaseForThisTest, freshDatabase } from '../../support/database.ts';
import { folderForThisTest } from '../../support/server.ts';

const secrets = { auth: 'secret of the sessions', match: 'secret of the matches' };

/** Every row of every table; without what a restore changes on purpose. */
async function everything({ db }: Database): Promise<Record<string, string[]>> {
  const tables = await db.transaction().execute(tablesInOrder);
  const all = await Promise.all(
    tables.map(async (table) => {
      const { rows } = await sql<{
        row: string;
      }>`select to_jsonb(whole_row)::text as row from ${sql.table(table)} as whole_row
        order by 1`.execute(db);
      const changes = table === 'scopes' || table === 'calendar_entries' || table === 'inbox_counter';
      const bare = rows.map(({ row }) => (changes ? row.replace(/"(?:version|sequence|last)": \d+/, '') : row));
      return [table, table === 'generation' ? [] : bare.sort()] as const;
    }),
  );
  return Object.fromEntries(all);
}

describe('a backup of a council with families', () => {
  let database: Database;
  beforeAll(async () => {
    database = await freshDatabase();
    const { db } = database;
    await seedDemo({ db, mailer: demoPost(db), matchKey: secrets.match, today: calendarDate('2026-11-22') });
    // Every byte there is, as of a photo, in a whole piece.
    const bytes = Buffer.from(Uint8Array.from({ length: 300_000 }, (_, at) => at % 256));
    const piece = {
      scope_id: 'home:x',
      file_id: 'photo',
      chunk: 0,
      size: bytes.length,
      hash: bytes.subarray(0, 32),
      bytes,
    };
    await db.insertInto('file_chunks').values(piece).execute();
  });
  afterAll(() => database.close());

  const made = new Map<string | undefined, Buffer>();
  async function backedUp(passphrase?: string): Promise<string> {
    const path = join(folderForThisTest(), 'monday.waymark');
    const bytes = made.get(passphrase);
    if (bytes) writeFileSync(path, bytes);
    else await backUp(database, secrets, { path, passphrase });
    made.set(passphrase, readFileSync(path));
    return path;
  }
  async function putInto(other: Database, path: string, passphrase?: string) {
    const read = await readHead(path);
    return read.ok ? restore(other, { path, head: read.head, passphrase }) : { ok: false as const, fault: read.fault };
  }

  it.each([undefined, 'a passphrase'])('has every row and byte again in an empty installation', async (passphrase) => {
    const before = await everything(database);
    expect(Object.values(before).flat().length).toBeGreaterThan(500);
    expect(before.file_chunks?.length).toBeGreaterThan(0);
    const path = await backedUp(passphrase);
    const other = await databaseForThisTest();
    expect(await putInto(other, path, passphrase)).toMatchObject({ ok: true, secrets });
    expect(await everything(other)).toEqual(before);
  });

  it('begins a new history, and goes on counting after what came back', async () => {
    const path = await backedUp();
    const other = await databaseForThisTest();
    const generations = async (of: Database) =>
      (await of.db.selectFrom('generation').select('id').execute()).map(({ id }) => id);
    const before = await generations(other);
    await putInto(other, path);
    const after = await generations(other);
    expect(after).toHaveLength(1);
    expect([...before, ...(await generations(database))]).not.toContain(after[0]);
    const last = await other.db.selectFrom('audit').select(sql<number>`max(id)`.as('id')).executeTakeFirstOrThrow();
    await sql`insert into audit (who, act) values ('cli', 'tried')`.execute(other.db);
    const next = await other.db.selectFrom('audit').select(sql<number>`max(id)`.as('id')).executeTakeFirstOrThrow();
    expect(next.id).toBe(Number(last.id) + 1);
  });

  it('can be read by its owner alone; sealed, it shows no name and no word', async () => {
    const path = await backedUp('a passphrase');
    const bytes = readFileSync(path).toString('latin1');
    for (const word of ['Amara', 'Hertfordshire', secrets.match]) expect(bytes).not.toContain(word);
    expect(JSON.parse(bytes.split('\n')[0] ?? '')).toMatchObject({ waymark: 'backup', format: 1 });
  });

  it.each<[string, (path: string) => void, string]>([
    ['is cut short', (path) => truncateSync(path, readFileSync(path).length - 40), 'damaged'],
    [
      'has one byte changed',
      (path) => {
        const bytes = readFileSync(path);
        const at = bytes.length - 200;
        bytes[at] = (bytes[at] ?? 0) ^ 1;
        writeFileSync(path, bytes);
      },
      'damaged',
    ],
    [
      'says another version of itself',
      (path) =>
        writeFileSync(path, readFileSync(path).toString('latin1').replace('"format":1', '"format":2'), 'latin1'),
      'not-a-backup',
    ],
    ['is another file', (path) => writeFileSync(path, 'Dear council'), 'not-a-backup'],
  ])('changes nothing where the file %s', async (_what, spoil, fault) => {
    for (const passphrase of [undefined, 'a passphrase']) {
      const path = await backedUp(passphrase);
      spoil(path);
      const other = await databaseForThisTest();
      const before = await everything(other);
      expect(await putInto(other, path, passphrase)).toEqual({ ok: false, fault });
      expect(await everything(other)).toEqual(before);
    }
  });

  it('changes nothing with another passphrase, or where the tables are others', async () => {
    const path = await backedUp('a passphrase');
    const other = await databaseForThisTest();
    expect(await putInto(other, path, 'another')).toEqual({ ok: false, fault: 'damaged' });
    await sql`delete from kysely_migration where name = (select max(name) from kysely_migration)`.execute(other.db);
    expect(await putInto(other, path, 'a passphrase')).toEqual({ ok: false, fault: 'other-version' });
    expect(await other.db.selectFrom('children').select('ref').execute()).toEqual([]);
  });
});
