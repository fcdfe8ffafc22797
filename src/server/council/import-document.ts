import { basename } from 'node:path';
import type { Kysely } from 'kysely';
import type { Tables } from '../database/tables.ts';
import { writeScope } from '../sync/write-scope.ts';
import { type AuditWho, recordAudit } from './audit.ts';
import { caseScope } from './case-store.ts';
import { councilTransaction } from './council-transaction.ts';
import { documentRecordId } from './document-id.ts';
import type { ImportFault } from './import-fault.ts';
import { type Fate, keepDocument } from './keep-document.ts';
import { readDocument } from './read-document.ts';

export type DocumentReport = {
  id?: string;
  fate?: Fate;
  isUnknownChild: boolean;
  faults: ImportFault[];
  dryRun: boolean;
};

/** Keeps a letter the companion file names by its `document_id`, for the child's family to open. */
export async function importDocument(
  { db, who = 'cli' }: { db: Kysely<Tables>; who?: AuditWho },
  { ref, documentId, path }: { ref: string; documentId: string; path: string },
  { dryRun = false } = {},
): Promise<DocumentReport> {
  const report: DocumentReport = { isUnknownChild: false, faults: [], dryRun };
  const document = await readDocument(path, report.faults);
  if (!document) return report;
  await councilTransaction(db, { dryRun }, async (trx) => {
    const child = await trx.selectFrom('children').select('ref').where('ref', '=', ref).executeTakeFirst();
    if (!child) {
      report.isUnknownChild = true;
      return 'undo';
    }
    const [scope, id] = [caseScope(ref), documentRecordId(ref, documentId)];
    const name = basename(path).slice(-200);
    const { fate, puts } = await keepDocument(trx, scope, document, { id, name });
    await writeScope(trx, scope, { puts, removes: [] });
    await recordAudit(trx, { who, act: 'import-document', scope, counts: { bytes: document.bytes.length } });
    Object.assign(report, { id, fate });
    return 'keep';
  });
  return report;
}
