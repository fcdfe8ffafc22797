import * as z from 'zod/mini';
import { caseEventSchema } from '../clocks/event.ts';
import { ownEventBodySchema } from '../records/home-records.ts';
import { type ChangeRule, create, put, refused, remove, withExisting } from './change.ts';
import { keepBoth } from './kept-text.ts';
import { settleKept } from './settle-kept.ts';

const id = z.string().check(z.minLength(1), z.maxLength(80));
const words = z.string().check(z.maxLength(4000));

const addEventArgs = z.object({ id, child: id, event: caseEventSchema, note: z.optional(words) });
const editEventArgs = z.object({
  id,
  event: z.optional(caseEventSchema),
  /** New words, and the words that stood there when the person began to write. */
  note: z.optional(z.object({ text: words, was: words })),
});
const settleWordsArgs = z.object({ id, text: words, dropped: z.array(words) });
const removeEventArgs = z.object({ id });

export const addEvent: ChangeRule<z.infer<typeof addEventArgs>> = {
  name: 'add-event',
  scopes: ['home'],
  args: addEventArgs,
  apply: ({ id, ...body }, _change, reading) => {
    if (reading.isGone(body.child)) return refused('gone', body.child);
    return create(id, 'own-event', body, reading);
  },
};

export const editEvent: ChangeRule<z.infer<typeof editEventArgs>> = {
  name: 'edit-event',
  scopes: ['home'],
  args: editEventArgs,
  apply: ({ id, event, note }, change, reading) =>
    withExisting(id, 'own-event', reading, (found) => {
      const body = ownEventBodySchema.parse(found.body);
      if (event) body.event = event;
      if (note) {
        const { text, earlier } = keepBoth(
          { text: body.note, earlier: body.earlier },
          { ...note, madeAt: change.madeAt },
        );
        body.note = text;
        if (earlier) body.earlier = earlier;
      }
      return put({ ...found, body });
    }),
};

/** The person has chosen, joined or dropped words that were kept; only those they saw (`dropped`) go. */
export const settleWords: ChangeRule<z.infer<typeof settleWordsArgs>> = {
  name: 'settle-words',
  scopes: ['home'],
  args: settleWordsArgs,
  apply: ({ id, text, dropped }, change, reading) =>
    withExisting(id, 'own-event', reading, (found) => {
      const { earlier: kept, ...body } = ownEventBodySchema.parse(found.body);
      const chosen = { text, dropped, madeAt: change.madeAt };
      const { text: note, earlier } = settleKept({ text: body.note, earlier: kept }, chosen);
      return put({ ...found, body: { ...body, note, ...(earlier ? { earlier } : {}) } });
    }),
};

export const removeEvent: ChangeRule<z.infer<typeof removeEventArgs>> = {
  name: 'remove-event',
  scopes: ['home'],
  args: removeEventArgs,
  apply: ({ id }, change, reading) => remove(id, 'own-event', change, reading),
};
