import type { CaseEvent } from './clocks/event.ts';

/** Words that stand in one letter's name of a school and not in the next. */
const loose = new Set(['the', 'school']);

/**
 * What tells one school from another, however it is spelt: people leave out "The", "School", dots and gaps. Its official
 * number where it has no name; nothing where nobody said which school it is.
 */
export function schoolKey(event: CaseEvent): string | undefined {
  const { school, urn } = event as { school?: unknown; urn?: unknown };
  if (typeof school === 'string' && school.trim()) return plainName(school);
  return typeof urn === 'string' ? `urn ${urn}` : undefined;
}

function plainName(name: string): string {
  const words = name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replaceAll(/[\u0300-\u036f'’.]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => (word === 'st' ? 'saint' : word));
  const kept = words.filter((word) => !loose.has(word));
  return (kept.length > 0 ? kept : words).join('');
}
