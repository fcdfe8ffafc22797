import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Question } from '../../domain/this-is-me/question-set.ts';

/** The words of a step of the question's scale; "not sure" belongs to every scale. */
export function useOptionWord(question: Question): (value: string) => string {
  const { t } = useTranslation();
  const { scale } = question;
  return useCallback(
    (value) =>
      value === 'not-sure' || scale === undefined
        ? t('me-symbols:not-sure')
        : t(`me-set:scales.${scale}.${value}`, { defaultValue: value }),
    [t, scale],
  );
}
