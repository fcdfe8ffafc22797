import { useTranslation } from 'react-i18next';
import { SentState } from './sent-state.tsx';
import type { Comment } from './use-comments.tsx';
import { useRemovedComment } from './use-removed-comment.tsx';

/** Comments whose sentence is not in this plan any more, with the sentence: the words stay, and so does what they were about. */
export function GoneComments({ gone }: { gone: readonly Comment[] }) {
  const { t } = useTranslation();
  const removed = useRemovedComment();
  return (
    <>
      {gone.length > 0 ? (
        <details className="card kind">
          <summary>{t('plan:gone.title', { count: gone.length })}</summary>
          <ul className="comment-list">
            {gone.map((comment) => (
              <li key={comment.id}>
                <p>{t('plan:gone.words')}</p>
                <p className="quoted">“{comment.body.sentence}”</p>
                <p className="note">{comment.body.text}</p>
                <SentState comment={comment} />
                {comment.sent ? null : (
                  <button type="button" className="btn quiet no-print" onClick={() => removed.remove(comment)}>
                    {t('plan:comment.remove')}
                  </button>
                )}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      {removed.notice}
    </>
  );
}
