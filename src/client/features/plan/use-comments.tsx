import { useMemo } from 'react';
import type { CalendarDate } from '../../../domain/calendar-date.ts';
import type { Child } from '../../../domain/children.ts';
import {
  type CommentsSentBody,
  commentsSentBodySchema,
  type PlanCommentBody,
  planCommentBodySchema,
} from '../../../domain/records/plan-records.ts';
import type { ScopeId } from '../../../domain/scope.ts';
import { useRecords } from '../../family.tsx';
import { draftScopeOf } from './use-plans.tsx';

/** One sending, and how far it has come. */
export type Sending = {
  id: string;
  on: CalendarDate;
  state: 'waiting' | 'sent' | 'received';
  receivedAt?: string | undefined;
  comments: CommentsSentBody['comments'];
};

export type Comment = {
  id: string;
  scope: ScopeId;
  version: number;
  body: PlanCommentBody;
  /** The sending it went with in just these words. A comment changed since is one that has not been sent. */
  sent?: Sending | undefined;
};

export type Comments = { comments: Comment[]; sendings: Sending[] };

/** Everything the family wants to say about this child's plans, and what of it has gone to the council. */
export function useComments(child: Child | undefined): Comments {
  const own = useRecords<PlanCommentBody>('plan-comment', 'home');
  const sent = useRecords<CommentsSentBody>('comments-sent', 'draft');
  return useMemo(() => {
    if (!child) return { comments: [], sendings: [] };
    const draft = draftScopeOf(child);
    const sendings = sent
      .flatMap(({ scope, record }): Sending[] => {
        const body = scope === draft ? commentsSentBodySchema.safeParse(record.body) : undefined;
        if (!body?.success) return [];
        const { on, receivedAt, comments } = body.data;
        // Version 0: it lies on this phone only, and goes with the next exchange.
        const state = receivedAt ? 'received' : record.version === 0 ? 'waiting' : 'sent';
        return [{ id: record.id, on, state, receivedAt, comments }];
      })
      .sort((a, b) => (a.on < b.on || (a.on === b.on && a.id < b.id) ? 1 : -1));
    const comments = own.flatMap(({ scope, record }): Comment[] => {
      const body = child.ids.includes(record.body.child) ? planCommentBodySchema.safeParse(record.body) : undefined;
      if (!body?.success) return [];
      const { text } = body.data;
      const isIt = (one: { id: string; text: string }) => one.id === record.id && one.text === text;
      const went = sendings.find((sending) => sending.comments.some(isIt));
      return [{ id: record.id, scope, version: record.version, body: body.data, sent: went }];
    });
    return { comments, sendings };
  }, [child, own, sent]);
}
