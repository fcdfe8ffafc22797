import * as z from 'zod/mini';

/**
 * How somebody reads, in words: the first of each list is how the app comes. Each stands on `<html>` as a data attribute
 * of the same name, and style sheets do the rest. Names are kept on phones and in accounts: they are for ever.
 */
export const readingChoices = {
  theme: ['auto', 'light', 'cream', 'blue', 'dark', 'yellow', 'contrast'],
  font: ['atkinson', 'lexend', 'andika', 'opendyslexic', 'system'],
  urdu: ['usual', 'nastaliq'],
  line: ['usual', 'wide', 'wider'],
  paragraph: ['usual', 'wide', 'wider'],
  letter: ['usual', 'wide', 'wider'],
  word: ['usual', 'wide', 'wider'],
  width: ['usual', 'narrow', 'narrower'],
  align: ['usual', 'start'],
  links: ['usual', 'lines'],
  targets: ['usual', 'big'],
  motion: ['usual', 'less'],
  stripes: ['off', 'on'],
  plain: ['off', 'on'],
  guide: ['off', 'ruler', 'mask', 'line-1', 'line-3', 'line-5'],
  magnify: ['off', 'on'],
  syllables: ['off', 'on'],
  symbols: ['off', 'on'],
  /** Key pages as texts of their own, in Easy Read. */
  easy: ['off', 'on'],
} as const;

export type ReadingName = keyof typeof readingChoices;
export type ReadingChoice<Name extends ReadingName> = (typeof readingChoices)[Name][number];
/** `size`: percent of the normal size. */
export type Reading = { size: number } & { [Name in ReadingName]: ReadingChoice<Name> };

export const readingNames = Object.keys(readingChoices) as ReadingName[];

export const textSizes = [80, 90, 100, 110, 125, 150, 175, 200, 225, 250, 275, 300] as const;
const sizeSchema = z.catch(z.int().check(z.gte(80), z.lte(300)), 100);

const anything = z.record(z.string(), z.unknown());

/** Reads what was kept, by this version or another: a choice it does not know is made as the app comes. */
export function readReading(kept: unknown): Reading {
  const said = anything.safeParse(kept).data ?? {};
  const choice = (name: ReadingName): string => {
    const all: readonly string[] = readingChoices[name];
    return all.find((one) => one === said[name]) ?? all[0] ?? '';
  };
  return {
    size: sizeSchema.parse(said.size),
    ...Object.fromEntries(readingNames.map((name) => [name, choice(name)])),
  } as Reading;
}

export const usualReading: Reading = readReading({});

export const isSameReading = (one: Reading, other: Reading): boolean =>
  one.size === other.size && readingNames.every((name) => one[name] === other[name]);

/** Of another version too: what this one does not know goes through it unharmed. */
const loose = z
  .record(
    z.string().check(z.regex(/^[a-z][a-z-]{0,30}$/)),
    z.union([z.string().check(z.maxLength(40)), z.int().check(z.gte(0), z.lte(1000))]),
  )
  .check(z.refine((said) => Object.keys(said).length <= 60));

/** The one record `reading` of a `person:` scope. `own`: what they made for themselves. `at`: by their phone's clock. */
export const readingBodySchema = z.object({
  now: loose,
  own: z.optional(loose),
  at: z.string().check(z.maxLength(40)),
});
export type ReadingBody = z.infer<typeof readingBodySchema>;
export const readingId = 'reading';
