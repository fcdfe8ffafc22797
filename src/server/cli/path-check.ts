import { stat } from 'node:fs/promises';
import type { Out } from './command.ts';

export type PathKind = 'file' | 'folder' | 'nothing';

export async function pathKind(path: string): Promise<PathKind> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
      return 'nothing';
    throw error;
  }
}

/** 2, with a sentence, when a file is wanted and there is none. */
export async function filePresent(path: string, { say, complain }: Out): Promise<2 | undefined> {
  const kind = await pathKind(path);
  if (kind === 'file') return undefined;
  complain(say(kind === 'nothing' ? 'wrong.no-file' : 'wrong.not-a-file'));
  return 2;
}
