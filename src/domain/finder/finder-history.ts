import * as z from 'zod/mini';
import { calendarDateSchema } from '../calendar-date.ts';

const askedSchema = z.object({
  path: z.string(),
  answer: z.string(),
  on: calendarDateSchema,
  /** Names of what was shown, as they were that day. */
  found: z.array(z.string()),
});
/** One time somebody asked and what they were shown. Stays on the device; never part of what syncs. */
export type Asked = z.infer<typeof askedSchema>;

const longest = 20;

/** What the device kept; entries it cannot read are left away. */
export function readHistory(kept: unknown): Asked[] {
  if (!Array.isArray(kept)) return [];
  return kept.flatMap((entry) => {
    const asked = askedSchema.safeParse(entry);
    return asked.success ? [asked.data] : [];
  });
}

/** The newest first; asking the same again moves it up. The same list when nothing is new. */
export function withAsked(history: readonly Asked[], asked: Asked): readonly Asked[] {
  const [newest] = history;
  if (newest && JSON.stringify(newest) === JSON.stringify(asked)) return history;
  return [asked, ...history.filter(({ path }) => path !== asked.path)].slice(0, longest);
}
