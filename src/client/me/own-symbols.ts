import * as z from 'zod/mini';
import own from '../../../public/symbols/own/own.json' with { type: 'json' };

const fileNames = z.array(z.string().check(z.regex(/^[a-z0-9-]+\.(?:svg|png)$/)));

/** The symbols for which an operator brought a picture of their own (public/symbols/README.md), with its address. */
export function ownSymbolsOf(list: unknown): ReadonlyMap<string, string> {
  return new Map(fileNames.parse(list).map((name) => [name.slice(0, -4), `/symbols/own/${name}`]));
}

export const ownSymbols = ownSymbolsOf(own);
