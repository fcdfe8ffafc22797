import { join } from 'node:path';
import { backUp } from '../backup/back-up.ts';
import { readHead } from '../backup/backup-file.ts';
import { restore } from '../backup/restore.ts';
import { openSecrets, replaceSecrets } from '../secrets.ts';
import { backupPassphrase } from './backup-command.ts';
import type { Command } from './command.ts';

/**
 * `waymark restore <file>`: puts a backup in the place of what is there, which is kept in a backup of its own first. Phones
 * send again what families wrote since.
 */
export const restoreCommand: Command = {
  takes: 1,
  async check({ args: [path = ''], out: { say, complain } }) {
    const read = await readHead(path);
    if (!read.ok) {
      complain(say(`refused.${read.fault}`, { path }));
      return 1;
    }
    if (!read.head.sealed || backupPassphrase()) return undefined;
    complain(say('refused.needs-passphrase', { path }));
    return 1;
  },
  async run({ args: [path = ''], json, out: { say, print, complain } }, { database, config }) {
    const read = await readHead(path);
    if (!read.ok) return 1;
    const passphrase = backupPassphrase();
    const { madeAt } = read.head;
    const before = join(config.dataDir, `before-restore-${new Date().toISOString().replace(/[:.]/g, '-')}.waymark`);
    await backUp(database, openSecrets(config.dataDir), { path: before, passphrase });
    const done = await restore(database, { path, head: read.head, passphrase });
    if (!done.ok) {
      complain(say(`refused.${done.fault}`, { path, app: read.head.app }));
      return 1;
    }
    replaceSecrets(config.dataDir, done.secrets);
    complain(say('restore.look', { madeAt, before }));
    const { rows } = done.value;
    print(json ? JSON.stringify({ restored: path, madeAt, rows, before }) : say('restore.done', { path, count: rows }));
    return 0;
  },
};
