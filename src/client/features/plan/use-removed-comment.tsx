import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChange } from '../../family.tsx';
import { uuidv7 } from '../../uuid.ts';
import type { Comment } from './use-comments.tsx';

/** Takes a comment away at once and offers it back; put back, it is a new one: an id is never used again. */
export function useRemovedComment(): { remove: (comment: Comment) => Promise<boolean>; notice: ReactNode } {
  const { t } = useTranslation();
  const change = useChange();
  const [removed, setRemoved] = useState<Comment>();
  const remove = async (comment: Comment) => {
    const { id, scope, version } = comment;
    const done = await change('remove-plan-comment', { id }, { scope, base: version });
    if (done.ok) setRemoved(comment);
    return done.ok;
  };
  const putBack = async ({ scope, body: { earlier = [], ...body } }: Comment) => {
    const text = [body.text, ...earlier.map((one) => one.text)].join('\n\n').slice(0, 4000);
    const done = await change('add-plan-comment', { ...body, id: uuidv7(), text }, { scope });
    if (done.ok) setRemoved(undefined);
  };
  const notice = (
    <div role="status">
      {removed ? (
        <p className="row">
          {t('plan:comment.removed')}{' '}
          <button type="button" className="btn quiet" onClick={() => putBack(removed)}>
            {t('plan:comment.undo')}
          </button>
        </p>
      ) : null}
    </div>
  );
  return { remove, notice };
}
