import { KeyPicture } from '../../reading/key-picture.tsx';
import { LawLine } from '../../ui/law-line.tsx';
import { SourceLine } from '../../ui/source-line.tsx';
import type { KnownWord } from '../../use-glossary.tsx';
import { usePackWords } from '../../use-pack-words.tsx';

/** What a word means, its long name, and where that was read. */
export function WordMeaning({ word: { id, term, expansion, meaning, fact, law, council } }: { word: KnownWord }) {
  const inLanguage = usePackWords();
  const where = { kind: 'word', council: council ?? '', record: `word-${id}` };
  // What the law's words mean is already in the reader's language.
  const shown = fact ? inLanguage(where, { plainMeaning: meaning }).plainMeaning : meaning;
  return (
    <>
      {expansion ? (
        <p>
          <strong>{expansion}</strong>
        </p>
      ) : null}
      <p>
        <KeyPicture word={`${term} ${expansion ?? ''}`} />
        {shown}
      </p>
      {fact ? <SourceLine fact={fact} /> : null}
      {law ? <LawLine law={law} /> : null}
    </>
  );
}
