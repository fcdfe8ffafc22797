/** Longer than any reference such as `&#x1F600;`, so that one cut in two by the stream is not taken for a bare sign. */
const longest = 16;
const bare = /&(?!#?\w{1,12};)/;

/**
 * Remembers the line of the first `&` that begins no reference. The XML parser reads on from it to the end of the file
 * and would then say that the file ends too soon, far away from what is wrong.
 */
export function bareAmpersandWatch() {
  let held = '';
  let linesBefore = 1;
  let found: number | undefined;
  const linesIn = (text: string) => text.split('\n').length - 1;
  return {
    read(piece: string): void {
      if (found !== undefined) return;
      const text = held + piece;
      const match = bare.exec(text);
      if (match && match.index <= text.length - longest) found = linesBefore + linesIn(text.slice(0, match.index));
      held = text.slice(-longest);
      linesBefore += linesIn(text.slice(0, -longest));
    },
    line(): number | undefined {
      const match = bare.exec(held);
      return found ?? (match ? linesBefore + linesIn(held.slice(0, match.index)) : undefined);
    },
  };
}
