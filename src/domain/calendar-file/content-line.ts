/** The longest a line may be, in octets of UTF-8 and without its end (RFC 5545 §3.1). */
const longest = 75;

/** Control characters but the tab have no place in a calendar (RFC 5545 §3.1, §3.3.11); line ends are escaped. */
const forbidden = /[^\P{Cc}\t]/gu;

/** A text value as a calendar holds it (RFC 5545 §3.3.11). Line ends of any kind come back as `\n`. */
export function escapeText(text: string): string {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(forbidden, '');
}

/** Octets of a character in UTF-8; half a pair is written as U+FFFD, which takes three. */
function octets(char: string): number {
  const code = char.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

/** Folds a line at 75 octets without cutting a character in two, and ends it. */
export function contentLine(name: string, value: string): string {
  const lines = [''];
  let room = longest;
  for (const char of `${name}:${value}`) {
    const size = octets(char);
    if (size > room) {
      lines.push(' ');
      room = longest - 1;
    }
    lines[lines.length - 1] += char;
    room -= size;
  }
  return lines.map((line) => `${line}\r\n`).join('');
}
