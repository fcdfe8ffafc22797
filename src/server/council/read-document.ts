import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { FaultReason, ImportFault } from './import-fault.ts';

export type ReadDocument = { bytes: Buffer; type: string; ending: 'pdf' | 'docx' };

const mostBytes = 20_000_000;

/** Whatever a program left behind the end is let be: so far from it the end is looked for. */
const tail = 70_000;

/**
 * Reads a DOCX or PDF, told by its own first bytes and not by its name. A DOCX is a ZIP in which the text has its place
 * (ECMA-376 part 2): any other ZIP is refused, and so is one with macros, which would reach families as a plain
 * letter. A file that was cut off has no end (ISO 32000-1 §7.5.5; APPNOTE.TXT 4.3.16) and would open nowhere.
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
  const ends = (sign: string) => bytes.subarray(-tail).includes(Buffer.from(sign, 'latin1'));
  if (starts('%PDF-')) {
    if (!ends('%%EOF')) return refuse('ends-too-soon');
    return { bytes, type: 'application/pdf', ending: 'pdf' };
  }
  if (starts('PK\x03\x04') && bytes.includes('word/document')) {
    if (!ends('PK\x05\x06')) return refuse('ends-too-soon');
    if (bytes.includes('vbaProject.bin')) return refuse('has-macros');
    const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
    return { bytes, type, ending: 'docx' };
  }
  return refuse('not-docx-or-pdf');
}
