/** The package brings no types: https://www.npmjs.com/package/hyphen */
declare module 'hyphen/en-gb' {
  /** Puts a soft hyphen (U+00AD) at every place where a word may be parted. */
  export function hyphenateSync(text: string, options?: { minWordLength?: number }): string;
}
