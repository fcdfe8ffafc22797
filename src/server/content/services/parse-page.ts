import type { ImportFault } from '../../council/import-fault.ts';

/** More than a feed ever nests (a service, its places, their addresses, their attributes). */
const deepest = 60;
export const longestPage = 64 * 1024 * 1024;

export type ParsedPage = { ok: true; value: unknown } | { ok: false; fault: Omit<ImportFault, 'file'> };

/** JSON as it comes from outside: UTF-8 as its standard demands (RFC 8259 §8.1), of a size and a depth that can be meant. */
export function parsePage(bytes: Uint8Array): ParsedPage {
  const no = (reason: ImportFault['reason'], line?: number): ParsedPage => ({
    ok: false,
    fault: { ...(line !== undefined && { line }), kind: { of: 'file' }, reason },
  });
  if (bytes.length > longestPage) return no('page-too-big');
  if (isUtf16(bytes)) return no('utf-16');
  const text = decoded(bytes);
  if (text === undefined) return no('not-utf8');
  const parsed = parsedJson(text);
  if (!parsed.ok) return no('not-json', parsed.line);
  return isTooDeep(parsed.value) ? no('too-deep') : parsed;
}

/** A byte order mark, or a NUL among the first characters, which JSON never has. */
function isUtf16(bytes: Uint8Array): boolean {
  const [one, two] = bytes;
  return (one === 0xff && two === 0xfe) || (one === 0xfe && two === 0xff) || one === 0 || two === 0;
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

function parsedJson(text: string): { ok: true; value: unknown } | { ok: false; line: number | undefined } {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const [, position] = /at position (\d+)/.exec(error.message) ?? [];
    const isCut = /end of JSON input/.test(error.message);
    const at = position === undefined ? text.length : Number(position);
    const line = position === undefined && !isCut ? undefined : text.slice(0, at).trimEnd().split('\n').length;
    return { ok: false, line };
  }
}

/** Level by level, not by calling itself: the depth is what is in doubt. */
function isTooDeep(value: unknown): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; depth <= deepest; depth += 1) {
    level = level.flatMap((one) => (typeof one === 'object' && one !== null ? Object.values(one) : []));
    if (level.length === 0) return false;
  }
  return true;
}
