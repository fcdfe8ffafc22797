import { splitSentences } from './split-sentences.ts';

/** `item`: of a list, with its mark ("•", "2.") kept apart from the words. */
export type BlockKind = 'heading' | 'paragraph' | 'item';
export type Block = { kind: BlockKind; mark: string; sentences: string[] };

/** Where a sentence stands in its section: the same for the same text, always. */
export type SentencePlace = { block: number; index: number };

/** "1." and "(a)" count; so does "1.2" before a capital, but not "1.5 hours". */
const listMark =
  /^(?:[-–—•*▪◦‣·●○\uF0B7](?=\s)|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)](?=\s)|\d{1,2}(?:\.\d{1,2})+[.)]?(?=\s+\p{Lu}))/u;
/** "B1. Ben …", "Outcome 2: …": each begins something of its own. */
const named = /^(?:(?:Need|Outcome|Provision|Objective|Target|Aim) [A-Z]?\d|[A-K]\d+(?:\.\d+)*[.:)\s])/;
const hasEnded = /[.!?…:;]["'”’)\]]*$/u;
const isHeadingShaped = (line: string) =>
  line.length <= 70 &&
  /^["“(]?[\p{Lu}\p{N}]/u.test(line) &&
  (!/[.!?…;,]["'”’)]*$/u.test(line) || /^[A-K]\.$/.test(line));

type Open = Block & { lines: string[] };

/** The blocks of a section's text, as `planSectionSchema` describes it; lines broken by a PDF are put together again. */
export function blocksOf(text: string): Block[] {
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/).map((line) => line.trim());
  const blocks: Open[] = [];
  lines.forEach((line, at) => {
    if (line === '') return;
    const last = (lines[at - 1] ?? '') === '' ? undefined : blocks.at(-1);
    const mark = line.match(listMark)?.[0];
    if (mark !== undefined) blocks.push({ kind: 'item', mark, sentences: [], lines: [line.slice(mark.length)] });
    else if (last && goesOn(last, line)) last.lines.push(line);
    else {
      const kind = isHeading(line, lines[at + 1] ?? '', last) ? 'heading' : 'paragraph';
      blocks.push({ kind, mark: '', sentences: [], lines: [line] });
    }
  });
  return blocks.map(({ kind, mark, lines: own }) => ({ kind, mark, sentences: splitSentences(own.join(' ')) }));
}

/** Is the line the rest of the block before it, which no blank line parts from it? */
function goesOn({ kind, lines }: Open, line: string): boolean {
  if (kind === 'heading' || named.test(line)) return false;
  const before = lines.at(-1) ?? '';
  if (/^[\p{Ll}(&]/u.test(line)) return true;
  return !hasEnded.test(before) && before.length > 50;
}

/** What follows must not be its second half, and what it follows must not be waiting for it. */
function isHeading(line: string, next: string, last: Open | undefined): boolean {
  if (!isHeadingShaped(line) || /^\p{Ll}/u.test(next) || splitSentences(line).length > 1) return false;
  return (
    last === undefined || last.kind === 'heading' || last.kind === 'item' || hasEnded.test(last.lines.at(-1) ?? '')
  );
}
