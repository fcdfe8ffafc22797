const offset = 0xcbf29ce484222325n;
const prime = 0x100000001b3n;

/**
 * The same short name for the same words on every phone: FNV-1a over 64 bits, 14 letters and digits at most. Two phones
 * that choose one school offline so write in one place. https://www.rfc-editor.org/rfc/rfc9923
 */
export function shortId(words: string): string {
  let hash = offset;
  for (let index = 0; index < words.length; index += 1) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(words.charCodeAt(index))) * prime);
  }
  return `p${hash.toString(36)}`;
}
