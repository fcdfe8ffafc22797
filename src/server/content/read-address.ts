import { type RowReading, readText, type Told } from './row-reading.ts';

/** `www.example.org/x` without its scheme, as people write it. */
const bare = /^[a-z0-9-]+(\.[a-z0-9-]+)+([/?#]|$)/i;
const longest = 2000;

/** A web address a family may open: only `http:` and `https:`, without a name and password in it. */
export function readLink(row: RowReading, told: Told): string | undefined {
  const text = readText(row, told);
  if (text === undefined) return undefined;
  // Without its scheme: every site answers http, and one that can turns it into https.
  const url = URL.parse(bare.test(text) ? `http://${text}` : text);
  const isOpen = url && (url.protocol === 'https:' || url.protocol === 'http:') && url.hostname.includes('.');
  if (isOpen && url.username === '' && url.password === '' && url.href.length <= longest) return url.href;
  row.warn(told, 'not-a-link');
  return undefined;
}

const email = /^[^\s@<>(),;:"]+@[a-z0-9-]+(\.[a-z0-9-]+)+$/i;

export function readEmail(row: RowReading, told: Told): string | undefined {
  const text = readText(row, told)?.replace(/^mailto:/i, '');
  if (text === undefined || (email.test(text) && text.length <= 254)) return text;
  row.warn(told, 'not-an-email');
  return undefined;
}

/** Such as `0300 123 4043`, `+44 (0)1992 555555`, `116 123`, `999`. */
const number = /(?:\+|\b)\d[\d\s().-]*\d/g;
/** Text relay before a number: https://www.relayuk.bt.com/ */
const relay = /^1800[12]/;

/** A number somebody can ring; with words around it the number alone, and a zero that a spreadsheet took is put back. */
export function readPhone(row: RowReading, told: Told): string | undefined {
  const text = readText(row, told);
  if (text === undefined) return undefined;
  for (const [found] of text.slice(0, 200).matchAll(number)) {
    const digits = found.replace(/\D/g, '');
    if (/^(\d)\1{3,}$/.test(digits)) continue;
    if (found.startsWith('+') ? /^\d{8,15}$/.test(digits) : /^(0\d{8,10}|\d{3,6})$/.test(digits.replace(relay, '')))
      return found.trim();
    if (/^[12378]\d{9}$/.test(digits)) return `0${found.trim()}`;
  }
  row.warn(told, 'not-a-phone');
  return undefined;
}
