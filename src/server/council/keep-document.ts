import type { Transaction } from 'kysely';
import { type DocumentBody, documentBodySchema } from '../../domain/records/plan-records.ts';
import type { ScopeId } from '../../domain/scope.ts';
import type { Tables } from '../database/tables.ts';
import { sha256, storeFile } from '../files/store-file.ts';
import type { ReadDocument } from './read-document.ts';

export type Fate = 'added' | 'changed' | 'unchanged';

type Wanted = { id: string; name: string; date?: DocumentBody['date'] };
type Put = { id: string; kind: 'document'; body: DocumentBody };

/** Stores a document's bytes where they are not there yet, and answers the record for the caller to write with them. */
export async function keepDocument(
  trx: Transaction<Tables>,
  scope: ScopeId,
  { bytes, type }: ReadDocument,
  { id, name, date }: Wanted,
): Promise<{ fate: Fate; puts: Put[] }> {
  const row = await trx
    .selectFrom('records')
    .select('body')
    .where('scope_id', '=', scope)
    .where('id', '=', id)
    .executeTakeFirst();
  const known = row?.body ? documentBodySchema.parse(row.body) : undefined;
  const isSame = known?.hash === sha256(bytes).toString('hex') && known.name === name && known.date === date;
  if (isSame) return { fate: 'unchanged', puts: [] };
  const put = await storeFile(trx, scope, bytes, { id, name, type, date });
  return { fate: known ? 'changed' : 'added', puts: [put] };
}
