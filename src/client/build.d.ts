/** Set by vite.config.ts from package.json. */
declare const __APP_VERSION__: string;

/** Where each language's words lie; made by the `words` plugin of vite.config.ts. */
declare module 'virtual:words' {
  export const wordsAddress: Readonly<Record<string, { readonly first: string; readonly rest: string }>>;
}
