import * as z from 'zod/mini';

/** A file of a translator, as its operator put it into the folder; known by its hash wherever it goes. */
const fileSchema = z.object({
  name: z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/)),
  bytes: z.int().check(z.gte(1)),
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
});
export type TranslationFile = z.infer<typeof fileSchema>;

const tagSchema = z.string().check(z.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,2}$/));

/** One model. Two vocabularies where source and target have one each, in this order. */
const pairSchema = z.object({
  from: tagSchema,
  to: tagSchema,
  model: fileSchema,
  lex: z.optional(fileSchema),
  vocabs: z.array(fileSchema).check(z.minLength(1), z.maxLength(2)),
  /** Marian's: `int8shiftAll` for files that end in `intgemm8.bin`, else `int8shiftAlphaAll`, which is the usual one. */
  precision: z.optional(z.enum(['int8shiftAll', 'int8shiftAlphaAll'])),
});
export type TranslationPair = z.infer<typeof pairSchema>;

/**
 * Bergamot's script and its WebAssembly, as Firefox builds them. `takes`: what its TranslationModel is made from. Since
 * 2024 the two languages come first; before, the configuration did.
 */
const engineSchema = z.object({
  script: fileSchema,
  wasm: fileSchema,
  takes: z.optional(z.enum(['languages', 'config'])),
});
export type TranslationEngine = z.infer<typeof engineSchema>;

/** `manifest.json` in the folder `translation` of the server's DATA_DIR. */
export const translationManifestSchema = z.object({ engine: engineSchema, pairs: z.array(pairSchema) });
export type TranslationManifest = z.infer<typeof translationManifestSchema>;

/** `GET /api/translation`. Without an engine there is no translator here. */
export const translationListSchema = z.object({ engine: z.optional(engineSchema), pairs: z.array(pairSchema) });
export type TranslationList = z.infer<typeof translationListSchema>;

export const filesOfPair = ({ model, lex, vocabs }: TranslationPair): TranslationFile[] => [
  model,
  ...(lex ? [lex] : []),
  ...vocabs,
];
export const filesOfEngine = ({ script, wasm }: TranslationEngine): TranslationFile[] => [script, wasm];

/** The hash in the address makes it safe to keep for ever, and a changed file another address. */
export const translationAddress = ({ sha256, name }: TranslationFile): string => `/api/translation/${sha256}/${name}`;
