import * as z from 'zod/mini';
import {
  type Matter,
  type MattersBody,
  matterSchema,
  mattersBodySchema,
  type WhoseList,
  whoseLists,
} from '../records/matters-records.ts';
import { type ChangeRule, put, type Reading, refused } from './change.ts';

const id = z.string().check(z.minLength(1), z.maxLength(80));
const list = { child: id, whose: z.enum(whoseLists) };
/** More would be no order any more. */
const most = 60;

const addMatterArgs = z.object({ ...list, item: matterSchema });
const dropMatterArgs = z.object({ ...list, item: id });
const moveMatterArgs = z.object({ ...list, item: id, before: z.nullable(id) });

/** One record for a child and a list, so that two phones that begin it offline write in one place. */
export const mattersId = (child: string, whose: WhoseList): string => `matters-${child.slice(0, 40)}-${whose}`;

function withItems(
  { child, whose }: { child: string; whose: WhoseList },
  reading: Reading,
  change: (items: readonly Matter[]) => Matter[],
) {
  const record = mattersId(child, whose);
  if (reading.isGone(child) || reading.isGone(record)) return refused('gone', record);
  const before = reading.find(record);
  const items = change(before ? mattersBodySchema.parse(before.body).items : []);
  if (items.length > most) return refused('invalid', 'item');
  return put({
    ...{ id: record, kind: 'matters', version: before?.version ?? 0 },
    body: { child, whose, items } satisfies MattersBody,
  });
}

/** At the end of the list; what stands there already stays where it is. */
export const addMatter: ChangeRule<z.infer<typeof addMatterArgs>> = {
  name: 'add-matter',
  scopes: ['home'],
  args: addMatterArgs,
  apply: ({ item, ...of }, _change, reading) =>
    withItems(of, reading, (items) => (items.some((one) => one.id === item.id) ? [...items] : [...items, item])),
};

/** Needs no `base`: the words of an item never change, so what goes is what the person saw. */
export const dropMatter: ChangeRule<z.infer<typeof dropMatterArgs>> = {
  name: 'drop-matter',
  scopes: ['home'],
  args: dropMatterArgs,
  apply: ({ item, ...of }, _change, reading) =>
    withItems(of, reading, (items) => items.filter((one) => one.id !== item)),
};

/** Puts one before another (null: at the end). Said of two things and not of places in a row, moves of two phones add up. */
export const moveMatter: ChangeRule<z.infer<typeof moveMatterArgs>> = {
  name: 'move-matter',
  scopes: ['home'],
  args: moveMatterArgs,
  apply: ({ item, before, ...of }, _change, reading) =>
    withItems(of, reading, (items) => {
      const moved = items.find((one) => one.id === item);
      if (!moved || item === before) return [...items];
      const others = items.filter((one) => one.id !== item);
      const at = others.findIndex((one) => one.id === before);
      return at === -1 ? [...others, moved] : [...others.slice(0, at), moved, ...others.slice(at)];
    }),
};
