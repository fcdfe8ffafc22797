import { type PluralForm, pluralForms } from './languages.ts';

/** What is translated as one: a text, a list, or the forms of a counted text. */
export type WordUnit = { kind: 'text' | 'list' | 'plural'; texts: Readonly<Record<string, string>> };

export type WordTree = { [name: string]: string | string[] | WordTree };

const counted = new RegExp(`^(.+)_(${pluralForms.join('|')})$`);

/** The counted text a name belongs to: `found` of `found_other`, where the English beside it has an `_other`. */
const baseOf = (name: string, english: WordTree): string | undefined => {
  const base = counted.exec(name)?.[1];
  return base !== undefined && english[`${base}_other`] !== undefined ? base : undefined;
};

/**
 * The units of one file of words by their keys (`home:next.by`), in the order of the file. Another language's file is
 * read with the English beside it: which texts are counted is the English's to say, which forms they have is not.
 */
export function wordUnits(namespace: string, file: WordTree, english: WordTree = file): Map<string, WordUnit> {
  const units = new Map<string, WordUnit>();
  const walk = (node: WordTree, beside: WordTree, path: string): void => {
    for (const [name, value] of Object.entries(node)) {
      const base = baseOf(name, beside);
      if (base !== undefined && typeof value === 'string') {
        const form = name.slice(base.length + 1);
        units.set(path + base, { kind: 'plural', texts: { ...units.get(path + base)?.texts, [form]: value } });
      } else if (typeof value === 'string') units.set(path + name, { kind: 'text', texts: { '': value } });
      else if (Array.isArray(value)) units.set(path + name, { kind: 'list', texts: listTexts(value) });
      else walk(value, treeOf(beside[name]), `${path}${name}.`);
    }
  };
  walk(file, english, `${namespace}:`);
  return units;
}

export const listTexts = (items: readonly string[]): Record<string, string> =>
  Object.fromEntries(items.map((item, at) => [at, item]));

const treeOf = (value: string | string[] | WordTree | undefined): WordTree =>
  typeof value === 'object' && !Array.isArray(value) ? value : {};

/** Puts units back into files by namespace: what `wordUnits` took apart. */
export function wordFiles(units: Iterable<readonly [string, WordUnit]>): Record<string, WordTree> {
  const files: Record<string, WordTree> = {};
  for (const [key, unit] of units) {
    const names = key.split(/[:.]/);
    const last = names.pop() ?? '';
    let node: WordTree = files as WordTree;
    for (const name of names) {
      const inner = treeOf(node[name]);
      node[name] = inner;
      node = inner;
    }
    if (unit.kind === 'list') node[last] = Object.values(unit.texts);
    else for (const [form, text] of Object.entries(unit.texts)) node[form === '' ? last : `${last}_${form}`] = text;
  }
  return files;
}

export const isPluralForm = (form: string): form is PluralForm => pluralForms.some((one) => one === form);
