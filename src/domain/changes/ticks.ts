import * as z from 'zod/mini';
import { type TicksBody, ticksBodySchema, topicSchema } from '../records/home-records.ts';
import { type ChangeRule, put, refused } from './change.ts';

const tickArgs = z.object({
  child: z.string().check(z.minLength(1), z.maxLength(80)),
  list: topicSchema,
  item: z.string().check(z.minLength(1), z.maxLength(80)),
  on: z.boolean(),
});

export const ticksId = (child: string, list: string): string => `ticks-${child.slice(0, 40)}-${list}`.slice(0, 80);

/** Ticks or unticks one thing of a list. Sets merge as add and remove, so two phones never undo each other's ticks. */
export const tick: ChangeRule<z.infer<typeof tickArgs>> = {
  name: 'tick',
  scopes: ['home'],
  args: tickArgs,
  apply: ({ child, list, item, on }, _change, reading) => {
    const id = ticksId(child, list);
    if (reading.isGone(child) || reading.isGone(id)) return refused('gone', id);
    const before = reading.find(id);
    const others = before ? ticksBodySchema.parse(before.body).ticked.filter((one) => one !== item) : [];
    const body: TicksBody = { child, list, ticked: (on ? [...others, item] : others).sort() };
    return put({ id, kind: 'ticks', version: before?.version ?? 0, body });
  },
};
