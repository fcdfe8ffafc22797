import type { CalendarDate } from '../calendar-date.ts';

/** Whole years, both included; `to` is `Infinity` where there is no upper end. */
export type Ages = { from: number; to: number };

const number = String.raw`(\d{1,3})`;
const range = new RegExp(`^(?:from )?${number} ?(?:-|to|until) ?${number}$`);
const between = new RegExp(`^between ${number} and ${number}$`);
const upward = new RegExp(
  String.raw`^(?:from |over |above )?${number} ?(?:\+|plus|(?:and|or|&) (?:over|above|up|older))$`,
);
const from = new RegExp(`^(?:from|over|at least) ${number}$`);
const below = new RegExp(`^(?:under|below|less than|younger than) ${number}$`);
const upTo = new RegExp(`^(?:up to|until|to) ${number}$`);
const exact = new RegExp(`^${number}$`);

/** School year 7 is for children who are 11 and turn 12 in it: https://www.gov.uk/national-curriculum */
const schoolYears = /^years? (\d{1,2})(?: ?(?:-|to) ?(\d{1,2}))?$/;
/** Said otherwise, school years and key stages are no ages. */
const ofSchool = /\byears? ?\d|\bkey stages?\b|\bks ?\d/;
const said = /\b(?:years?|yrs?|olds?|ages?|aged|of|children|young|people|and young people|only)\b|[().:,]/g;

function plain(text: string): string {
  return text
    .replace(/\b(?:pre-?birth|birth|newborns?)\b/g, '0')
    .replace(/(?<=\d)s\b/g, '')
    .replace(/(\d+) ?(-|to) ?(\d+) months?/g, (_all, low: string, how: string, high: string) =>
      [Math.floor(Number(low) / 12), how, Math.floor(Number(high) / 12)].join(' '),
    )
    .replace(
      /\b(under|below) (\d+) months?/g,
      (_all, how: string, most: string) => `${how} ${Math.ceil(Number(most) / 12)}`,
    )
    .replace(/(\d+) months?/g, (_all, count: string) => `${Math.floor(Number(count) / 12)}`)
    .replace(said, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^and /, '');
}

/**
 * The ages a source gives in its own words: `0-25`, `under 19`, `16+`, `5 to 11 years`, `all`. Undefined is "not
 * known": no text, or one that is not plainly about years of age, which is never guessed at.
 */
export function agesOf(text: string | null | undefined): Ages | undefined {
  const lower = text
    ?.normalize('NFKC')
    .toLowerCase()
    .replace(/[‐-―−]/g, '-')
    .trim();
  if (!lower) return undefined;
  const [, first, final = first] = schoolYears.exec(lower) ?? [];
  if (first) return ordered(Number(first) + 4, Number(final) + 5);
  if (ofSchool.test(lower)) return undefined;
  if (/^(?:all|any)(?: ages?)?$|^every(?:one|body)$/.test(lower)) return { from: 0, to: Number.POSITIVE_INFINITY };
  if (/^adults?(?: only)?$/.test(lower)) return { from: 18, to: Number.POSITIVE_INFINITY };
  const words = plain(lower);
  const numbers = (pattern: RegExp) => pattern.exec(words)?.slice(1).map(Number);
  const [low, high] = numbers(range) ?? numbers(between) ?? [];
  if (low !== undefined && high !== undefined) return ordered(low, high);
  // "Over 16" is said of those who are 16 too: nobody is left out by a word.
  const [start] = numbers(upward) ?? numbers(from) ?? [];
  if (start !== undefined) return { from: start, to: Number.POSITIVE_INFINITY };
  const [limit] = numbers(below) ?? [];
  if (limit !== undefined) return limit > 0 ? { from: 0, to: limit - 1 } : undefined;
  const [last] = numbers(upTo) ?? [];
  if (last !== undefined) return { from: 0, to: last };
  const [age] = numbers(exact) ?? [];
  return age === undefined ? undefined : { from: age, to: age };
}

const ordered = (low: number, high: number) => (low <= high ? { from: low, to: high } : undefined);

/** Whether something for these ages may be for somebody of this age. Nobody is left out by what is not known. */
export function fitsAge(text: string | null | undefined, age: number | undefined): boolean {
  const ages = agesOf(text);
  return ages === undefined || age === undefined || (ages.from <= age && age <= ages.to);
}

/** Age in whole years; a child not born yet is 0. */
export function ageOn(born: CalendarDate, day: CalendarDate): number {
  const years = Number(day.slice(0, 4)) - Number(born.slice(0, 4));
  return Math.max(0, years - (day.slice(5) < born.slice(5) ? 1 : 0));
}
