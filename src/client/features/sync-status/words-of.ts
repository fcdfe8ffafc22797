/** Fields that hold what a person typed, and days; ids and kinds are not words. */
const personal = new Set(['name', 'note', 'text', 'school', 'date', 'born', 'why', 'youngPersonsView', 'more']);

/** Every word of the person's own in a change, to be shown and copied, whatever the change was. */
export function wordsOf(args: unknown, field = ''): string[] {
  if (typeof args === 'string') return personal.has(field) && args.trim() !== '' ? [args] : [];
  if (Array.isArray(args)) return args.flatMap((inner) => wordsOf(inner, field));
  if (args === null || typeof args !== 'object') return [];
  return Object.entries(args).flatMap(([key, inner]) => (key === 'was' ? [] : wordsOf(inner, key)));
}
