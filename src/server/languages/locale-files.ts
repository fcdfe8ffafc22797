import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { staysEnglish } from '../../domain/languages/levels.ts';
import {
  readTranslation,
  type Translation,
  type TranslationState,
  translationState,
  writeTranslation,
} from '../../domain/languages/translation-state.ts';
import { type WordTree, type WordUnit, wordUnits } from '../../domain/languages/word-units.ts';

export type LanguageFiles = { [namespace: string]: WordTree };

/** Where the words lie, from wherever a command is called. */
export const localesFolder = join(import.meta.dirname, '../../../locales');

export function readLanguage(tag: string, folder = localesFolder): LanguageFiles {
  const place = join(folder, tag);
  const names = existsSync(place) ? readdirSync(place).filter((name) => name.endsWith('.json')) : [];
  return Object.fromEntries(
    names.map((name) => [name.slice(0, -'.json'.length), JSON.parse(readFileSync(join(place, name), 'utf8'))]),
  );
}

/** All units of a language, with the English beside them to say what is counted. */
export const unitsOfLanguage = (files: LanguageFiles, english: LanguageFiles): Map<string, WordUnit> =>
  new Map(Object.entries(files).flatMap(([name, file]) => [...wordUnits(name, file, english[name] ?? {})]));

/** Those of the English that a language translates. */
export const unitsToTranslate = (english: LanguageFiles): Map<string, WordUnit> =>
  new Map([...unitsOfLanguage(english, english)].filter(([key]) => !staysEnglish(key)));

export const hashOf = ({ texts }: WordUnit): string =>
  createHash('sha256')
    .update(JSON.stringify(Object.entries(texts).sort()))
    .digest('hex')
    .slice(0, 8);

export type Registry = Map<string, Translation>;

const registryPlace = (tag: string, folder: string): string => join(folder, 'states', `${tag}.json`);

export function readRegistry(tag: string, folder = localesFolder): Registry {
  const place = registryPlace(tag, folder);
  if (!existsSync(place)) return new Map();
  const lines: Record<string, unknown> = JSON.parse(readFileSync(place, 'utf8'));
  return new Map(
    Object.entries(lines).map(([key, line]) => {
      const read = readTranslation(String(line));
      if (!read) throw new Error(`${place}: ${key} is not a line of a registry`);
      return [key, read];
    }),
  );
}

/** In the order of the English, so that a change of one text is a change of one line. */
export function writeRegistry(tag: string, registry: Registry, english: LanguageFiles, folder = localesFolder): void {
  const lines = [...unitsToTranslate(english).keys()].flatMap((key) => {
    const known = registry.get(key);
    return known ? [[key, writeTranslation(known)]] : [];
  });
  mkdirSync(join(folder, 'states'), { recursive: true });
  writeFileSync(registryPlace(tag, folder), `${JSON.stringify(Object.fromEntries(lines), null, 2)}\n`);
}

export type UnitState = {
  key: string;
  state: TranslationState;
  source: WordUnit;
  unit: WordUnit | undefined;
  isFirst?: boolean;
};

/** How each unit of a language stands today. */
export function statesOf(tag: string, english: LanguageFiles, folder = localesFolder): UnitState[] {
  const local = unitsOfLanguage(readLanguage(tag, folder), english);
  const registry = readRegistry(tag, folder);
  return [...unitsToTranslate(english)].map(([key, source]) => {
    const unit = local.get(key);
    const today = { english: hashOf(source), words: unit && hashOf(unit) };
    return { key, state: translationState(key, registry.get(key), today), source, unit };
  });
}
