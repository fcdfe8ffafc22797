import { type FileBody, mostFileBytes, pieceCount, typeToOpen } from '../../domain/records/file-records.ts';
import type { ScopeId } from '../../domain/scope.ts';
import type { ProblemCode } from '../../protocol/problems.ts';
import { uuidv7 } from '../uuid.ts';
import { openFile } from './files-carry.ts';
import type { FilesPort } from './files-port.ts';
import { type FilesWire, sha256 } from './files-wire.ts';

export type KeptFile = { ok: true; id: string } | { ok: false; problem: 'cannot-save' | 'too-big' };

export type OpenedFile =
  /** `opens`: a browser may show it. Everything else is only downloaded. */
  { ok: true; blob: Blob; name: string; opens: boolean } | { ok: false; problem: ProblemCode };

type Bytes = Uint8Array<ArrayBuffer>;
export type AboutBytes = Pick<FileBody, 'child' | 'name' | 'type'>;
export type KeptBytes = { ok: true; id: string; file: FileBody } | { ok: false; problem: 'cannot-save' };

export type FilesDesk = {
  keep(scope: ScopeId, file: File, about: { child: string }): Promise<KeptFile>;
  /**
   * Keeps bytes as they are and answers what their record says; whoever asked says it with a change of their own, or
   * forgets them.
   */
  keepBytes(scope: ScopeId, bytes: Bytes, about: AboutBytes): Promise<KeptBytes>;
  forget(scope: ScopeId, id: string): Promise<void>;
  open(scope: ScopeId, id: string): Promise<OpenedFile>;
  /** Takes it away here and, once that is sent, everywhere. */
  remove(scope: ScopeId, id: string): Promise<{ ok: boolean }>;
  held: FilesPort['held'];
  subscribe: FilesPort['subscribe'];
};

export type DeskOptions = {
  port: FilesPort;
  wire: FilesWire;
  /** Says what was done, as every change is said. */
  change(name: string, args: unknown, about: { scope: ScopeId; base?: number }): Promise<{ ok: boolean }>;
  versionOf(scope: ScopeId, id: string): number;
  /** Makes a photo small and takes the place it was made out of it; anything else stays as it is. */
  shrink(file: File): Promise<File>;
  now?: () => Date;
};

export function createFilesDesk(options: DeskOptions): FilesDesk {
  const { port, change } = options;
  return {
    keep: (scope, file, about) => keep(options, scope, file, about),
    keepBytes: (scope, bytes, about) => keepBytes(options, scope, bytes, about),
    forget: async (scope, id) => {
      await orCannotSave(port.forget({ scope, id }).then(() => ({ ok: true as const })));
    },
    open: async (scope, id) => {
      const opened = await orCannotSave(openFile(options, { scope, id }));
      const described = port.describe({ scope, id });
      if (!opened.ok || !described) return opened.ok ? { ok: false, problem: 'not-found' } : opened;
      const type = typeToOpen(described.type);
      const blob = new Blob([opened.bytes], { type: type ?? 'application/octet-stream' });
      return { ok: true, blob, name: described.name, opens: type !== undefined };
    },
    remove: async (scope, id) => {
      const said = await change('remove-file', { id }, { scope, base: options.versionOf(scope, id) });
      if (said.ok) await orCannotSave(port.forget({ scope, id }).then(() => said));
      return said;
    },
    held: port.held,
    subscribe: port.subscribe,
  };
}

type CannotSave = { ok: false; problem: 'cannot-save' };

async function orCannotSave<T>(work: Promise<T>): Promise<T | CannotSave> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof Error && error.name === 'DiskFailure') return { ok: false, problem: 'cannot-save' };
    throw error;
  }
}

/** The bytes first, then the record: what is shown can be opened. Whatever fails, nothing of it stays half done. */
async function keep(
  options: DeskOptions,
  scope: ScopeId,
  chosen: File,
  { child }: { child: string },
): Promise<KeptFile> {
  const file = await options.shrink(chosen);
  if (file.size > mostFileBytes || file.size === 0) return { ok: false, problem: 'too-big' };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const name = file.name.trim().slice(0, 200) || 'file';
  const kept = await keepBytes(options, scope, bytes, { child, name, type: file.type.slice(0, 100) });
  if (!kept.ok) return kept;
  const said = await options.change('add-file', { id: kept.id, file: kept.file }, { scope });
  if (said.ok) return { ok: true, id: kept.id };
  await orCannotSave(options.port.forget({ scope, id: kept.id }));
  return { ok: false, problem: 'cannot-save' };
}

async function keepBytes(
  { port, now = () => new Date() }: DeskOptions,
  scope: ScopeId,
  bytes: Bytes,
  about: AboutBytes,
): Promise<KeptBytes> {
  const id = uuidv7();
  const kept = await orCannotSave(port.keep({ scope, id }, bytes).then(() => ({ ok: true as const })));
  if (!kept.ok) return kept;
  const size = { size: bytes.length, chunks: pieceCount(bytes.length), hash: await sha256(bytes) };
  return { ok: true, id, file: { ...about, ...size, madeAt: now().toISOString() } };
}
