import { WordsOnPage } from './features/words/words-on-page.tsx';
import { Aloud } from './reading/aloud.tsx';
import { ReadingTools } from './reading/reading-tools.tsx';

/** What comes behind every screen: meanings of its words, and help while reading. */
export function PageHelps() {
  return (
    <>
      <WordsOnPage />
      <ReadingTools />
      <Aloud />
    </>
  );
}
