export type Range = { start: number; end: number };

/** Where the words one looks for stand in a text, whatever their case. */
export function rangesOf(text: string, words: string): Range[] {
  const asked = words.trim();
  if (asked === '') return [];
  const pattern = new RegExp(asked.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+'), 'giu');
  return [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

const within = (ranges: readonly Range[], at: number) => ranges.some(({ start, end }) => start <= at && at < end);

/** A sentence with the words found marked, and words to ask about under dots with a question mark: not by colour alone. */
export function MarkedText({ text, found, vague }: { text: string; found: readonly Range[]; vague: readonly Range[] }) {
  const cuts = [0, text.length, ...[...found, ...vague].flatMap(({ start, end }) => [start, end])];
  const edges = [...new Set(cuts)].sort((a, b) => a - b);
  return edges.slice(0, -1).map((start, at) => {
    const end = edges[at + 1] ?? text.length;
    const isFound = within(found, start);
    const isVague = within(vague, start);
    const endsVague = isVague && vague.some((one) => one.end === end);
    return <Piece key={start} {...{ isFound, isVague, endsVague }} words={text.slice(start, end)} />;
  });
}

function Piece({ words, isFound, isVague, endsVague }: PieceProps) {
  const shown = isVague ? (
    <span className="vague">
      {words}
      {endsVague ? <sup aria-hidden="true">?</sup> : null}
    </span>
  ) : (
    words
  );
  return isFound ? <mark tabIndex={-1}>{shown}</mark> : shown;
}

type PieceProps = { words: string; isFound: boolean; isVague: boolean; endsVague: boolean };
