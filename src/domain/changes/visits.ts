import * as z from 'zod/mini';
import { calendarDateSchema } from '../calendar-date.ts';
import { isNoteOf, isOfVisit, ownSchoolBodySchema, type Visit, visitBodySchema } from '../records/visit-records.ts';
import {
  type Change,
  type ChangeRule,
  create,
  type Outcome,
  put,
  type Reading,
  refused,
  remove,
  withExisting,
} from './change.ts';

const id = z.string().check(z.minLength(1), z.maxLength(80));
const files = z.array(id).check(z.maxLength(40));

const addVisitArgs = z.object({ id, visit: z.omit(visitBodySchema, { binned: true }) });
/** `on: null` takes the day away. Files are a set: two phones never undo each other's. */
const editVisitArgs = z.object({
  id,
  on: z.optional(z.nullable(calendarDateSchema)),
  addFiles: z.optional(files),
  dropFiles: z.optional(files),
});
const binVisitArgs = z.object({ id, binned: z.boolean() });
const removeVisitArgs = z.object({ id });
const addOwnSchoolArgs = z.object({ id, school: ownSchoolBodySchema });
const removeOwnSchoolArgs = z.object({ id });

const withVisit = (visit: string, reading: Reading, then: (body: Visit) => Visit): Outcome =>
  withExisting(visit, 'visit', reading, (found) => {
    const body = visitBodySchema.safeParse(then(visitBodySchema.parse(found.body)));
    return body.success ? put({ ...found, body: body.data }) : refused('invalid', visit);
  });

export const addVisit: ChangeRule<z.infer<typeof addVisitArgs>> = {
  name: 'add-visit',
  scopes: ['home'],
  args: addVisitArgs,
  apply: ({ id: visit, visit: body }, _change, reading) =>
    reading.isGone(body.child) ? refused('gone', body.child) : create(visit, 'visit', body, reading),
};

export const editVisit: ChangeRule<z.infer<typeof editVisitArgs>> = {
  name: 'edit-visit',
  scopes: ['home'],
  args: editVisitArgs,
  apply: ({ id: visit, on, addFiles = [], dropFiles = [] }, _change, reading) =>
    withVisit(visit, reading, ({ on: before, files: had, ...rest }) => {
      const day = on === undefined ? before : (on ?? undefined);
      return {
        ...rest,
        ...(day ? { on: day } : {}),
        files: [...new Set([...had, ...addFiles])].filter((file) => !dropFiles.includes(file)),
      };
    }),
};

/** Puts a visit away, or back. Nothing of it is lost. */
export const binVisit: ChangeRule<z.infer<typeof binVisitArgs>> = {
  name: 'bin-visit',
  scopes: ['home'],
  args: binVisitArgs,
  apply: ({ id: visit, binned }, _change, reading) =>
    withVisit(visit, reading, ({ binned: _before, ...rest }) => (binned ? { ...rest, binned } : rest)),
};

/** Takes a record with all that was written under it; refused when any of it changed since the person saw it. */
function removeAll(
  id: string,
  kind: string,
  isOf: (topic: unknown) => boolean,
  change: Change,
  reading: Reading,
): Outcome {
  const outcome = remove(id, kind, change, reading);
  if (!outcome.ok) return outcome;
  const written = [...reading.all('words'), ...reading.all('ticks')].filter(({ body }) =>
    isOf(body.topic ?? body.list),
  );
  if (written.some(({ version }) => version > (change.base ?? 0))) return refused('conflict', id);
  return { ok: true, puts: [], removes: [id, ...written.map((record) => record.id)] };
}

export const removeVisit: ChangeRule<z.infer<typeof removeVisitArgs>> = {
  name: 'remove-visit',
  scopes: ['home'],
  args: removeVisitArgs,
  apply: ({ id: visit }, change, reading) =>
    removeAll(visit, 'visit', (topic) => isOfVisit(topic, visit), change, reading),
};

export const addOwnSchool: ChangeRule<z.infer<typeof addOwnSchoolArgs>> = {
  name: 'add-own-school',
  scopes: ['home'],
  args: addOwnSchoolArgs,
  apply: ({ id: school, school: body }, _change, reading) =>
    reading.isGone(body.child) ? refused('gone', body.child) : create(school, 'own-school', body, reading),
};

/** Its notes go with it. Visits to it stay: they know its name. */
export const removeOwnSchool: ChangeRule<z.infer<typeof removeOwnSchoolArgs>> = {
  name: 'remove-own-school',
  scopes: ['home'],
  args: removeOwnSchoolArgs,
  apply: ({ id: school }, change, reading) =>
    removeAll(school, 'own-school', (topic) => isNoteOf(topic, school), change, reading),
};
