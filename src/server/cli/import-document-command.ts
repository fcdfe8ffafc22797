import { readChildRef } from '../council/child-ref.ts';
import { importDocument } from '../council/import-document.ts';
import { refusedFaults, refusedFaultsJson } from './fault-text.ts';
import type { ImportKind } from './import-command.ts';
import { filePresent } from './path-check.ts';

/** `waymark import document <child-ref> <document-id> <file.docx|pdf> [--dry-run]` */
export const importDocumentKind: ImportKind = {
  takes: 3,
  async check({ args: [, documentId = '', path = ''], out }) {
    if (documentId.trim() !== '') return filePresent(path, out);
    out.complain(out.say('wrong.arguments'));
    return 2;
  },
  async run({ args: [text = '', documentId = '', path = ''], json, dryRun, out }, { database }) {
    const ref = readChildRef(text) ?? '';
    const report = await importDocument({ db: database.db }, { ref, documentId, path }, { dryRun });
    const { say, print, complain } = out;
    if (report.isUnknownChild) {
      complain(say('refused.unknown-child'));
      return 1;
    }
    const { isUnknownChild: _, faults, ...rest } = report;
    if (json) print(JSON.stringify({ ...rest, faults: refusedFaultsJson(say, faults) }, null, 2));
    else if (faults.length > 0) refusedFaults(out, faults);
    else {
      if (dryRun) print(say('imported.dry-run'));
      print(say(`imported-document.${report.fate}`));
    }
    return faults.length > 0 ? 1 : 0;
  },
};
