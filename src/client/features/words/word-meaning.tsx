import { KeyPicture } from '../../reading/key-picture.tsx';
import { LawLine } from '../../ui/law-line.tsx';
import { SourceLine } from '../../ui/source-line.tsx';
import type { KnownWord } from '../../use-glossary.tsx';
import { useWordMeanings } from '../../use-word-meanings.tsx';

/** What a word means, its long name, and where that was read. */
export function WordMeaning({ word }: { word: KnownWord }) {
  const { expansion, meaning } = useWordMeanings()(word);
  const { fact, law } = word;
  return (
    <>
      {expansion ? (
        <p>
          <strong>{expansion}</strong>
        </p>
      ) : null}
      <p>
        <KeyPicture word={`${word.term} ${word.expansion ?? ''}`} />
        {meaning}
      </p>
      {fact ? <SourceLine fact={fact} /> : null}
      {law ? <LawLine law={law} /> : null}
    </>
  );
}
