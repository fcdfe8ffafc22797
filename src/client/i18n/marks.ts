/**
 * A text that says in which language its parts are. It can be put into any sentence, attribute or title as it is: the
 * signs are Unicode's own isolates, which nobody sees and which keep the parts in their order. Right after each opening
 * one stands a word joiner, so that an isolate somebody pasted into a note is not taken for one of ours.
 * https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates
 */
export const mark = '\u2060';
const opening = /[\u2066-\u2068]/;
const end = '\u2069';

export const asLocal = (text: string): string => `\u2068${mark}${text}${end}`;
export const asEnglish = (text: string): string => `\u2066${mark}${text}${end}`;
/** The same twice: what comes first counts. */
export const localFirst = (words: string, text: string): string => `${asLocal(words)} ${asEnglish(text)}`;

/** A part without `isEnglish` is not marked; `twin` stands beside the same in the other language. */
export type MarkedPart = { text: string; isEnglish?: boolean; isTerm?: boolean; twin?: 'first' | 'second' };

/** The outermost parts, in order. */
export function markedParts(text: string): MarkedPart[] {
  const parts: MarkedPart[] = [];
  let [from, depth, start] = [0, 0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (opening.test(sign) && (depth > 0 || text[at + 1] === mark)) {
      if (depth === 0) start = at;
      depth += 1;
    } else if (sign === end && depth > 0) {
      depth -= 1;
      if (depth === 0) {
        addPart(parts, text.slice(from, start), text.slice(start + 2, at), text[start] === '\u2066');
        from = at + 1;
      }
    }
  }
  return from < text.length ? [...parts, { text: text.slice(from) }] : parts;
}

function addPart(parts: MarkedPart[], before: string, text: string, isEnglish: boolean): void {
  const last = parts.at(-1);
  const isTerm = text.startsWith(mark);
  const isTwin = before === ' ' && last !== undefined && !last.twin && last.isEnglish !== isEnglish && !isTerm;
  if (isTwin) last.twin = 'first';
  else if (before !== '') parts.push({ text: before });
  parts.push({ text: text.slice(isTerm ? 1 : 0), isEnglish, isTerm, ...(isTwin && { twin: 'second' }) });
}
