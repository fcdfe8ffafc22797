import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { asEnglish } from './marks.ts';

/** Marks a text that is English in every language (a name of a pack, the subject of a letter), so that it says so. */
export function useEnglish(): (text: string) => string {
  const { i18n } = useTranslation();
  const tag = i18n.language;
  return useCallback((text) => (tag === 'en-GB' ? text : asEnglish(text)), [tag]);
}
