import { nameOf, type Piece, piecesOf } from './aloud-pieces.ts';

/** A table with names of columns or rows; others are read as they stand. */
export const isTableOfData = (element: Element): element is HTMLTableElement =>
  element instanceof HTMLTableElement && element.querySelector('th') !== null;

const wordsOf = (cell: Element | undefined): string => cell?.textContent?.trim().replace(/\s+/g, ' ') ?? '';

/** Each cell as "row: column: cell": who only hears it has no lines to follow with the eye. */
export function tableCells(table: HTMLTableElement): Piece[][] {
  const columns = columnNames(table);
  const found: Piece[][] = table.caption ? [textPieces(table.caption)] : [];
  for (const row of table.rows) {
    if (row.closest('thead') || [...row.cells].every(({ tagName }) => tagName === 'TH')) continue;
    const name = [...row.cells].find((cell) => cell.tagName === 'TH');
    let column = 0;
    for (const cell of row.cells) {
      if (cell !== name) found.push([...names([name, columns[column]], cell), ...textPieces(cell)]);
      column += cell.colSpan;
    }
  }
  return found;
}

function columnNames(table: HTMLTableElement): Element[] {
  const head = table.tHead?.rows[0] ?? [...table.rows].find((row) => [...row.cells].every((c) => c.tagName === 'TH'));
  return [...(head?.cells ?? [])].flatMap((cell) => Array<Element>(cell.colSpan).fill(cell));
}

const names = (of: readonly (Element | undefined)[], cell: Element): Piece[] =>
  of.flatMap((one) => {
    const words = wordsOf(one);
    return one && words !== '' ? [{ ...nameOf(`${words}: `, cell), lang: nameOf('', one).lang }] : [];
  });

function textPieces(within: Element): Piece[] {
  const found: Piece[] = [];
  const walker = document.createTreeWalker(within, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const isHeard = node.parentElement?.closest('.hidden-visually, [aria-hidden="true"], script, style') === null;
    if (node instanceof Text && isHeard) found.push(...(found.length > 0 ? [space(within)] : []), ...piecesOf(node));
  }
  return found;
}

/** Two lines of one cell are two words. */
const space = (box: Element): Piece => ({ ...nameOf(' ', box) });
