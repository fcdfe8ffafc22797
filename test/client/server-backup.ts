import { join } from 'node:path';
import { backUp as write } from '../../src/server/backup/back-up.ts';
import { readHead } from '../../src/server/backup/backup-file.ts';
import { restore } from '../../src/server/backup/restore.ts';
import type { Database } from '../../src/server/database/open.ts';
import { folderForThisTest } from '../support/server.ts';

const secrets = { auth: 'a', match: 'm' };

/** As `waymark backup` and `waymark restore` do. */
export async function backUp(database: Database, name: string): Promise<{ restore(): Promise<void> }> {
  const path = join(folderForThisTest(), `${name}.waymark`);
  await write(database, secrets, { path, passphrase: undefined });
  return {
    restore: async () => {
      const read = await readHead(path);
      if (!read.ok) throw new Error(read.fault);
      const done = await restore(database, { path, head: read.head, passphrase: undefined });
      if (!done.ok) throw new Error(done.fault);
    },
  };
}
