import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import {
  filesOfEngine,
  filesOfPair,
  type TranslationFile,
  type TranslationList,
  translationManifestSchema,
} from '../../protocol/translation.ts';

export type FolderFault = { file: string; fault: 'not-readable' | 'not-a-manifest' | 'missing' | 'size' | 'hash' };
export type TranslatorFolder = {
  list: TranslationList;
  faults: FolderFault[];
  /** The sound files, by their hash. */
  files: ReadonlyMap<string, TranslationFile & { path: string }>;
};

const nothing: TranslatorFolder = { list: { pairs: [] }, faults: [], files: new Map() };

/**
 * What an operator put into the folder, as far as it is sound: a file that is not what the manifest says is never
 * handed out, and a pair that needs it is not offered. Where there is no manifest there is no translator, and no fault.
 */
export async function readTranslatorFolder(folder: string): Promise<TranslatorFolder> {
  const manifest = 'manifest.json';
  let text: string;
  try {
    text = await readFile(join(folder, manifest), 'utf8');
  } catch (error) {
    const isAbsent = error instanceof Error && 'code' in error && /^(?:ENOENT|ENOTDIR)$/.test(String(error.code));
    return isAbsent ? nothing : { ...nothing, faults: [{ file: manifest, fault: 'not-readable' }] };
  }
  const read = translationManifestSchema.safeParse(asJson(text));
  if (!read.success) return { ...nothing, faults: [{ file: manifest, fault: 'not-a-manifest' }] };
  const { engine, pairs } = read.data;
  const named = new Map([...filesOfEngine(engine), ...pairs.flatMap(filesOfPair)].map((file) => [keyOf(file), file]));
  const faults: FolderFault[] = [];
  const files = new Map<string, TranslationFile & { path: string }>();
  const sound = new Set<string>();
  for (const [key, file] of named) {
    const path = join(folder, file.name);
    const fault = await faultOf(path, file);
    if (fault) faults.push({ file: file.name, fault });
    else {
      files.set(file.sha256, { ...file, path });
      sound.add(key);
    }
  }
  const isSound = (file: TranslationFile) => sound.has(keyOf(file));
  if (!filesOfEngine(engine).every(isSound)) return { ...nothing, faults };
  return { list: { engine, pairs: pairs.filter((pair) => filesOfPair(pair).every(isSound)) }, faults, files };
}

const keyOf = ({ name, bytes, sha256 }: TranslationFile): string => `${name} ${bytes} ${sha256}`;

function asJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The schema refuses it, which is what is told.
    return undefined;
  }
}

async function faultOf(path: string, { bytes, sha256 }: TranslationFile): Promise<FolderFault['fault'] | undefined> {
  const found = await stat(path).catch(() => undefined);
  if (!found?.isFile()) return 'missing';
  if (found.size !== bytes) return 'size';
  const hash = createHash('sha256');
  for await (const part of createReadStream(path)) hash.update(part);
  return hash.digest('hex') === sha256 ? undefined : 'hash';
}
