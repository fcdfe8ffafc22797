import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { backUp } from '../backup/back-up.ts';
import { openSecrets } from '../secrets.ts';
import type { Command } from './command.ts';
import { isFromDisk } from './path-fault.ts';

/** Seals backups: environment, so that it stands in no list of processes and no history of a shell. */
export const backupPassphrase = (): string | undefined => process.env.BACKUP_PASSPHRASE || undefined;

/** `waymark backup <file>`: everything as it is at this moment, in one file. Families may go on meanwhile. */
export const backupCommand: Command = {
  takes: 1,
  async check({ args: [path = ''], out: { say, complain } }) {
    if (!existsSync(path)) return undefined;
    complain(say('refused.file-there', { path }));
    return 1;
  },
  async run({ args: [path = ''], json, out: { say, print, complain } }, { database, config }) {
    const passphrase = backupPassphrase();
    try {
      const done = await backUp(database, openSecrets(config.dataDir), { path: resolve(path), passphrase });
      if (!passphrase) complain(say('backup.not-sealed', { path }));
      print(json ? JSON.stringify({ backup: path, ...done }) : say('backup.done', { path, count: done.rows }));
      return 0;
    } catch (error) {
      if (!isFromDisk(error)) throw error;
      complain(say('refused.cannot-write', { path, why: error.code }));
      return 1;
    }
  },
};
