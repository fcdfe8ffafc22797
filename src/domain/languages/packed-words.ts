import * as z from 'zod/mini';
import { listTexts, type WordTree, type WordUnit, wordFiles, wordUnits } from './word-units.ts';

/**
 * One part of a language as it travels: texts alone, in the order of the English keys, which every phone has anyway.
 * With keys a language would be half as large again.
 */
export const packedWordsSchema = z.object({
  namespaces: z.array(z.string()),
  /** One for each English unit; 0 where there is no text to show. */
  texts: z.array(z.union([z.string(), z.literal(0), z.array(z.string()), z.record(z.string(), z.string())])),
  /** Which of them people have checked, by number. */
  checked: z.array(z.int()),
});
export type PackedWords = z.infer<typeof packedWordsSchema>;

const unitsOf = (namespaces: readonly string[], english: Readonly<Record<string, WordTree>>): [string, WordUnit][] =>
  namespaces.flatMap((name) => [...wordUnits(name, english[name] ?? {})]);

export function packWords(
  namespaces: readonly string[],
  english: Readonly<Record<string, WordTree>>,
  local: ReadonlyMap<string, WordUnit>,
  isChecked: (key: string) => boolean,
): PackedWords {
  const keys = unitsOf(namespaces, english).map(([key]) => key);
  const texts = keys.map((key) => {
    const unit = local.get(key);
    if (!unit) return 0;
    if (unit.kind === 'text') return unit.texts[''] ?? 0;
    return unit.kind === 'list' ? Object.values(unit.texts) : { ...unit.texts };
  });
  return {
    namespaces: [...namespaces],
    texts,
    checked: keys.flatMap((key, at) => (texts[at] !== 0 && isChecked(key) ? [at] : [])),
  };
}

/** Files of words by namespace, and the keys that people have checked. */
export function unpackWords(packed: PackedWords, english: Readonly<Record<string, WordTree>>) {
  const units = unitsOf(packed.namespaces, english);
  const local = units.flatMap(([key, { kind }], at): [string, WordUnit][] => {
    const text = packed.texts[at] ?? 0;
    if (text === 0) return [];
    if (typeof text === 'string') return [[key, { kind, texts: { '': text } }]];
    return [[key, { kind, texts: Array.isArray(text) ? listTexts(text) : text }]];
  });
  const checked = packed.checked.flatMap((at) => units[at]?.[0] ?? []);
  return { files: wordFiles(local), checked, hasDrafts: local.length > checked.length };
}
