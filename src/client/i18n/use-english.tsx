import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { asOwn } from './language-marks.ts';
import { asEnglish } from './marks.ts';

/** Marks a text that is English in every language (a name of a pack, the subject of a letter), so that it says so. */
export function useEnglish(): (text: string) => string {
  const { i18n } = useTranslation();
  const tag = i18n.language;
  return useCallback((text) => (tag === 'en-GB' ? text : asEnglish(text)), [tag]);
}

/** Marks a person's own words where they stand inside a sentence: nobody knows their language, and nobody translates them. */
export function useOwnWords(): (text: string) => string {
  const { i18n } = useTranslation();
  const tag = i18n.language;
  return useCallback((text) => (tag === 'en-GB' ? text : asOwn(text)), [tag]);
}
