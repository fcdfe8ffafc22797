import * as z from 'zod/mini';
import { calendarDateSchema } from '../calendar-date.ts';
import { childBodySchema, kindsAboutChild } from '../records/home-records.ts';
import { type ChangeRule, create, put, refused, remove, withExisting } from './change.ts';

const id = z.string().check(z.minLength(1), z.maxLength(80));
const name = z.string().check(z.trim(), z.minLength(1), z.maxLength(80));

const addChildArgs = z.object({ id, name, born: z.optional(calendarDateSchema) });
const editChildArgs = z.object({ id, name: z.optional(name), born: z.optional(z.nullable(calendarDateSchema)) });
const linkChildArgs = z.object({ id, caseRef: z.nullable(z.string().check(z.maxLength(80))) });
const removeChildArgs = z.object({ id });

export const addChild: ChangeRule<z.infer<typeof addChildArgs>> = {
  name: 'add-child',
  scopes: ['home'],
  args: addChildArgs,
  apply: ({ id, ...body }, _change, reading) => create(id, 'child', body, reading),
};

export const editChild: ChangeRule<z.infer<typeof editChildArgs>> = {
  name: 'edit-child',
  scopes: ['home'],
  args: editChildArgs,
  apply: ({ id, name: newName, born }, _change, reading) =>
    withExisting(id, 'child', reading, (found) => {
      const body = childBodySchema.parse(found.body);
      if (newName !== undefined) body.name = newName;
      if (born === null) delete body.born;
      else if (born !== undefined) body.born = born;
      return put({ ...found, body });
    }),
};

/** Joins a child added by hand to the council's record, or parts them again (`caseRef: null`). */
export const linkChild: ChangeRule<z.infer<typeof linkChildArgs>> = {
  name: 'link-child',
  scopes: ['home'],
  args: linkChildArgs,
  apply: ({ id, caseRef }, _change, reading) =>
    withExisting(id, 'child', reading, (found) => {
      const { caseRef: _before, ...rest } = found.body;
      return put({ ...found, body: caseRef === null ? rest : { ...rest, caseRef } });
    }),
};

/** Takes the child and everything written under them; refused when anything of it changed since it was seen. */
export const removeChild: ChangeRule<z.infer<typeof removeChildArgs>> = {
  name: 'remove-child',
  scopes: ['home'],
  args: removeChildArgs,
  apply: ({ id }, change, reading) => {
    const outcome = remove(id, 'child', change, reading);
    if (!outcome.ok) return outcome;
    const about = kindsAboutChild.flatMap((kind) => reading.all(kind)).filter((record) => record.body.child === id);
    if (about.some((record) => record.version > (change.base ?? 0))) return refused('conflict', id);
    return { ok: true, puts: [], removes: [id, ...about.map((record) => record.id)] };
  },
};
