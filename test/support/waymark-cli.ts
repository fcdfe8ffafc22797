import { execFile } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');

export type Ran = { code: number; stdout: string; stderr: string };

/** The command line as an operator runs it: a process of its own on the server's data folder. */
export function runWaymark(args: readonly string[], env: Record<string, string>): Promise<Ran> {
  const { DATABASE_URL: _, ...inherited } = process.env;
  return new Promise((done) => {
    execFile(
      process.execPath,
      [join(root, 'src/server/cli/waymark.ts'), ...args],
      { cwd: root, env: { ...inherited, ...env }, maxBuffer: 64e6 },
      (error, stdout, stderr) =>
        done({ code: typeof error?.code === 'number' ? error.code : error ? 1 : 0, stdout, stderr }),
    );
  });
}
