import { withoutArticle } from '../help/arabic-article.ts';
import { foldText } from '../help/fold.ts';
import type { LogLine } from './log-lines.ts';

function wordsOf(line: LogLine): string {
  switch (line.kind) {
    case 'entry': {
      const { who, role = '', said, promises, earlier = [] } = line.entry;
      return [who, role, said, ...promises.map(({ text }) => text), ...earlier.map(({ text }) => text)].join('\n');
    }
    case 'letter':
      return [line.letter.subject, line.letter.to, line.letter.text].join('\n');
    case 'message':
      return [line.message.by ?? '', line.message.text].join('\n');
  }
}

export type SearchableLog = (words: string) => readonly LogLine[];

/** Lines that hold every word typed, in any order and anywhere; capitals and accents do not matter. Folded once, so that each letter typed costs little. */
export function searchLog(lines: readonly LogLine[]): SearchableLog {
  const folded = lines.map((line) => foldText(wordsOf(line)));
  return (words) => {
    const wanted = foldText(words).split(/\s+/).filter(Boolean).map(withoutArticle);
    if (wanted.length === 0) return lines;
    return lines.filter((_line, at) => wanted.every((word) => folded[at]?.includes(word)));
  };
}
