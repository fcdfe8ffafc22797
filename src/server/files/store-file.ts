import { createHash } from 'node:crypto';
import type { Transaction } from 'kysely';
import { pieceBytes, pieceCount } from '../../domain/records/file-records.ts';
import type { DocumentBody } from '../../domain/records/plan-records.ts';
import type { ScopeId } from '../../domain/scope.ts';
import type { Tables } from '../database/tables.ts';

type Meta = { id: string } & Pick<DocumentBody, 'name' | 'type' | 'date'>;

/**
 * Stores a document's bytes and answers the record to write beside them, in the same transaction and scope
 * (`writeScope`). Stored again under the same id, the new bytes take the place of the old.
 */
export async function storeFile(
  trx: Transaction<Tables>,
  scope: ScopeId,
  bytes: Uint8Array,
  { id, name, type, date }: Meta,
): Promise<{ id: string; kind: 'document'; body: DocumentBody }> {
  const chunks = pieceCount(bytes.length);
  await trx.deleteFrom('file_chunks').where('scope_id', '=', scope).where('file_id', '=', id).execute();
  for (let chunk = 0; chunk < chunks; chunk += 1) {
    const piece = Buffer.from(bytes.subarray(chunk * pieceBytes, (chunk + 1) * pieceBytes));
    await trx
      .insertInto('file_chunks')
      .values({ scope_id: scope, file_id: id, chunk, size: piece.length, hash: sha256(piece), bytes: piece })
      .execute();
  }
  const hash = sha256(bytes).toString('hex');
  const body = { name, type, size: bytes.length, chunks, hash, ...(date === undefined ? {} : { date }) };
  return { id, kind: 'document', body };
}

export const sha256 = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();
