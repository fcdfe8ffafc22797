import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Say } from '../domain/letters/fill-letter.ts';

/** The words of a letter: always English, whatever language the app is read in, because the council reads them. */
export function useSay(): Say {
  const { t } = useTranslation();
  return useCallback(
    (of, part, values, context) => t(`letters:text.${of}.${part}`, { ...values, context, lng: 'en-GB' }),
    [t],
  );
}
