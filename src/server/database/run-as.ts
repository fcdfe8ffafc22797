import { execFile } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** A user to run PostgreSQL as; it refuses to run as root. */
export type RunAs = {
  uid: number | undefined;
  gid: number | undefined;
  run(binary: string, args: readonly string[]): Promise<string>;
};

type Owner = { uid: number; gid: number };

/**
 * Not root: ourselves. Root: the owner of what is already there, else `nobody`. Where that user may not walk to the
 * folder or the binaries (a clone under /root is mode 0700), it is given the right to read and search, and no other.
 */
export async function chooseRunAs(folder: string, binary: string): Promise<RunAs> {
  if (process.getuid?.() !== 0) return { uid: undefined, gid: undefined, run: runner((b, a) => [b, a, {}]) };
  const owner = ownerOf(folder) ?? nobody();
  const plain: RunAs = { ...owner, run: runner((b, a) => [b, a, owner]) };
  if (isOpenToOthers(dirname(folder)) && (await works(plain, binary))) return plain;
  for (const capability of ['dac_read_search', 'dac_override']) {
    const helped: RunAs = {
      ...owner,
      run: runner((b, a) => ['setpriv', [...helpedBy(capability, owner), b, ...a], {}]),
    };
    if (await works(helped, binary)) return helped;
  }
  throw new Error(
    `PostgreSQL does not run as root, and no other user may reach ${folder}. Set DATA_DIR to a folder others may pass through (such as /var/lib/waymark), start Waymark as another user, or set DATABASE_URL.`,
  );
}

function runner(prepare: (binary: string, args: readonly string[]) => [string, readonly string[], Partial<Owner>]) {
  return async (binary: string, args: readonly string[]): Promise<string> => {
    const [command, given, owner] = prepare(binary, args);
    // The working directory may be closed to the other user; messages are read by us, so they are asked for in English.
    const env = { PATH: process.env.PATH, SystemRoot: process.env.SystemRoot, LC_ALL: 'C' };
    const { stdout } = await execute(command, given, { cwd: '/', env, ...owner });
    return stdout;
  };
}

/**
 * `access(2)`, which PostgreSQL asks of its own binary, forgets capabilities of a user other than root unless
 * no_setuid_fixup is set (capabilities(7)).
 */
function helpedBy(capability: string, { uid, gid }: Owner): string[] {
  const user = [`--reuid=${uid}`, `--regid=${gid}`, '--clear-groups'];
  return [...user, `--inh-caps=+${capability}`, `--ambient-caps=+${capability}`, '--securebits=+no_setuid_fixup'];
}

async function works(runAs: RunAs, binary: string): Promise<boolean> {
  return runAs.run(binary, ['--version']).then(
    () => true,
    () => false,
  );
}

function ownerOf(folder: string): Owner | undefined {
  const stat = statSync(folder, { throwIfNoEntry: false });
  return stat && stat.uid !== 0 ? { uid: stat.uid, gid: stat.gid } : undefined;
}

function nobody(): Owner {
  const line = /^nobody:[^:]*:(\d+):(\d+):/m.exec(readFileSync('/etc/passwd', 'utf8'));
  return { uid: Number(line?.[1] ?? 65_534), gid: Number(line?.[2] ?? 65_534) };
}

function isOpenToOthers(folder: string): boolean {
  const isOpen = (statSync(folder).mode & 0o001) !== 0;
  return isOpen && (folder === dirname(folder) || isOpenToOthers(dirname(folder)));
}
