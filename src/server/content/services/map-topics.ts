import { allTexts, type RowReading, type Told } from '../row-reading.ts';
import { topicWords } from './topic-words.ts';

const most = 30;

/** What it is about: by the pack's own topics where they are known, else as the feed has it. */
export function mapTopics(row: RowReading, told: readonly Told[]): string[] {
  const words = allTexts(row, told.slice(0, 200));
  return [...new Set(words.map(topicOf))].slice(0, most);
}

function topicOf(word: string): string {
  const name = word.toLowerCase();
  return Object.hasOwn(topicWords, name) ? (topicWords[name] ?? word) : word;
}
