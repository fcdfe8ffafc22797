import * as z from 'zod/mini';

const id = z.string().check(z.minLength(1), z.maxLength(80));

/** The adults' list and the young person's own stand apart: neither is written over by the other. */
export const whoseLists = ['family', 'child'] as const;
export type WhoseList = (typeof whoseLists)[number];

/** `id` is a theme of the question bank, or a new id for something of their own, which then has `words`. */
export const matterSchema = z.object({ id, words: z.optional(z.string().check(z.minLength(1), z.maxLength(200))) });
export type Matter = z.infer<typeof matterSchema>;

/** What matters to a family about a school, most important first. Used only to order questions, never places. */
export const mattersBodySchema = z.object({ child: id, whose: z.enum(whoseLists), items: z.array(matterSchema) });
export type MattersBody = z.infer<typeof mattersBodySchema>;
