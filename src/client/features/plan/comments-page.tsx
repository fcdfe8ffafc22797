import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Navigate, useParams } from 'react-router';
import type { Child } from '../../../domain/children.ts';
import { useCurrentCase } from '../../current-case.tsx';
import { ProfileOffer } from '../../me/profile-offer.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Page } from '../../ui/page.tsx';
import { SyncLine } from '../../ui/sync-line.tsx';
import { CommentEditor } from './comment-editor.tsx';
import { ReplyBy } from './reply-by.tsx';
import { SendComments } from './send-comments.tsx';
import { SentState } from './sent-state.tsx';
import type { Comment } from './use-comments.tsx';
import { type PlacedComment, usePlacedComments } from './use-placed-comments.tsx';
import { usePlanNames } from './use-plan-names.tsx';
import { type Plan, usePlans } from './use-plans.tsx';
import { useRemovedComment } from './use-removed-comment.tsx';

/** Everything the family wants to say about a plan, in its order, and how to say it: sent, in a letter, or on paper. */
export function CommentsPage() {
  const { id } = useParams();
  const { child } = useCurrentCase();
  const plan = usePlans(child).find((one) => one.id === id);
  if (!child || !plan) return <Navigate to="/plan" replace />;
  return <CommentsOf child={child} plan={plan} />;
}

function CommentsOf({ child, plan }: { child: Child; plan: Plan }) {
  const { t } = useTranslation();
  const { full } = usePlanNames();
  const { placed, gone } = usePlacedComments(child, plan);
  const removed = useRemovedComment();
  const all: Listed[] = [...placed, ...gone.map((comment) => ({ comment }))];
  const isOpen = plan.body.kind === 'draft' || plan.body.kind === 'proposed';
  return (
    <Page title={t('plan:comments.title')} back={{ to: `/plan/${plan.id}`, label: t('plan:back.plan') }}>
      <p className="soft">{full(plan)}</p>
      {isOpen ? <ReplyBy plan={plan} isHere /> : null}
      {all.length === 0 ? (
        <section className="card">
          <p>{t('plan:comments.none')}</p>
          <Link className="btn" to={`/plan/${plan.id}`}>
            {t('plan:comments.write')}
          </Link>
        </section>
      ) : (
        <section className="card" aria-labelledby="comments">
          <h2 id="comments">{t('plan:comments.count', { count: all.length })}</h2>
          <ul className="comment-list">
            {all.map((one) => (
              <ListedComment key={one.comment.id} child={child} plan={plan} listed={one} onRemove={removed.remove} />
            ))}
          </ul>
        </section>
      )}
      {removed.notice}
      <ProfileOffer child={child} />
      <SendComments child={child} plan={plan} placed={placed} gone={gone} />
      {all.length > 0 ? (
        <button type="button" className="btn quiet no-print" onClick={() => print()}>
          <Icon name="print" />
          {t('plan:comments.print')}
        </button>
      ) : null}
      <SyncLine />
    </Page>
  );
}

type Listed = { comment: Comment } & Partial<Pick<PlacedComment, 'section' | 'sentence' | 'how'>>;

function ListedComment({ child, plan, listed, onRemove }: ListedCommentProps) {
  const { t } = useTranslation();
  const [editing, setEditing] = useState(false);
  const { comment, section, sentence, how } = listed;
  const place = { plan: plan.id, section: comment.body.section, sentence: comment.body.sentence };
  return (
    <li>
      <p className="small soft">
        {t('plan:comments.in', { letter: section ?? comment.body.section })}{' '}
        {how && how !== 'same' ? t(`plan:comments.how.${how}`) : null}
      </p>
      {section ? null : <p>{t('plan:gone.words')}</p>}
      <p className="quoted">
        {comment.body.sentence
          ? `“${sentence ?? comment.body.sentence}”`
          : t('plan:comment.whole', { letter: section })}
      </p>
      {editing && !comment.sent ? (
        <CommentEditor id={comment.id} child={child} place={place} comment={comment} focus />
      ) : (
        <p className="note">{comment.body.text}</p>
      )}
      <SentState comment={comment} />
      {comment.body.earlier ? <p className="small">{t('plan:comments.two')}</p> : null}
      {comment.sent ? null : (
        <div className="row no-print">
          <button type="button" className="btn quiet" onClick={() => setEditing(!editing)}>
            {t(editing ? 'plan:comment.done' : 'plan:comments.change')}
          </button>
          <button type="button" className="btn quiet" onClick={() => onRemove(comment)}>
            {t('plan:comment.remove')}
          </button>
        </div>
      )}
    </li>
  );
}

type ListedCommentProps = {
  child: Child;
  plan: Plan;
  listed: Listed;
  onRemove: (comment: Comment) => Promise<boolean>;
};
