/** Letters of the languages that do not write in Latin ones. */
export const scripts: Readonly<Record<string, string>> = {
  ur: 'Arabic',
  ar: 'Arabic',
  'zh-Hans': 'Han',
  'zh-Hant-HK': 'Han',
  ta: 'Tamil',
  bn: 'Bengali',
  gu: 'Gujarati',
  pa: 'Gurmukhi',
  uk: 'Cyrillic',
};

/** English inside words of other letters. Terms one after the other ("SENCO, mediation") are not a sentence. */
export const latinRun = /\p{Script=Latin}{2,}(?:\s+\p{Script=Latin}{2,}){2}/u;

/** Names of ours and of others, and whose the map is, in the words its owners ask for. */
export const names = /©[^.।]*|This is Me|Atkinson Hyperlegible Next|Braille Institute|SIL Open Font Licence/g;

/** A run of English words in a text that does not say so by double brackets: a voice would read it in another language. */
export const englishInside = (text: string): string | undefined =>
  latinRun.exec(text.replace(/\[\[.*?\]\]|\{\{.*?\}\}|<[^>]*>/g, '·').replace(names, ''))?.[0];
