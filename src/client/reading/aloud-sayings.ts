import type { Passage } from './aloud-passages.ts';
import type { Piece } from './aloud-pieces.ts';
import { inShortParts, type Stretch, sentencesIn } from './sentences.ts';
import { languageOf } from './voices.ts';

/** A part of a piece and where it stands in what is said. */
export type Placed = Stretch & { piece: Piece; offset: number };

/** What is said in one go, in one voice. `sentence`: which one of the screen it belongs to. */
export type AloudSaying = { text: string; lang: string; sentence: number; places: Placed[]; rest: number };

export type Sayings = { sayings: AloudSaying[] /** Languages nobody here can speak. */; silent: string[] };

const isWord = /[\p{L}\p{N}]/u;

/** All that can be said of some passages. A part in another language has a voice of its own where there is one. */
export function sayingsFrom(passages: readonly Passage[], speaks: (lang: string) => boolean): Sayings {
  const sayings: AloudSaying[] = [];
  const silent = new Set<string>();
  let sentence = 0;
  for (const { pieces, lang, rest } of passages) {
    const text = pieces.map((piece) => piece.text).join('');
    const before = sayings.length;
    for (const stretch of sentencesIn(text, lang)) {
      for (const run of runsIn(placed(pieces), stretch, (of) => (speaks(of) ? of : speaks(lang) ? lang : undefined))) {
        if (run.lang === undefined) silent.add(run.own);
        else for (const part of inShortParts(text, run)) sayings.push(saying(text, pieces, part, run.lang, sentence));
      }
      sentence += 1;
    }
    const last = sayings.at(-1);
    if (last && sayings.length > before) last.rest = rest;
  }
  return { sayings, silent: [...silent] };
}

function placed(pieces: readonly Piece[]): (Stretch & { piece: Piece })[] {
  let end = 0;
  return pieces.map((piece) => {
    const start = end;
    end += piece.text.length;
    return { start, end, piece };
  });
}

type Run = Stretch & { lang: string | undefined; own: string };

/** A sentence by its languages. What holds no word, as a full stop, goes with what stands before it. */
function runsIn(
  places: readonly (Stretch & { piece: Piece })[],
  { start, end }: Stretch,
  voiceFor: (lang: string) => string | undefined,
): Run[] {
  const runs: Run[] = [];
  for (const place of places) {
    const [from, to] = [Math.max(start, place.start), Math.min(end, place.end)];
    if (from >= to) continue;
    const own = place.piece.lang;
    const lang = voiceFor(own);
    const last = runs.at(-1);
    const isMore = last && (isSame(last.lang, lang) || !isWord.test(place.piece.text));
    if (isMore) last.end = to;
    else runs.push({ start: from, end: to, lang, own });
  }
  return runs;
}

const isSame = (one: string | undefined, other: string | undefined): boolean =>
  one === other || (one !== undefined && other !== undefined && languageOf(one) === languageOf(other));

/** A part may begin with what ends the one before it in another language. */
const leading = /^[\s,.;:،。、)…]+/;

function saying(text: string, pieces: readonly Piece[], cut: Stretch, lang: string, sentence: number): AloudSaying {
  const skipped = leading.exec(text.slice(cut.start, cut.end))?.[0].length ?? 0;
  const part = { start: cut.start + skipped, end: cut.end };
  const places = placed(pieces)
    .filter((place) => place.start < part.end && place.end > part.start)
    .map(({ piece, start, end }) => ({
      piece,
      start: Math.max(start, part.start) - part.start,
      end: Math.min(end, part.end) - part.start,
      offset: Math.max(0, part.start - start),
    }));
  return { text: text.slice(part.start, part.end), lang, sentence, places, rest: 0 };
}
