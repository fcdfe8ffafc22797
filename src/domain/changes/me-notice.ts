import * as z from 'zod/mini';
import { type AnswerBody, answerBodySchema, type Noticed, questionIdSchema } from '../records/me-records.ts';
import { ageModeIds } from '../this-is-me/this-is-me.ts';
import { type ChangeRule, put } from './change.ts';
import { keepBothInTurn } from './kept-text.ts';
import { settleKept } from './settle-kept.ts';

const text = z.string().check(z.maxLength(20_000));
const name = z.string().check(z.maxLength(80));

const noticeArgs = z.object({
  question: questionIdSchema,
  mode: z.enum(ageModeIds),
  /** One text an observer; the device that begins it names it. */
  id: z.string().check(z.minLength(1), z.maxLength(80)),
  text,
  was: text,
  by: name,
  relation: z.optional(name),
  /** Texts of another device that the observer has seen and let go. */
  dropped: z.optional(z.array(text)),
});

/** What an observer saw, beside what the child said: it answers nothing for them and takes no skipping back. */
export const meNotice: ChangeRule<z.infer<typeof noticeArgs>> = {
  name: 'me-notice',
  scopes: ['person'],
  args: noticeArgs,
  apply: ({ question, mode, ...said }, { madeAt }, reading) => {
    const record = `answer-${question}`;
    const found = reading.find(record);
    const before: AnswerBody = found
      ? answerBodySchema.parse(found.body)
      : { question, mode, formats: [], given: madeAt, changed: madeAt };
    const all = before.noticed ?? [];
    const noticed = withNotice(all, said, madeAt);
    return put({ id: record, kind: 'me-answer', version: found?.version ?? 0, body: { ...before, noticed } });
  },
};

type Said = Omit<z.infer<typeof noticeArgs>, 'question' | 'mode'>;

function withNotice(all: readonly Noticed[], said: Said, madeAt: string): Noticed[] {
  const here = all.find(({ id }) => id === said.id);
  const kept = said.dropped
    ? settleKept(here ?? {}, { text: said.text, dropped: said.dropped, madeAt })
    : keepBothInTurn(here ?? {}, { text: said.text, was: said.was, madeAt });
  const notice: Noticed = {
    ...{ id: said.id, text: kept.text, by: said.by, given: here?.given ?? madeAt, changed: madeAt },
    ...(kept.earlier ? { earlier: kept.earlier } : {}),
    ...(said.relation ? { relation: said.relation } : {}),
  };
  return here ? all.map((one) => (one.id === said.id ? notice : one)) : [...all, notice];
}
