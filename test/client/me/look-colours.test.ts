import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { colourOf, meColours } from '../../../src/client/me/look-colours.ts';

const tokens = readFileSync('src/client/ui/tokens.css', 'utf8');
const look = readFileSync('src/client/me/look.css', 'utf8');
type Values = Record<string, string>;

/** The values a block of a style file sets. */
function valuesIn(css: string, selector: string): Values {
  const at = css.indexOf(`${selector} {`);
  if (at < 0) throw new Error(`no block for ${selector}`);
  const block = css.slice(at, css.indexOf('}', at));
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

const usual: Record<'light' | 'dark', Values> = {
  light: valuesIn(tokens, '[data-theme="light"],\n  [data-theme="cream"],\n  [data-theme="blue"]'),
  dark: {
    ...valuesIn(tokens, '[data-theme="light"],\n  [data-theme="cream"],\n  [data-theme="blue"]'),
    ...valuesIn(tokens, '[data-theme="dark"]'),
  },
};
const blockOf = (colour: string, theme: 'light' | 'dark') =>
  theme === 'light'
    ? `:root[data-me-colour="${colour}"][data-theme="light"]`
    : `:root[data-me-colour="${colour}"][data-theme="dark"]`;

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

const grounds = ['page', 'card', 'brand-tint'];
const letters = ['ink', 'soft', 'brand', 'late', 'ok', 'wait'];
const pairs = [
  ...letters.flatMap((text) => grounds.map((ground) => ({ text, ground, least: 7 }))),
  ...[
    ['on-brand', 'brand'],
    ['on-hero', 'hero'],
  ].map(([text = '', ground = '']) => ({ text, ground, least: 7 })),
  // Edges of what is pressed or typed into, and the ring of the focus: WCAG 1.4.11.
  ...['field', 'focus'].flatMap((text) => grounds.map((ground) => ({ text, ground, least: 3 }))),
];

function faults(values: Values): string[] {
  return pairs
    .filter(({ text, ground, least }) => contrast(values[text] ?? '#000000', values[ground] ?? '#000000') < least)
    .map(({ text, ground }) => `${text} on ${ground}`);
}

describe('the colours of This is Me', () => {
  it('are six besides the usual ones, each in light and dark, and let nobody strain their eyes', () => {
    const own = meColours.filter((colour) => colour !== 'usual');
    expect(own).toHaveLength(6);
    for (const theme of ['light', 'dark'] as const) {
      for (const colour of own) {
        const values = valuesIn(look, blockOf(colour, theme));
        expect(Object.keys(values).sort()).toEqual(
          ['brand', 'brand-tint', 'card', 'edge', 'hero', 'on-brand', 'page', 'path'].sort(),
        );
        expect([theme, colour, ...faults({ ...usual[theme], ...values })]).toEqual([theme, colour]);
      }
    }
  });

  it('are the usual ones for a name this version does not know', () => {
    expect(colourOf('sparkle')).toBe('usual');
    expect(colourOf('rose')).toBe('rose');
  });

  it('would be found out if they were too pale', () => {
    expect(faults({ ...usual.light, soft: '#8a9690' })).toContain('soft on card');
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  });
});
