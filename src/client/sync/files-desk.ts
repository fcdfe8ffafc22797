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

export type FilesDesk = {
  keep(scope: ScopeId, file: File, about: { child: string }): Promise<KeptFile>;
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
  { port, change, shrink, now = () => new Date() }: DeskOptions,
  scope: ScopeId,
  chosen: File,
  { child }: { child: string },
): Promise<KeptFile> {
  const file = await shrink(chosen);
  if (file.size > mostFileBytes || file.size === 0) return { ok: false, problem: 'too-big' };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const ref = { scope, id: uuidv7() };
  const kept = await orCannotSave(port.keep(ref, bytes).then(() => ({ ok: true as const })));
  if (!kept.ok) return kept;
  const body: FileBody = {
    child,
    name: file.name.trim().slice(0, 200) || 'file',
    type: file.type.slice(0, 100),
    size: bytes.length,
    chunks: pieceCount(bytes.length),
    hash: await sha256(bytes),
    madeAt: now().toISOString(),
  };
  const said = await change('add-file', { id: ref.id, file: body }, { scope });
  if (said.ok) return { ok: true, id: ref.id };
  await orCannotSave(port.forget(ref));
  return { ok: false, problem: 'cannot-save' };
}
