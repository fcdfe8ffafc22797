import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Every sentence of a language by its key: `home:next.by`. A list is one key with several sentences. */
export function localeWords(folder: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const walk = (value: unknown, key: string) => {
    if (typeof value === 'string') found.set(key, [value]);
    else if (Array.isArray(value)) found.set(key, value.map(String));
    else
      for (const [name, inner] of Object.entries(value ?? {}))
        walk(inner, key.endsWith(':') ? key + name : `${key}.${name}`);
  };
  for (const name of readdirSync(folder)) {
    walk(JSON.parse(readFileSync(join(folder, name), 'utf8')), `${name.slice(0, -5)}:`);
  }
  return found;
}

/** A key as the code asks for it: without i18next's endings for counts and contexts (`_one`, `_other`, `_undated`). */
export const askedKey = (key: string): string => key.replace(/_[a-z]+$/, '');

/** A key in the code, as a pattern: what stands in `${…}` may be anything without a dot. */
export type UsedKey = { written: string; pattern: RegExp };

const quoted = String.raw`'([^'\n]*)'|"([^"\n]*)"`;
const template = String.raw`\`((?:[^\`$]|\$\{(?:[^{}\`]|\{[^{}]*\})*\})*)\``;
const literal = new RegExp(`${quoted}|${template}`, 'g');
const call = /\bt\(((?:[^()]|\((?:[^()]|\([^()]*\))*\))*)\)/g;

function literalsOf(source: string): string[] {
  return [...source.matchAll(literal)].map(([, single, double, tick]) => single ?? double ?? tick ?? '');
}

function usedKey(written: string): UsedKey {
  const parts = written.split(/\$\{(?:[^{}]|\{[^{}]*\})*\}/);
  const pattern = parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('[^.]+');
  return { written, pattern: new RegExp(`^${pattern}$`) };
}

/**
 * The keys a source file asks for, as far as its text tells: every literal that begins with a namespace, and inside
 * `t(…)` also those of the default namespace, which have none.
 */
export function keysUsedIn(source: string, namespaces: readonly string[], defaultNamespace: string): UsedKey[] {
  const code = source.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  const named = literalsOf(code).filter((one) => namespaces.some((name) => one.startsWith(`${name}:`)));
  const bare = [...code.matchAll(call)]
    .flatMap(([, inside]) => literalsOf(inside ?? ''))
    .filter((one) => /^[a-z][\w-]*(?:\.(?:[\w-]|\$\{.*\})+)+$/.test(one))
    .map((one) => `${defaultNamespace}:${one}`);
  return [...new Set([...named, ...bare])].map(usedKey);
}
