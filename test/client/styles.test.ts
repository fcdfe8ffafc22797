import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const client = join(import.meta.dirname, '..', '..', 'src', 'client');
const filesOf = (ending: string) =>
  readdirSync(client, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => join(client, name));
const text = (file: string) => readFileSync(file, 'utf8');

/** The style files a program file brings with it. */
const stylesOf = (file: string) =>
  [...text(file).matchAll(/import '(\.[^']+\.css)'/g)].map(([, path = '']) => join(dirname(file), path));

const classesIn = (css: string) => {
  const rules = css.replace(/\/\*[\s\S]*?\*\//g, '');
  return new Set([...rules.matchAll(/\.([a-z][\w-]*)/g)].map(([, name = '']) => name));
};

const classesOf = (program: string) =>
  [...program.matchAll(/className=(?:"([^"]*)"|\{([^}]*)\})/g)].flatMap(([, plain, chosen = '']) =>
    (plain ?? [...chosen.matchAll(/['`]([^'`]*)['`]/g)].map(([, words = '']) => words).join(' '))
      .split(/[^\w-]+/)
      .filter((name) => name !== ''),
  );

describe('every class a screen uses', () => {
  const styled = new Map(filesOf('.css').map((file) => [file, classesIn(text(file))]));
  const all = new Set([...styled.values()].flatMap((names) => [...names]));
  const always = stylesOf(join(client, 'main.tsx'));

  it('is styled by what comes with that screen, not by one somebody may have visited before', () => {
    const programs = filesOf('.tsx');
    const unstyled = programs.flatMap((file) => {
      const beside = programs.filter((one) => dirname(one) === dirname(file)).flatMap(stylesOf);
      const known = [...always, ...beside].flatMap((style) => [...(styled.get(style) ?? [])]);
      const strange = classesOf(text(file)).filter((name) => all.has(name) && !known.includes(name));
      return strange.map((name) => `${relative(client, file)}: ${name}`);
    });
    expect(unstyled).toEqual([]);
  });
});
