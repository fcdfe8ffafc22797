import { useCallback } from 'react';
import { useEnglish } from './i18n/use-english.tsx';
import type { KnownWord } from './use-glossary.tsx';
import { usePackWords } from './use-pack-words.tsx';

type SaidWord = { term: string; expansion: string | undefined; meaning: string; whole: string };

/** A word of the glossary for the eye: its name stays English, its meaning is in the reader's language where it has one. */
export function useWordMeanings(): (word: KnownWord) => SaidWord {
  const name = useEnglish();
  const inLanguage = usePackWords();
  return useCallback(
    ({ id, term, expansion, meaning, fact, council }) => {
      // The law's words are in the reader's language already.
      if (!fact) return { term, expansion, meaning, whole: meaning };
      const where = { kind: 'word', council: council ?? '', record: `word-${id}` };
      const said = inLanguage(where, { plainMeaning: meaning }).plainMeaning;
      const long = expansion && name(`${expansion}.`);
      return {
        term: name(term),
        expansion: long && name(expansion),
        meaning: said,
        whole: [long, said].filter(Boolean).join(' '),
      };
    },
    [name, inLanguage],
  );
}
