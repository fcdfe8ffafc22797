/** A word of the glossary and the ways it is written. */
export type Term = { id: string; forms: readonly string[] };
export type FoundTerm = { id: string; start: number; end: number };

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * `ACT` and `OT` are terms, `act` and `ot` are not; "local offer" is the Local Offer, but "this is me" is not This is
 * Me: words with capitals inside and short ones with a capital keep them.
 */
function isWritten(form: string, written: string): boolean {
  const [own, theirs] = [form.split(' '), written.split(' ')];
  return own.every((word, index) => {
    const keeps = /.\p{Lu}/u.test(word) || (index > 0 && word.length <= 2 && /^\p{Lu}/u.test(word));
    return keeps ? word === theirs[index] : true;
  });
}

/** Names with a term in them that is not meant: a course for staff is no school, a charity no way of asking. */
const otherNames = ['SEND Academy', 'SOS!SEN'];

/**
 * Looks for the terms in a text: whole words only, the longest where two begin at one place, an English plural taken
 * along. Nothing is found inside another term: in "SEND Tribunal" there is no "SEND".
 */
export function termFinder(terms: readonly Term[]): (text: string) => FoundTerm[] {
  const byForm = new Map<string, { id: string; form: string }[]>();
  for (const { id, forms } of terms) {
    for (const form of forms) {
      const key = form.toLowerCase();
      byForm.set(key, [...(byForm.get(key) ?? []), { id, form }]);
    }
  }
  if (byForm.size === 0) return () => [];
  for (const name of otherNames) byForm.set(name.toLowerCase(), []);
  const longestFirst = [...byForm.keys()].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}£])(${longestFirst.map(escaped).join('|')})(s?)(?![\\p{L}\\p{N}])`,
    'giu',
  );
  return (text) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const [whole, written = ''] = match;
      const fitting = (byForm.get(written.toLowerCase()) ?? []).find(({ form }) => isWritten(form, written));
      return fitting ? [{ id: fitting.id, start: match.index, end: match.index + whole.length }] : [];
    });
}

/** So long is an expansion that is another name; longer ones explain. */
const longestName = 6;

/**
 * The ways a glossary's entry is written: `Annual review (AR)` is also `AR`; an expansion counts where it is a name and
 * not an explanation ("Also called …", "The parts of …").
 */
export function formsOf(term: string, expansion: string | null | undefined): string[] {
  const names = [term, ...(expansion && isName(expansion) ? [expansion] : [])];
  const forms = names.flatMap((name) => {
    const plain = name.replace(/\s*\([^)]*\)/g, '').trim();
    const short = [...name.matchAll(/\(([A-Z][A-Za-z&]{1,7})\)/g)].map(([, inside = '']) => inside);
    return [plain, ...short];
  });
  return [...new Set(forms.filter((form) => form.length > 1))];
}

function isName(expansion: string): boolean {
  if (/^(?:also|probably|the|first-tier|consultation)\b/i.test(expansion)) return false;
  return expansion.replace(/\s*\([^)]*\)/g, '').split(/\s+/).length <= longestName;
}
