/** Al-, with the small words that are written together with it: wal-, fal-, bil-, kal-, lil-. Of folded text. */
const article = /^(?:[وف]?[بك]?ال|[وف]?لل)(?=\p{L}{2})/u;

/** `المدرسة` → `مدرسة`: written and typed with or without its article, a word is the same word. */
export const withoutArticle = (word: string): string => word.replace(article, '');
