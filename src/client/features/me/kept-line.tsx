import { useTranslation } from 'react-i18next';
import { hasAnswer } from '../../../domain/this-is-me/progress.ts';
import type { FormatProps } from '../../me/answer-formats.tsx';
import { useAnswer } from '../../me/use-answer.tsx';
import { useUndo } from '../../me/use-undo.tsx';
import { Icon } from '../../ui/icon.tsx';

/** Says quietly that it is kept, and takes the last touch back. */
export function KeptLine({ question, mode }: FormatProps) {
  const { t } = useTranslation();
  const { answer } = useAnswer(question.id, mode);
  const { canUndo, undo } = useUndo(answer);
  return (
    <div className="me-kept">
      <p className="said" role="status">
        {answer && hasAnswer(answer) ? (
          <>
            <Icon name="phoneSaved" />
            <span>{t('me:shell.kept')}</span>
          </>
        ) : null}
      </p>
      {canUndo ? (
        <button type="button" className="btn quiet" onClick={() => void undo()}>
          {t('me:shell.undo')}
        </button>
      ) : null}
    </div>
  );
}
