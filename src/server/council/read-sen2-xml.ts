import { basename } from 'node:path';
import { SaxesParser } from 'saxes';
import { bareAmpersandWatch } from './bare-ampersand.ts';
import { type ImportFault, kindOf } from './import-fault.ts';
import { openText } from './open-text.ts';
import { fieldOf, moduleOfTag, plainName } from './sen2-modules.ts';
import { hang, newRow, type RawReturn, type RawRow, type Wanted } from './sen2-tree.ts';

type Element = { plain: string; line: number; text: string; isLeaf: boolean; row: RawRow | undefined };

/** Longer than any value of the return; the rest of a runaway text is not held. */
const longestText = 1000;

/**
 * Reads a SEN2 XML piece by piece: one person is in memory at a time, and is let go at `</Person>` unless wanted.
 * Tags are known by their local name without case; tags we do not know are walked through, so wrappers do no harm.
 */
export async function readSen2Xml(path: string, wanted: Wanted): Promise<RawReturn> {
  const file = basename(path);
  const result: RawReturn = { header: undefined, persons: [], dropped: 0, faults: [], warnings: [] };
  const parser = new SaxesParser();
  const walk = startWalk(file, result, wanted, () => parser.line);
  let broken: ImportFault | undefined;
  parser.on('error', () => {
    // Not the parser's own message: it repeats what stands in the file.
    broken ??= { file, line: parser.line, kind: { of: 'file' }, reason: 'not-xml' };
  });
  parser.on('opentag', (tag) => walk.open(tag.name));
  parser.on('text', walk.text);
  parser.on('cdata', walk.text);
  parser.on('closetag', walk.close);
  const ampersand = bareAmpersandWatch();
  for await (const piece of openText(path)) {
    ampersand.read(piece);
    parser.write(piece);
    if (broken) break;
  }
  if (!broken) {
    parser.close();
    const line = ampersand.line();
    if (broken)
      broken = { ...(broken as ImportFault), ...(line === undefined ? { reason: 'ends-too-soon' } : { line }) };
  }
  if (broken) result.faults.push(broken);
  else if (walk.rows() === 0) result.faults.push({ file, kind: { of: 'file' }, reason: 'not-sen2' });
  return result;
}

function startWalk(file: string, result: RawReturn, wanted: Wanted, line: () => number) {
  const elements: Element[] = [];
  const rows: RawRow[] = [];
  let seen = 0;

  function openRow(row: RawRow) {
    seen += 1;
    const isHung = row.module === 'sen2' || row.module === 'person' || hang(row, rows);
    if (!isHung) result.faults.push({ file, line: row.line, kind: { of: 'row' }, reason: 'orphan' });
    if (row.module === 'sen2') result.header ??= row;
    rows.push(row);
  }

  function closeRow(row: RawRow) {
    rows.pop();
    if (row.module !== 'person') return;
    if (wanted(row)) result.persons.push(row);
    else result.dropped += 1;
  }

  function closeField(element: Element) {
    const row = rows.at(-1) ?? result.header;
    const field = row && fieldOf(row.module, element.plain);
    const text = element.text.trim();
    if (!row || !field || text === '') return;
    const before = row.fields.get(field);
    if (before && before.text !== text) {
      result.faults.push({ file, line: element.line, field, kind: kindOf(text), reason: 'twice' });
    }
    row.fields.set(field, before ?? { text, line: element.line });
  }

  return {
    rows: () => seen,
    open(name: string) {
      const plain = plainName(name);
      const parent = elements.at(-1);
      if (parent) parent.isLeaf = false;
      const module = moduleOfTag(plain);
      const row = module && newRow(module, file, line());
      if (row) openRow(row);
      elements.push({ plain, line: line(), text: '', isLeaf: true, row });
    },
    text(text: string) {
      const element = elements.at(-1);
      if (element && element.text.length < longestText) element.text += text.slice(0, longestText);
    },
    close() {
      const element = elements.pop();
      if (element?.row) closeRow(element.row);
      else if (element?.isLeaf) closeField(element);
    },
  };
}
