import * as z from 'zod/mini';
import { calendarDateSchema } from '../calendar-date.ts';
import { earlierSchema } from './home-records.ts';
import { interpreterNeedSchema } from './interpreter-need.ts';

/** Sections of a plan, each separately identified (SEND Regulations 2014, regulation 12(1)), in the order of the plan. */
export const planSectionIds = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H1', 'H2', 'I', 'J', 'K'] as const;
export type PlanSectionId = (typeof planSectionIds)[number];

/** `draft`: before a first plan. `proposed`: changes proposed after a review. `final` and `amended` are in force. */
export const planKinds = ['draft', 'final', 'proposed', 'amended'] as const;
export type PlanKind = (typeof planKinds)[number];

/** Plain text: a blank line parts paragraphs, and a short line without a full stop is a heading. */
export const planSectionSchema = z.object({
  id: z.enum(planSectionIds),
  text: z.string().check(z.maxLength(50_000)),
  earlier: z.optional(earlierSchema),
});
export type PlanSection = z.infer<typeof planSectionSchema>;

/** Kind `plan`: the council's. In force in `case:{child}`, drafts and proposals in `draft:{child}`. */
export const planBodySchema = z.object({
  kind: z.enum(planKinds),
  /** The day on the plan. */
  date: calendarDateSchema,
  sections: z.array(planSectionSchema),
  /** The plan as it was sent, DOCX or PDF: the id of a `document` record in the same scope. */
  document: z.optional(z.string().check(z.maxLength(80))),
});
export type PlanBody = z.infer<typeof planBodySchema>;

/** Kind `own-plan`: a plan the family typed or pasted in, in their home. */
export const ownPlanBodySchema = z.extend(planBodySchema, { child: z.string().check(z.minLength(1), z.maxLength(80)) });
export type OwnPlanBody = z.infer<typeof ownPlanBodySchema>;

/** Kind `plan-comment`, in the home: what the family wants to say about one sentence. Nobody else sees it until sent. */
export const planCommentBodySchema = z.object({
  child: z.string().check(z.minLength(1), z.maxLength(80)),
  /** The plan it was written on: the id of a `plan` or `own-plan` record. */
  plan: z.string().check(z.maxLength(80)),
  section: z.enum(planSectionIds),
  /** The sentence as it stood when it was commented on; empty for the section as a whole. */
  sentence: z.string().check(z.maxLength(4000)),
  text: z.string().check(z.maxLength(4000)),
  earlier: z.optional(earlierSchema),
});
export type PlanCommentBody = z.infer<typeof planCommentBodySchema>;

/** Kind `comments-sent`, in `draft:{child}`: what was sent to the council together, as it was sent. */
export const commentsSentBodySchema = z.object({
  plan: z.string().check(z.maxLength(80)),
  on: calendarDateSchema,
  comments: z.array(
    z.object({
      id: z.string().check(z.maxLength(80)),
      section: z.enum(planSectionIds),
      sentence: z.string().check(z.maxLength(4000)),
      text: z.string().check(z.maxLength(4000)),
    }),
  ),
  interpreter: z.optional(interpreterNeedSchema),
  /** When the council's system fetched it: the receipt. ISO instant. */
  receivedAt: z.optional(z.string()),
});
export type CommentsSentBody = z.infer<typeof commentsSentBodySchema>;

/** Kind `document`, in `case:`, `draft:` or `thread:`: a file of the council's; its bytes lie beside it in pieces. */
export const documentBodySchema = z.object({
  name: z.string().check(z.maxLength(200)),
  type: z.string().check(z.maxLength(100)),
  size: z.int().check(z.gte(0)),
  chunks: z.int().check(z.gte(0)),
  /** SHA-256 of the whole, hex. */
  hash: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  date: z.optional(calendarDateSchema),
});
export type DocumentBody = z.infer<typeof documentBodySchema>;
