import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Child } from '../../../domain/children.ts';
import { useChange, useSession } from '../../family.tsx';
import { InterpreterGoes } from '../../ui/interpreter-line.tsx';
import { useInterpreter } from '../../use-interpreter.tsx';
import { useToday } from '../../use-today.tsx';
import { uuidv7 } from '../../uuid.ts';
import { useSentWords } from './sent-state.tsx';
import { type Comment, useComments } from './use-comments.tsx';
import type { PlacedComment } from './use-placed-comments.tsx';
import { type DraftScope, draftScopeOf, type Plan } from './use-plans.tsx';

/** The way out for what was written: to the council where it has the child's record, else a letter or paper. */
export function SendComments({ child, plan, placed, gone }: SendCommentsProps) {
  const { t } = useTranslation();
  const { person } = useSession();
  const scope = draftScopeOf(child);
  const { sendings } = useComments(child);
  const words = useSentWords();
  const waiting = [...placed, ...gone.map((comment) => ({ comment }))].filter(({ comment }) => !comment.sent);
  return (
    <section className="card no-print" aria-labelledby="send">
      <h2 id="send">{t('plan:send.title')}</h2>
      {sendings.map((sending) => (
        <p key={sending.id}>
          {t('plan:send.went', { count: sending.comments.length })} <b>{words(sending)}</b>
        </p>
      ))}
      {!scope ? <p>{t('plan:send.no-record')}</p> : null}
      {scope && !person ? (
        <p>
          {t('plan:send.sign-in')} <Link to="/sign-in">{t('plan:send.sign-in-link')}</Link>
        </p>
      ) : null}
      {scope && person ? <SendAll {...{ child, scope, plan, waiting }} /> : null}
      {waiting.length > 0 ? (
        <Link className="btn quiet" to="/letters/write/comment-draft">
          {t('plan:send.letter')}
        </Link>
      ) : null}
    </section>
  );
}

type SendCommentsProps = { child: Child; plan: Plan; placed: readonly PlacedComment[]; gone: readonly Comment[] };
type Waiting = { comment: Comment } & Partial<Pick<PlacedComment, 'section' | 'sentence'>>;

/** Asks once more, because what has gone cannot be changed; then sends the words just as they stand above. */
function SendAll({
  child,
  scope,
  plan,
  waiting,
}: {
  child: Child;
  scope: DraftScope;
  plan: Plan;
  waiting: readonly Waiting[];
}) {
  const { t } = useTranslation();
  const change = useChange();
  const interpreter = useInterpreter(child);
  const today = useToday();
  const [asked, setAsked] = useState(false);
  const [cannotSave, setCannotSave] = useState(false);
  const question = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (asked) question.current?.focus();
  }, [asked]);
  const send = async () => {
    const comments = waiting.map(({ comment: { id, body }, section = body.section, sentence = body.sentence }) => ({
      id,
      section,
      sentence,
      text: body.text,
    }));
    const sending = { id: uuidv7(), plan: plan.id, on: today, comments, ...(interpreter ? { interpreter } : {}) };
    const saved = await change('send-plan-comments', sending, { scope });
    setCannotSave(!saved.ok);
    if (saved.ok) setAsked(false);
  };
  const count = waiting.length;
  if (count === 0) return <p>{t('plan:send.nothing')}</p>;
  if (!asked) {
    return (
      <button type="button" className="btn" onClick={() => setAsked(true)}>
        {t('plan:send.all', { count })}
      </button>
    );
  }
  return (
    <div className="stack" ref={question} tabIndex={-1}>
      <p>{t('plan:send.sure', { count })}</p>
      <InterpreterGoes child={child} />
      {cannotSave ? <p className="fault-words">{t('problems:cannot-save')}</p> : null}
      <div className="row">
        <button type="button" className="btn" onClick={send}>
          {t('plan:send.yes')}
        </button>
        <button type="button" className="btn quiet" onClick={() => setAsked(false)}>
          {t('plan:send.no')}
        </button>
      </div>
    </div>
  );
}
