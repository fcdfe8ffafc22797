import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Remindable } from '../../../domain/reminders/remindable.ts';

/** What a reminder is about, in words, and where one reads more. */
export function useReminderWords() {
  const { t } = useTranslation();
  return useCallback(
    ({ about }: Pick<Remindable, 'about'>): { words: string; to: string } => {
      if (about.what === 'deadline') return { words: t(`clocks:deadlines.${about.deadline}.name`), to: '/steps/dates' };
      if (about.what === 'reply') {
        const to = about.letter ? `/letters/${about.letter}` : '/log';
        return { words: t('reminders:card.reply', { words: about.words }), to };
      }
      const { words, who } = about;
      return {
        words: who ? t('reminders:card.promise-by', { words, who }) : t('reminders:card.promise', { words }),
        to: '/log',
      };
    },
    [t],
  );
}
