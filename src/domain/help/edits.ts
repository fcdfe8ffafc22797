/** So many slips of the finger are forgiven in a word of this length. */
export const slipsAllowed = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2);

/**
 * Slips (a letter too many, too few, another, or two that changed places) from `typed` to `word`, or to a beginning of
 * `word` when it is still being typed; more than `most` is `Infinity`. Optimal string alignment distance:
 * https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance#Optimal_string_alignment_distance
 */
export function slipsBetween(typed: string, word: string, { most, unfinished = false }: Slips): number {
  const [height, width] = [typed.length, word.length];
  if (height - width > most || (!unfinished && width - height > most)) return Number.POSITIVE_INFINITY;
  let before: number[] = [];
  let above: number[] = Array.from({ length: width + 1 }, (_, at) => at);
  for (let row = 1; row <= height; row++) {
    const here = [row];
    let least = row;
    for (let at = 1; at <= width; at++) {
      const same = typed.charCodeAt(row - 1) === word.charCodeAt(at - 1);
      let slips = Math.min((above[at] ?? 0) + 1, (here[at - 1] ?? 0) + 1, (above[at - 1] ?? 0) + (same ? 0 : 1));
      if (isSwap(typed, row, word, at)) slips = Math.min(slips, (before[at - 2] ?? 0) + 1);
      here.push(slips);
      if (slips < least) least = slips;
    }
    if (least > most) return Number.POSITIVE_INFINITY;
    [before, above] = [above, here];
  }
  const slips = unfinished ? Math.min(...above) : (above[width] ?? 0);
  return slips <= most ? slips : Number.POSITIVE_INFINITY;
}

type Slips = { most: number; unfinished?: boolean };

function isSwap(typed: string, row: number, word: string, at: number): boolean {
  return (
    row > 1 &&
    at > 1 &&
    typed.charCodeAt(row - 1) === word.charCodeAt(at - 2) &&
    typed.charCodeAt(row - 2) === word.charCodeAt(at - 1)
  );
}
