import { useCallback } from 'react';
import { useChange } from '../../family.tsx';
import { useSavedText } from '../../use-saved-text.tsx';
import type { KeptLetter } from './use-letters.tsx';

/** The words of a letter, saved as they are typed. What comes from another phone meanwhile is kept beside them. */
export function useLetterText({ id, scope, body }: KeptLetter) {
  const change = useChange();
  const save = useCallback(
    (text: string, was: string) => change('edit-letter', { id, text: { text, was } }, { scope }),
    [change, id, scope],
  );
  return useSavedText(body.text, save);
}
