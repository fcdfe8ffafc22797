import { useTranslation } from 'react-i18next';
import type { Answering } from './use-answer.tsx';

/** Says that the last touch is not on the disk. */
export function NotKept({ problem }: { problem: Answering['problem'] }) {
  const { t } = useTranslation();
  if (!problem) return null;
  return (
    <p className="fault-words" role="alert">
      {problem === 'locked' ? t('me:cards.locked') : t('problems:cannot-save')}
    </p>
  );
}
