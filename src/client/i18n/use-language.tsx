import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asKept, chooseLanguage } from './chosen-language.ts';
import { aboutWords, speak } from './other-language.ts';

/** The language of the screens, whether English stands beside it, and how to change both. */
export function useLanguage() {
  const { i18n } = useTranslation();
  const [problem, setProblem] = useState(false);
  const tag = i18n.language;
  const choose = async (next: string, withEnglish = true): Promise<void> => {
    try {
      await speak(i18n, asKept(next, withEnglish));
      chooseLanguage(next, withEnglish);
      setProblem(false);
    } catch {
      // No signal, and these words were never fetched: the screens go on as they were.
      setProblem(true);
    }
  };
  const isBeside: unknown = i18n.getResource(tag, aboutWords, 'beside');
  const hasDrafts: unknown = i18n.getResource(tag, aboutWords, 'drafts');
  return { tag, choose, problem, isBeside: isBeside === true, hasDrafts: hasDrafts === true };
}
