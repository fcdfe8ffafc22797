import type { StoredBytes } from '../../domain/records/file-records.ts';
import { pieceSize } from '../../domain/records/file-records.ts';
import type { ProblemCode } from '../../protocol/problems.ts';
import type { FileRef, FilesPort } from './files-port.ts';
import { type FilesWire, sha256 } from './files-wire.ts';

type Bytes = Uint8Array<ArrayBuffer>;
type Carry = { port: FilesPort; wire: FilesWire };
/** `interrupted`: words came first; the rest goes on later where this stopped. */
export type Carried = { ok: true } | { ok: false; problem: ProblemCode | 'interrupted' };

/** Sends the pieces the server lacks, one at a time. */
export async function sendFile({ port, wire }: Carry, ref: FileRef, mayGoOn: () => boolean): Promise<Carried> {
  const asked = await wire.missing(ref);
  if (!asked.ok) return asked;
  const { generation, missing } = asked.value;
  for (const index of missing) {
    if (!mayGoOn()) return { ok: false, problem: 'interrupted' };
    const bytes = await port.piece(ref, index);
    if (!bytes) {
      // Damaged here. Nobody has it whole, and saying that it waits to be sent would not be true.
      await port.settle(ref, { isWhole: false });
      return { ok: false, problem: 'not-found' };
    }
    const sent = await wire.send(ref, index, bytes);
    if (!sent.ok) {
      if (sent.problem === 'no-room') await port.settle(ref, { hasNoRoom: true });
      return sent;
    }
  }
  await port.settle(ref, { sentTo: generation, hasNoRoom: false });
  return { ok: true };
}

export type Opened = { ok: true; bytes: Bytes } | { ok: false; problem: ProblemCode };

/** The whole file, from here or else from the server, checked against what its record says. */
export async function openFile(carry: Carry, ref: FileRef): Promise<Opened> {
  const described = carry.port.describe(ref);
  if (!described) return { ok: false, problem: 'not-found' };
  const here = await readWhole(carry.port, ref, described);
  if (here) return { ok: true, bytes: here };
  const fetched = await fetchFile(carry, ref, described);
  if (!fetched.ok) return fetched;
  const bytes = await readWhole(carry.port, ref, described);
  return bytes ? { ok: true, bytes } : { ok: false, problem: 'server-ill' };
}

/** A file stored anew under its id, or harmed on the disk, is not what its record says, and is let go. */
async function readWhole(port: FilesPort, ref: FileRef, described: StoredBytes): Promise<Bytes | undefined> {
  const held = port.held().find(({ scope, id }) => scope === ref.scope && id === ref.id);
  if (!held?.isWhole) return undefined;
  const bytes = await port.read(ref, described.chunks);
  if (bytes && (await sha256(bytes)) === described.hash) return bytes;
  await port.forget(ref);
  return undefined;
}

/** Takes what is still missing here from the server, piece by piece; cut off, it goes on where it stopped. */
export async function fetchFile(
  { port, wire }: Carry,
  ref: FileRef,
  described: StoredBytes,
): Promise<{ ok: true } | { ok: false; problem: ProblemCode }> {
  const first = port.held().find(({ scope, id }) => scope === ref.scope && id === ref.id)?.have ?? 0;
  const start = first < described.chunks ? first : 0;
  for (let index = start; index < described.chunks; index += 1) {
    const piece = await wire.fetch(ref, index);
    if (!piece.ok) return piece;
    if (piece.value.length !== pieceSize(described.size, index)) return { ok: false, problem: 'server-ill' };
    await port.keepNext(ref, index, piece.value);
  }
  const bytes = await port.read(ref, described.chunks);
  if (!bytes || (await sha256(bytes)) !== described.hash) {
    await port.forget(ref);
    return { ok: false, problem: 'server-ill' };
  }
  await port.settle(ref, { isWhole: true, sentTo: port.generation() });
  return { ok: true };
}
