import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Deadline } from '../../../domain/clocks/deadline.ts';
import { decisionSubjects, orderKinds, transferKinds } from '../../../domain/clocks/event.ts';

const isOneOf = (list: readonly string[], value: string) => list.includes(value);

/** What tells two dates of one name apart, in words: the decision, the order, the move, or the school as it was typed. */
export function useSubject(): (deadline: Deadline) => string | undefined {
  const { t } = useTranslation();
  return useCallback(
    ({ subject, from }) => {
      if (subject === undefined) return undefined;
      if (isOneOf(decisionSubjects, subject)) return t(`steps:decisions.${subject}`);
      if (from.type === 'tribunal-order' || from.type === 'appeal-unopposed')
        return isOneOf(orderKinds, subject) ? t(`steps:options.order.${subject}`) : undefined;
      if (from.type === 'phase-transfer')
        return isOneOf(transferKinds, subject) && subject !== 'post-16-to-post-16'
          ? t(`steps:options.transfer.${subject}`)
          : t('steps:kinds.post-16-move');
      if (from.type.startsWith('complaint')) return t(`steps:options.stage.${subject}`);
      return subject;
    },
    [t],
  );
}
