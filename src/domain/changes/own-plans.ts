import * as z from 'zod/mini';
import { calendarDateSchema } from '../calendar-date.ts';
import {
  type OwnPlanBody,
  ownPlanBodySchema,
  type PlanSection,
  type PlanSectionId,
  planKinds,
  planSectionIds,
} from '../records/plan-records.ts';
import { type ChangeRule, create, put, refused, remove, withExisting } from './change.ts';
import { keepBoth } from './kept-text.ts';
import { settleKept } from './settle-kept.ts';

const id = z.string().check(z.minLength(1), z.maxLength(80));
const text = z.string().check(z.maxLength(50_000));
const section = z.enum(planSectionIds);

const addOwnPlanArgs = z.object({ id, child: id, kind: z.enum(planKinds), date: calendarDateSchema });
const editOwnPlanArgs = z.object({ id, kind: z.optional(z.enum(planKinds)), date: z.optional(calendarDateSchema) });
const writePlanSectionArgs = z.object({ id, section, text, was: text });
const choosePlanSectionArgs = z.object({ id, section, text, dropped: z.array(text) });
const removeOwnPlanArgs = z.object({ id });

/** A plan the family copies in from paper; its sections are written one by one. */
export const addOwnPlan: ChangeRule<z.infer<typeof addOwnPlanArgs>> = {
  name: 'add-own-plan',
  scopes: ['home'],
  args: addOwnPlanArgs,
  apply: ({ id: plan, ...body }, _change, reading) => {
    if (reading.isGone(body.child)) return refused('gone', body.child);
    return create(plan, 'own-plan', { ...body, sections: [] } satisfies OwnPlanBody, reading);
  },
};

export const editOwnPlan: ChangeRule<z.infer<typeof editOwnPlanArgs>> = {
  name: 'edit-own-plan',
  scopes: ['home'],
  args: editOwnPlanArgs,
  apply: ({ id: plan, kind, date }, _change, reading) =>
    withExisting(plan, 'own-plan', reading, (found) => {
      const body = ownPlanBodySchema.parse(found.body);
      return put({ ...found, body: { ...body, kind: kind ?? body.kind, date: date ?? body.date } });
    }),
};

/** The sections with one of them written anew, in the order of the plan; an empty one is left out. */
function withSection(
  sections: readonly PlanSection[],
  which: PlanSectionId,
  write: (section: PlanSection | undefined) => Pick<PlanSection, 'text' | 'earlier'>,
): PlanSection[] {
  return planSectionIds.flatMap((one) => {
    const standing = sections.find((section) => section.id === one);
    if (one !== which) return standing ? [standing] : [];
    const { text: now, earlier } = write(standing);
    return now === '' && !earlier ? [] : [{ id: one, text: now, ...(earlier ? { earlier } : {}) }];
  });
}

/** Safe to send at every pause of typing: `was` is the text this device saw last. */
export const writePlanSection: ChangeRule<z.infer<typeof writePlanSectionArgs>> = {
  name: 'write-plan-section',
  scopes: ['home'],
  args: writePlanSectionArgs,
  apply: ({ id: plan, section: which, ...written }, { madeAt }, reading) =>
    withExisting(plan, 'own-plan', reading, (found) => {
      const body = ownPlanBodySchema.parse(found.body);
      const sections = withSection(body.sections, which, (here) => keepBoth(here ?? {}, { ...written, madeAt }));
      return put({ ...found, body: { ...body, sections } });
    }),
};

/** The person has chosen, joined or dropped texts kept from two places; only those they saw (`dropped`) go. */
export const choosePlanSection: ChangeRule<z.infer<typeof choosePlanSectionArgs>> = {
  name: 'choose-plan-section',
  scopes: ['home'],
  args: choosePlanSectionArgs,
  apply: ({ id: plan, section: which, ...chosen }, { madeAt }, reading) =>
    withExisting(plan, 'own-plan', reading, (found) => {
      const body = ownPlanBodySchema.parse(found.body);
      const sections = withSection(body.sections, which, (here) => settleKept(here ?? {}, { ...chosen, madeAt }));
      return put({ ...found, body: { ...body, sections } });
    }),
};

/** Takes the plan; comments written on it stay, as sentences that have gone. */
export const removeOwnPlan: ChangeRule<z.infer<typeof removeOwnPlanArgs>> = {
  name: 'remove-own-plan',
  scopes: ['home'],
  args: removeOwnPlanArgs,
  apply: ({ id: plan }, change, reading) => remove(plan, 'own-plan', change, reading),
};
