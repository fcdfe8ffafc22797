import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import * as z from 'zod/mini';
import type { Child } from '../../../domain/children.ts';
import { hasAnswer } from '../../../domain/this-is-me/progress.ts';
import type { FormatProps } from '../../me/answer-formats.tsx';
import { useAnswer } from '../../me/use-answer.tsx';
import { useRoom } from './use-room.tsx';

const cameFromSchema = z.object({ skipped: z.string() });

/** On the next question: the one just skipped, and the way to take that back. */
export function JustSkipped({ child }: { child: Child }) {
  const { t } = useTranslation();
  const { answers } = useRoom(child);
  const came = cameFromSchema.safeParse(useLocation().state);
  const skipped = came.success ? answers.get(came.data.skipped) : undefined;
  if (!skipped?.skipped) return null;
  return (
    <p className="me-just-skipped" role="status">
      {t('me:shell.skip.done')} <Link to={`/me/q/${skipped.question}`}>{t('me:shell.skip.back')}</Link>
    </p>
  );
}

/** A skipped question is shown as skipped; what was answered before lies underneath. */
export function Skipped({ question, mode }: FormatProps) {
  const { t } = useTranslation();
  const { answer, skip } = useAnswer(question.id, mode);
  if (!answer?.skipped) return null;
  return (
    <section className="card" aria-labelledby="skipped">
      <h2 id="skipped">{t('me:shell.skip.title')}</h2>
      <p>{t(hasAnswer(answer) ? 'me:shell.skip.underneath' : 'me:shell.skip.fine')}</p>
      <button type="button" className="btn quiet" onClick={() => void skip(false)}>
        {t('me:shell.skip.undo')}
      </button>
    </section>
  );
}
