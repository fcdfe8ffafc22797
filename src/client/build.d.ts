/** Set by vite.config.ts from package.json. */
declare const __APP_VERSION__: string;

/** Where the English words lie; made by the `words` plugin of vite.config.ts. */
declare module 'virtual:words' {
  export const englishWords: Readonly<Record<'first' | 'rest' | 'me', string>>;
}

/** Where the words of every other language lie that has any. */
declare module 'virtual:other-words' {
  export const otherWords: Readonly<Record<string, Readonly<Record<'first' | 'rest' | 'me', string>>>>;
}
