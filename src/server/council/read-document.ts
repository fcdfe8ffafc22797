import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { FaultReason, ImportFault } from './import-fault.ts';

export type ReadDocument = { bytes: Buffer; type: string; ending: 'pdf' | 'docx' };

const mostBytes = 20_000_000;

/**
 * Reads a DOCX or PDF, told by its own first bytes and not by its name. A DOCX is a ZIP in which the text has its place
 * (ECMA-376 part 2): any other ZIP is refused.
 */
export async function readDocument(path: string, faults: ImportFault[]): Promise<ReadDocument | undefined> {
  const refuse = (reason: FaultReason) => {
    faults.push({ file: basename(path), kind: { of: 'file' }, reason });
    return undefined;
  };
  const { size } = await stat(path);
  if (size === 0) return refuse('empty-file');
  if (size > mostBytes) return refuse('too-big');
  const bytes = await readFile(path);
  const starts = (text: string) => bytes.subarray(0, text.length).equals(Buffer.from(text, 'latin1'));
  if (starts('%PDF-')) return { bytes, type: 'application/pdf', ending: 'pdf' };
  if (starts('PK\x03\x04') && bytes.includes('word/document')) {
    const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
    return { bytes, type, ending: 'docx' };
  }
  return refuse('not-docx-or-pdf');
}
