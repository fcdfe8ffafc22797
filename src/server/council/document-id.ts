import { createHash } from 'node:crypto';

/** The record of a document the council's system names by an id of its own: the same in every import. */
export function documentRecordId(ref: string, documentId: string): string {
  return `doc-${createHash('sha256').update(`${ref}|${documentId}`).digest('hex').slice(0, 32)}`;
}
