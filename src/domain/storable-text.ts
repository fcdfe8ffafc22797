/** PostgreSQL's text holds neither U+0000 nor half a surrogate pair (postgresql.org/docs/18/datatype-json.html). */
export function isStorableText(text: string): boolean {
  return text.isWellFormed() && !text.includes('\0');
}
