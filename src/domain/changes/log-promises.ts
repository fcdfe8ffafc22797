import * as z from 'zod/mini';
import { calendarDateSchema } from '../calendar-date.ts';
import { promiseSchema } from '../records/log-records.ts';
import { type ChangeRule, refused, withExisting } from './change.ts';
import { withEntry } from './log.ts';

const id = z.string().check(z.minLength(1), z.maxLength(80));

/** `id` is the entry's throughout. */
const addPromiseArgs = z.object({ id, promise: promiseSchema });
const editPromiseArgs = z.object({
  id,
  promise: id,
  text: z.optional(z.string().check(z.minLength(1), z.maxLength(1000))),
  by: z.optional(z.nullable(calendarDateSchema)),
});
const keepPromiseArgs = z.object({ id, promise: id, kept: z.nullable(calendarDateSchema) });
const dropPromiseArgs = z.object({ id, promise: id });

export const addPromise: ChangeRule<z.infer<typeof addPromiseArgs>> = {
  name: 'add-promise',
  scopes: ['home'],
  args: addPromiseArgs,
  apply: ({ id: entry, promise }, _change, reading) =>
    withEntry(entry, reading, (body) => ({
      ...body,
      promises: [...body.promises.filter((one) => one.id !== promise.id), promise],
    })),
};

export const editPromise: ChangeRule<z.infer<typeof editPromiseArgs>> = {
  name: 'edit-promise',
  scopes: ['home'],
  args: editPromiseArgs,
  apply: ({ id: entry, promise, text, by }, _change, reading) =>
    withEntry(entry, reading, (body) => ({
      ...body,
      promises: body.promises.map((one) => {
        if (one.id !== promise) return one;
        const { by: before, ...rest } = one;
        const day = by === undefined ? before : (by ?? undefined);
        return { ...rest, text: text ?? one.text, ...(day ? { by: day } : {}) };
      }),
    })),
};

/** Says on which day a promise was kept, or (`null`) that it was not after all. */
export const keepPromise: ChangeRule<z.infer<typeof keepPromiseArgs>> = {
  name: 'keep-promise',
  scopes: ['home'],
  args: keepPromiseArgs,
  apply: ({ id: entry, promise, kept }, _change, reading) =>
    withEntry(entry, reading, (body) => ({
      ...body,
      promises: body.promises.map((one) => {
        if (one.id !== promise) return one;
        const { kept: _before, ...rest } = one;
        return kept ? { ...rest, kept } : rest;
      }),
    })),
};

/** Takes a promise out of an entry, only as the person saw it (sync invariant 9). */
export const dropPromise: ChangeRule<z.infer<typeof dropPromiseArgs>> = {
  name: 'drop-promise',
  scopes: ['home'],
  args: dropPromiseArgs,
  apply: ({ id: entry, promise }, { base }, reading) =>
    withExisting(entry, 'log-entry', reading, ({ version }) => {
      if (base === undefined || version > base) return refused('conflict', entry);
      return withEntry(entry, reading, (body) => ({
        ...body,
        promises: body.promises.filter((one) => one.id !== promise),
      }));
    }),
};
