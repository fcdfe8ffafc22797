import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import words from '../../../locales/en-GB/me-symbols.json' with { type: 'json' };
import settings from '../../../locales/en-GB/settings.json' with { type: 'json' };
import { questionSet } from '../../../src/domain/this-is-me/question-set.ts';

const file = readFileSync('public/symbols/pictures.svg');
const pictures = new Map(
  [...file.toString().matchAll(/<symbol id="([^"]+)"[^>]*>(.*?)<\/symbol>/g)].map(([, id = '', inner = '']) => [
    id,
    inner,
  ]),
);
const { symbols, modes, scales, audiences } = questionSet;
const known = new Set(symbols.map(({ id }) => id));

describe('the pictures of This is Me', () => {
  it('have one for every symbol, ours where no emoji fits, and a word under each', () => {
    const drawn = (id: string, hexcode: string | null) =>
      /<(?:path|circle|rect|line|polyline|polygon|ellipse)/.test(pictures.get(hexcode ?? id) ?? '');
    expect(symbols.filter(({ id, hexcode }) => !drawn(id, hexcode)).map(({ id }) => id)).toEqual([]);
    const said: Record<string, string> = words;
    expect(symbols.filter(({ id }) => !said[id]?.trim()).map(({ id }) => id)).toEqual([]);
    expect(symbols.filter(({ hexcode }) => hexcode === null).length).toBe(16);
  });

  it('are all that questions, scales and audiences ask for, and none that nobody asks for', () => {
    const asked = [
      ...modes.flatMap(({ sections }) =>
        sections.flatMap(({ questions }) => questions.flatMap((one) => [one.picture, ...one.symbols])),
      ),
      ...scales.flatMap(({ options }) => options.map(({ symbol }) => symbol)),
      ...audiences.map(({ symbol }) => symbol),
    ];
    expect(asked.filter((id) => !known.has(id))).toEqual([]);
    const named = new Set(symbols.map(({ id, hexcode }) => hexcode ?? id));
    expect([...pictures.keys()].filter((id) => !named.has(id))).toEqual([]);
  });

  it('differ among the cards of one question', () => {
    const pictureOf = new Map(symbols.map(({ id, hexcode }) => [id, pictures.get(hexcode ?? id)]));
    const questions = modes.flatMap(({ sections }) => sections.flatMap((section) => section.questions));
    const alike = questions.filter(
      ({ symbols: cards }) => new Set(cards.map((id) => pictureOf.get(id))).size < cards.length,
    );
    expect(alike.map(({ id }) => id)).toEqual([]);
  });

  it('come in one small file that runs nothing and fetches nothing, with the credit its licence asks for', () => {
    expect(brotliCompressSync(file).length).toBeLessThan(250_000);
    expect(file.toString()).not.toMatch(/<script|\son\w+=|href=|url\(|<image|<foreignObject/i);
    expect(settings.about.pictures.words).toContain('Symbols by OpenMoji, CC BY-SA 4.0');
    expect(readFileSync('public/symbols/LICENSE', 'utf8')).toContain('Attribution-ShareAlike 4.0 International');
  });
});
