import { type SavedService, savedServiceSchema } from '../domain/records/saved-records.ts';

/** The setting that holds what was saved while nobody was signed in: on this device alone. */
export const savedKey = 'saved-help';

export function readSaved(kept: unknown): SavedService[] {
  return (Array.isArray(kept) ? kept : []).flatMap((one) => {
    const saved = savedServiceSchema.safeParse(one);
    return saved.success ? [saved.data] : [];
  });
}
