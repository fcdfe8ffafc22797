import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Child } from '../../../domain/children.ts';
import { sectionsWithVagueWords } from '../../../domain/plan/vague-words.ts';
import { uuidv7 } from '../../uuid.ts';
import { CommentEditor, type CommentPlace } from './comment-editor.tsx';
import { SentState } from './sent-state.tsx';
import type { Comment } from './use-comments.tsx';
import { useRemovedComment } from './use-removed-comment.tsx';
import { useVagueQuestions } from './vague-questions.tsx';

/** What the family says about one sentence: read, written, taken away, put back. Below its paragraph, in the text. */
export function CommentBox({ child, place, comments, onDone }: CommentBoxProps) {
  const { t } = useTranslation();
  const [fresh, setFresh] = useState(uuidv7);
  const removed = useRemovedComment();
  const asked = useVagueQuestions();
  const isAsked = sectionsWithVagueWords.includes(place.section);
  const questions = isAsked ? asked([place.sentence]) : [];
  const sent = comments.filter((one) => one.sent);
  const open = comments.filter((one) => !one.sent);
  const ids = open.length > 0 ? open.map((one) => one.id) : [fresh];
  const remove = async (comment: Comment) => {
    const done = await removed.remove(comment);
    if (done && comment.id === fresh) setFresh(uuidv7());
  };
  return (
    <section className="comment-box" aria-label={t('plan:comment.about')}>
      <p className="quoted">
        {place.sentence ? `“${place.sentence}”` : t('plan:comment.whole', { letter: place.section })}
      </p>
      {sent.map((one) => (
        <div className="stack-tight" key={one.id}>
          <p className="note">{one.body.text}</p>
          <SentState comment={one} />
        </div>
      ))}
      {ids.map((id, at) => {
        const comment = open.find((one) => one.id === id);
        return (
          <div className="stack-tight" key={id}>
            <CommentEditor {...{ id, child, place, comment, questions }} focus={at === 0} />
            {comment ? (
              <button type="button" className="btn quiet" onClick={() => remove(comment)}>
                {t('plan:comment.remove')}
              </button>
            ) : null}
          </div>
        );
      })}
      {removed.notice}
      <button type="button" className="btn" onClick={onDone}>
        {t('plan:comment.done')}
      </button>
    </section>
  );
}

type CommentBoxProps = {
  child: Child;
  place: CommentPlace;
  comments: readonly Comment[];
  onDone: () => void;
};
