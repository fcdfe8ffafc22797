import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export type Secrets = {
  /** Signs session cookies and hashes one-time codes. */
  auth: string;
  /** Keys the hashes children are matched by; losing it means enrolling every child again. */
  match: string;
};

/** The secrets of this installation, made on first use and kept in `dataDir`, readable by its owner only. */
export function openSecrets(dataDir: string): Secrets {
  return { auth: keptSecret(dataDir, 'auth.key'), match: keptSecret(dataDir, 'match.key') };
}

/** After a restore: those that the restored hashes were made with. A server that runs goes on with the old ones until it is started again. */
export function replaceSecrets(dataDir: string, { auth, match }: Secrets): void {
  for (const [name, secret] of [
    ['auth.key', auth],
    ['match.key', match],
  ] as const) {
    const path = join(dataDir, name);
    const aside = `${path}.${process.pid}.${randomBytes(4).toString('hex')}`;
    writeFileSync(aside, secret, { mode: 0o600, flush: true });
    renameSync(aside, path);
  }
}

/**
 * 256 random bits in a file, made once. Written aside and linked into place, so that two processes starting at once
 * agree on one value and a kill leaves either no file or a whole one.
 */
export function keptSecret(folder: string, name: string): string {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, name);
  const aside = `${path}.${process.pid}.${randomBytes(4).toString('hex')}`;
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (!isCode(error, 'ENOENT')) throw error;
  }
  try {
    writeFileSync(aside, randomBytes(32).toString('base64url'), { mode: 0o600, flush: true });
    linkSync(aside, path);
  } catch (error) {
    if (!isCode(error, 'EEXIST')) throw error;
  } finally {
    rmSync(aside, { force: true });
  }
  return readFileSync(path, 'utf8');
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
