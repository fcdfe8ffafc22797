import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { WhoSaid } from '../../domain/records/me-records.ts';

/** "I said it. Auntie wrote it down.": the label of an answer with the names in it. */
export function useWhoWords(): (who: WhoSaid) => string {
  const { t } = useTranslation();
  return useCallback(
    ({ label, helperName, language }) =>
      t(`me-set:who.${label}.label`, {
        helper: helperName || t('me:shell.who.somebody'),
        language: language || t('me:shell.who.a-language'),
      }),
    [t],
  );
}
