import * as z from 'zod/mini';
import { calendarDateSchema } from '../calendar-date.ts';
import { interpreterNeedSchema } from '../records/interpreter-need.ts';
import {
  type CommentsSentBody,
  commentsSentBodySchema,
  planCommentBodySchema,
  planSectionIds,
} from '../records/plan-records.ts';
import { type ChangeRule, create, put, type Reading, refused, remove, withExisting } from './change.ts';
import { keepBoth } from './kept-text.ts';
import { settleKept } from './settle-kept.ts';

const id = z.string().check(z.minLength(1), z.maxLength(80));
const words = z.string().check(z.maxLength(4000));
const place = { plan: id, section: z.enum(planSectionIds), sentence: words };

const addPlanCommentArgs = z.object({ id, child: id, ...place, text: words });
const editPlanCommentArgs = z.object({ id, text: words, was: words });
const choosePlanCommentArgs = z.object({ id, text: words, dropped: z.array(words) });
const removePlanCommentArgs = z.object({ id });
const sentComment = z.object({ id, section: place.section, sentence: words, text: words });
const sendPlanCommentsArgs = z.object({
  id,
  plan: id,
  /** The day it was sent, by the device. */
  on: calendarDateSchema,
  comments: z.array(sentComment).check(z.minLength(1), z.maxLength(500)),
  interpreter: z.optional(interpreterNeedSchema),
});

export const addPlanComment: ChangeRule<z.infer<typeof addPlanCommentArgs>> = {
  name: 'add-plan-comment',
  scopes: ['home'],
  args: addPlanCommentArgs,
  apply: ({ id: comment, ...body }, _change, reading) => {
    if (reading.isGone(body.child)) return refused('gone', body.child);
    return create(comment, 'plan-comment', body, reading);
  },
};

export const editPlanComment: ChangeRule<z.infer<typeof editPlanCommentArgs>> = {
  name: 'edit-plan-comment',
  scopes: ['home'],
  args: editPlanCommentArgs,
  apply: ({ id: comment, ...written }, { madeAt }, reading) =>
    withExisting(comment, 'plan-comment', reading, (found) => {
      const { earlier: before, ...body } = planCommentBodySchema.parse(found.body);
      const { text, earlier } = keepBoth({ text: body.text, earlier: before }, { ...written, madeAt });
      return put({ ...found, body: { ...body, text, ...(earlier ? { earlier } : {}) } });
    }),
};

/** The person has chosen, joined or dropped words kept from two places; only those they saw (`dropped`) go. */
export const choosePlanComment: ChangeRule<z.infer<typeof choosePlanCommentArgs>> = {
  name: 'choose-plan-comment',
  scopes: ['home'],
  args: choosePlanCommentArgs,
  apply: ({ id: comment, ...chosen }, { madeAt }, reading) =>
    withExisting(comment, 'plan-comment', reading, (found) => {
      const { earlier: before, ...body } = planCommentBodySchema.parse(found.body);
      const { text, earlier } = settleKept({ text: body.text, earlier: before }, { ...chosen, madeAt });
      return put({ ...found, body: { ...body, text, ...(earlier ? { earlier } : {}) } });
    }),
};

export const removePlanComment: ChangeRule<z.infer<typeof removePlanCommentArgs>> = {
  name: 'remove-plan-comment',
  scopes: ['home'],
  args: removePlanCommentArgs,
  apply: ({ id: comment }, change, reading) => remove(comment, 'plan-comment', change, reading),
};

type Sent = CommentsSentBody['comments'][number];

function sentBefore(reading: Reading): Sent[] {
  return reading.all('comments-sent').flatMap((record) => commentsSentBodySchema.parse(record.body).comments);
}

/**
 * Hands comments to the council as they stand. What went before in the same words, from this phone or the other
 * parent's, does not go twice; a comment changed since is a new one to the council.
 */
export const sendPlanComments: ChangeRule<z.infer<typeof sendPlanCommentsArgs>> = {
  name: 'send-plan-comments',
  scopes: ['draft'],
  args: sendPlanCommentsArgs,
  apply: ({ id: sending, comments, ...about }, _change, reading) => {
    const before = sentBefore(reading);
    const news = comments.filter(({ id: one, text }) => !before.some((sent) => sent.id === one && sent.text === text));
    if (news.length === 0) return { ok: true, puts: [], removes: [] };
    return create(sending, 'comments-sent', { ...about, comments: news } satisfies CommentsSentBody, reading);
  },
};
