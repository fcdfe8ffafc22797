import { useCallback, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Child } from '../../../domain/children.ts';
import type { PlanSectionId } from '../../../domain/records/plan-records.ts';
import { useChange, useHomeScope } from '../../family.tsx';
import { KeptTexts } from '../../ui/kept-texts.tsx';
import { useSavedText } from '../../use-saved-text.tsx';
import type { Comment } from './use-comments.tsx';

export type CommentPlace = { plan: string; section: PlanSectionId; sentence: string };

/** The words of one comment, saved as they are typed; the comment is made with its first word. */
export function CommentEditor({ id, child, place, comment, questions = [], focus }: CommentEditorProps) {
  const { t } = useTranslation();
  const change = useChange();
  const home = useHomeScope();
  const scope = comment?.scope ?? child.home?.scope ?? home;
  const isMade = useRef(false);
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (focus) area.current?.focus();
  }, [focus]);
  const isThere = comment !== undefined;
  const { plan, section, sentence } = place;
  const save = useCallback(
    async (text: string, was: string) => {
      if (isThere || isMade.current) return change('edit-plan-comment', { id, text, was }, { scope });
      if (text.trim() === '') return { ok: true };
      isMade.current = true;
      const done = await change('add-plan-comment', { id, child: child.key, plan, section, sentence, text }, { scope });
      if (!done.ok) isMade.current = false;
      return done;
    },
    [change, child.key, id, isThere, plan, section, sentence, scope],
  );
  const box = useSavedText(comment?.body.text ?? '', save);
  const texts = [comment?.body.text ?? '', ...(comment?.body.earlier ?? []).map((one) => one.text)];
  const choose = (text: string) => void change('choose-plan-comment', { id, text, dropped: texts }, { scope });
  const add = (question: string) => box.write(box.text.trim() ? `${box.text.trimEnd()} ${question}` : question);
  return (
    <div className="field">
      {texts.length > 1 ? <KeptTexts texts={texts} onChoose={choose} /> : null}
      <label htmlFor={`comment-${id}`}>{t('plan:comment.label')}</label>
      {box.state === 'cannot-save' ? <p className="fault-words">{t('problems:cannot-save')}</p> : null}
      <textarea
        autoComplete="off"
        id={`comment-${id}`}
        ref={area}
        rows={3}
        dir="auto"
        maxLength={4000}
        aria-describedby={`comment-${id}-state`}
        value={box.text}
        onChange={(event) => box.write(event.target.value)}
        onBlur={box.settle}
      />
      <p className="small soft" id={`comment-${id}-state`} role="status">
        {box.state === 'empty' || box.state === 'cannot-save' ? '' : t(`common:words.${box.state}`)}
      </p>
      {questions
        .filter(({ english }) => !box.text.includes(english))
        .map(({ id: of, question, english }) => (
          <button type="button" className="btn quiet ask" key={of} onClick={() => add(english)}>
            {t('plan:comment.use', { question })}
          </button>
        ))}
    </div>
  );
}

type CommentEditorProps = {
  id: string;
  child: Child;
  place: CommentPlace;
  comment: Comment | undefined;
  questions?: readonly { id: string; question: string; english: string }[];
  focus?: boolean;
};
