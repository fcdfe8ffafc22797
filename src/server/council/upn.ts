import type { Read } from './read-value.ts';

/** No I, O or S: they are too like 1, 0 and 5. */
const letters = 'ABCDEFGHJKLMNPQRTUVWXYZ';

/** The check letter of the twelve characters after it; a temporary number ends in a letter that counts as its place. */
export function upnCheckLetter(twelve: string): string {
  let sum = 0;
  for (const [index, character] of [...twelve].entries()) {
    const value = /\d/.test(character) ? Number(character) : letters.indexOf(character);
    sum += value * (index + 2);
  }
  return letters.charAt(sum % letters.length);
}

/**
 * Unique pupil number: a check letter, eleven digits, and a digit or (temporary) a letter.
 * https://www.gov.uk/government/publications/unique-pupil-numbers
 */
export function readUpn(value: string): Read<string> {
  const upn = value.replace(/\s/g, '').toUpperCase();
  if (upn.length !== 13) return { ok: false, reason: 'upn-length' };
  if (!/^[A-HJ-NP-RT-Z]\d{11}[0-9A-HJ-NP-RT-Z]$/.test(upn)) return { ok: false, reason: 'upn-shape' };
  if (upnCheckLetter(upn.slice(1)) !== upn[0]) return { ok: false, reason: 'upn-check-letter' };
  return { ok: true, value: upn };
}
