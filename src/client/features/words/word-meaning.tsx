import { KeyPicture } from '../../reading/key-picture.tsx';
import { LawLine } from '../../ui/law-line.tsx';
import { SourceLine } from '../../ui/source-line.tsx';
import type { KnownWord } from '../../use-glossary.tsx';

/** What a word means, its long name, and where that was read. */
export function WordMeaning({ word: { term, expansion, meaning, fact, law } }: { word: KnownWord }) {
  return (
    <>
      {expansion ? (
        <p>
          <strong>{expansion}</strong>
        </p>
      ) : null}
      <p>
        <KeyPicture word={`${term} ${expansion ?? ''}`} />
        {meaning}
      </p>
      {fact ? <SourceLine fact={fact} /> : null}
      {law ? <LawLine law={law} /> : null}
    </>
  );
}
