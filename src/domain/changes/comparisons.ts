import * as z from 'zod/mini';
import { comparisonBodySchema } from '../records/comparison-records.ts';
import { type ChangeRule, create, refused, remove } from './change.ts';

const id = z.string().check(z.minLength(1), z.maxLength(80));
const addComparisonArgs = z.extend(comparisonBodySchema, { id });
const removeComparisonArgs = z.object({ id });

/** Kept as it is: another choice of columns is another comparison, so two phones never write over each other's. */
export const addComparison: ChangeRule<z.infer<typeof addComparisonArgs>> = {
  name: 'add-comparison',
  scopes: ['home'],
  args: addComparisonArgs,
  apply: ({ id: comparison, ...body }, _change, reading) => {
    if (body.child !== undefined && reading.isGone(body.child)) return refused('gone', body.child);
    return create(comparison, 'comparison', body, reading);
  },
};

export const removeComparison: ChangeRule<z.infer<typeof removeComparisonArgs>> = {
  name: 'remove-comparison',
  scopes: ['home'],
  args: removeComparisonArgs,
  apply: ({ id: comparison }, change, reading) => remove(comparison, 'comparison', change, reading),
};
