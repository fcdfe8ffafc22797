import * as z from 'zod/mini';
import { calendarDateSchema } from '../calendar-date.ts';
import {
  type LetterBody,
  letterBodySchema,
  letterSubjectSchema,
  letterTextSchema,
  letterToSchema,
  sendingWaySchema,
} from '../records/letter-records.ts';
import { type ChangeRule, create, put, type Reading, refused, remove, withExisting } from './change.ts';
import { keepBoth } from './kept-text.ts';
import { settleKept } from './settle-kept.ts';

const id = z.string().check(z.minLength(1), z.maxLength(80));

const made = z.omit(letterBodySchema, { state: true, sentOn: true, how: true, earlier: true });
const addLetterArgs = z.extend(made, { id });
const editLetterArgs = z.object({
  id,
  subject: z.optional(letterSubjectSchema),
  to: z.optional(letterToSchema),
  /** New words, and the words that stood there when the person began to write. */
  text: z.optional(z.object({ text: letterTextSchema, was: letterTextSchema })),
});
const chooseLetterArgs = z.object({ id, text: letterTextSchema, dropped: z.array(letterTextSchema) });
const sendLetterArgs = z.object({ id, on: calendarDateSchema, how: sendingWaySchema });
const unsendLetterArgs = z.object({ id });
const removeLetterArgs = z.object({ id });

const withLetter = (of: string, reading: Reading, then: (body: LetterBody) => LetterBody) =>
  withExisting(of, 'letter', reading, (found) => put({ ...found, body: then(letterBodySchema.parse(found.body)) }));

export const addLetter: ChangeRule<z.infer<typeof addLetterArgs>> = {
  name: 'add-letter',
  scopes: ['home'],
  args: addLetterArgs,
  apply: ({ id: letter, ...body }, _change, reading) => {
    if (reading.isGone(body.child)) return refused('gone', body.child);
    return create(letter, 'letter', { ...body, state: 'draft' }, reading);
  },
};

export const editLetter: ChangeRule<z.infer<typeof editLetterArgs>> = {
  name: 'edit-letter',
  scopes: ['home'],
  args: editLetterArgs,
  apply: ({ id: letter, subject, to, text: written }, { madeAt }, reading) =>
    withLetter(letter, reading, (body) => {
      // What was sent stays as it was sent; words written meanwhile on another phone are kept beside it.
      if (body.state === 'sent') return written ? { ...body, ...keptBeside(body, { ...written, madeAt }) } : body;
      const { text, earlier } = written ? keepBoth(body, { ...written, madeAt }) : body;
      const { earlier: _before, ...rest } = body;
      return { ...rest, subject: subject ?? body.subject, to: to ?? body.to, text, ...(earlier ? { earlier } : {}) };
    }),
};

type Written = { text: string; was: string; madeAt: string };

function keptBeside(body: LetterBody, { text, was, madeAt }: Written): Pick<LetterBody, 'earlier'> {
  // Saved at every pause of typing: the next words of a writer take the place of what they wrote just before.
  const earlier = (body.earlier ?? []).filter((kept) => kept.text !== was);
  const isKnown = text === body.text || earlier.some((kept) => kept.text === text);
  return isKnown ? {} : { earlier: [...earlier, { text, madeAt }] };
}

/** The person has chosen, joined or dropped words kept from two places; only those they saw (`dropped`) go. A sent text stays. */
export const chooseLetter: ChangeRule<z.infer<typeof chooseLetterArgs>> = {
  name: 'choose-letter',
  scopes: ['home'],
  args: chooseLetterArgs,
  apply: ({ id: letter, ...chosen }, { madeAt }, reading) =>
    withLetter(letter, reading, ({ earlier: kept, ...body }) => {
      const text = body.state === 'sent' ? body.text : chosen.text;
      const settled = settleKept({ text: body.text, earlier: kept }, { ...chosen, text, madeAt });
      return { ...body, text: settled.text, ...(settled.earlier ? { earlier: settled.earlier } : {}) };
    }),
};

/** Said again, it puts right the day or the way; the text stays. */
export const sendLetter: ChangeRule<z.infer<typeof sendLetterArgs>> = {
  name: 'send-letter',
  scopes: ['home'],
  args: sendLetterArgs,
  apply: ({ id: letter, on, how }, _change, reading) =>
    withLetter(letter, reading, (body) => ({ ...body, state: 'sent', sentOn: on, how })),
};

/** It was marked by mistake: a letter to go on with. */
export const unsendLetter: ChangeRule<z.infer<typeof unsendLetterArgs>> = {
  name: 'unsend-letter',
  scopes: ['home'],
  args: unsendLetterArgs,
  apply: ({ id: letter }, _change, reading) =>
    withLetter(letter, reading, ({ sentOn: _on, how: _how, ...body }) => ({ ...body, state: 'draft' })),
};

export const removeLetter: ChangeRule<z.infer<typeof removeLetterArgs>> = {
  name: 'remove-letter',
  scopes: ['home'],
  args: removeLetterArgs,
  apply: ({ id: letter }, change, reading) => remove(letter, 'letter', change, reading),
};
