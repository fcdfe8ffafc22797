/**
 * Which of `after` each of `before` is, when both keep their order: patience diff, made for texts where most sentences
 * stand once. https://bramcohen.livejournal.com/73318.html
 * Where nothing stands once, the first of a kind is taken with the first, the second with the second, and so on, so
 * that thousands of equal sentences take no longer than different ones. -1 for none.
 */
export function alignInOrder(before: readonly number[], after: readonly number[]): Int32Array {
  const found = new Int32Array(before.length).fill(-1);
  const open: Range[] = [{ from: 0, to: before.length, start: 0, end: after.length, depth: 0 }];
  for (let range = open.pop(); range; range = open.pop()) {
    const { from, to, start, end, depth } = trimmed(range, before, after, found);
    if (from === to || start === end || depth > deepest) continue;
    const anchors = longestRising(onceInBoth(before, after, { from, to, start, end, depth }));
    let [left, top] = [from, start];
    for (const [at, there] of anchors) {
      found[at] = there;
      open.push({ from: left, to: at, start: top, end: there, depth: depth + 1 });
      [left, top] = [at + 1, there + 1];
    }
    if (anchors.length > 0) open.push({ from: left, to, start: top, end, depth: depth + 1 });
  }
  return found;
}

type Range = { from: number; to: number; start: number; end: number; depth: number };
type Pair = readonly [number, number];

/** Every level reads each sentence once; what is still open after so many counts as moved. */
const deepest = 40;

/** Notes what is equal at both ends; gives what lies between. */
function trimmed(range: Range, before: readonly number[], after: readonly number[], found: Int32Array): Range {
  let { from, to, start, end } = range;
  while (from < to && start < end && before[from] === after[start]) found[from++] = start++;
  while (from < to && start < end && before[to - 1] === after[end - 1]) found[--to] = --end;
  return { ...range, from, to, start, end };
}

/** Pairs of what stands once on either side, by their place in `before`; when there are none, of equal counts. */
function onceInBoth(before: readonly number[], after: readonly number[], range: Range): Pair[] {
  const here = placesOf(before, range.from, range.to);
  const there = placesOf(after, range.start, range.end);
  const once: Pair[] = [];
  const counted: Pair[] = [];
  for (const [key, places] of here) {
    const others = there.get(key);
    if (!others) continue;
    places.forEach((at, count) => {
      const other = others[count];
      if (other === undefined) return;
      if (places.length === 1 && others.length === 1) once.push([at, other]);
      counted.push([at, other]);
    });
  }
  return (once.length > 0 ? once : counted).sort((one, other) => one[0] - other[0]);
}

function placesOf(keys: readonly number[], from: number, to: number): Map<number, number[]> {
  const places = new Map<number, number[]>();
  for (let at = from; at < to; at++) {
    const key = keys[at] ?? -1;
    const list = places.get(key);
    if (list) list.push(at);
    else places.set(key, [at]);
  }
  return places;
}

/** The most pairs whose second numbers rise as their first do. https://en.wikipedia.org/wiki/Patience_sorting */
function longestRising(pairs: readonly Pair[]): Pair[] {
  const tops: number[] = [];
  const behind: number[] = [];
  pairs.forEach(([, there], at) => {
    let [low, high] = [0, tops.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[tops[middle] ?? 0]?.[1] ?? 0) < there) low = middle + 1;
      else high = middle;
    }
    behind.push(low > 0 ? (tops[low - 1] ?? -1) : -1);
    tops[low] = at;
  });
  const rising: Pair[] = [];
  for (let at = tops.at(-1) ?? -1; at >= 0; at = behind[at] ?? -1) {
    const pair = pairs[at];
    if (pair) rising.push(pair);
  }
  return rising.reverse();
}
