import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readingChoices } from '../../../src/domain/records/reading-records.ts';

type Values = Record<string, string>;
const tokens = readFileSync('src/client/ui/tokens.css', 'utf8');

/** The colours that hold in a theme: those of every block that names it, the later over the earlier. */
function coloursOf(css: string, theme: string): Values {
  const blocks = [...css.matchAll(/([^{}]*)\{([^{}]*)\}/g)].filter(([, selectors = '']) =>
    selectors.includes(`[data-theme="${theme}"]`),
  );
  // Without one the theme would be tried in nobody's colours.
  if (blocks.length === 0) throw new Error(`no colours for ${theme}`);
  const root = [...css.matchAll(/:root,([^{}]*)\{([^{}]*)\}/g)];
  return Object.fromEntries(
    [...root, ...blocks].flatMap(([, , values = '']) =>
      [...values.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, value]),
    ),
  );
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const text = [
  ...['ink', 'soft', 'brand', 'late', 'ok', 'wait'].flatMap((letters) =>
    ['page', 'card', 'brand-tint'].map((ground) => [letters, ground] as const),
  ),
  ...([
    ['late', 'late-tint'],
    ['ok', 'ok-tint'],
    ['wait', 'wait-tint'],
    ['ink', 'wait-tint'],
    ['on-brand', 'brand'],
    ['on-hero', 'hero'],
    ['on-here', 'here'],
  ] as const),
];
const edges = ['field', 'focus', 'todo'].flatMap((line) => ['page', 'card'].map((ground) => [line, ground] as const));

function faults(values: Values): string[] {
  const below =
    (least: number) =>
    ([one, other]: readonly [string, string]) => {
      const [a, b] = [values[one], values[other]];
      if (!a || !b) throw new Error(`no value for ${one} or ${other}`);
      return contrast(a, b) < least;
    };
  return [...text.filter(below(7)), ...edges.filter(below(3))].map(([one, other]) => `${one} on ${other}`);
}

const themes = readingChoices.theme.filter((theme) => theme !== 'auto');

describe('the colours to read by', () => {
  it.each(themes)('let nobody strain their eyes: %s', (theme) => {
    expect(faults(coloursOf(tokens, theme))).toEqual([]);
  });

  it('would be found out if one of them were too pale, or had no colours', () => {
    expect(faults({ ...coloursOf(tokens, 'blue'), soft: '#8a9690' })).toContain('soft on page');
    expect(() => coloursOf(tokens, 'pink')).toThrow('no colours');
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  });
});
