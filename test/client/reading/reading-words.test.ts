import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pictureFor } from '../../../src/client/reading/key-words.ts';
import { secondParts } from '../../../src/client/reading/syllable-words.ts';

test('the first key word of a line brings its picture, whole words only', () => {
  const school = pictureFor('Which school?');
  expect(school).toBeDefined();
  expect(pictureFor('SCHOOLS near you')).toBe(school);
  expect(pictureFor('An annual review comes each year')).toBe(pictureFor('meeting'));
  expect(pictureFor('Planets and homely things')).toBeUndefined();
  expect(pictureFor('')).toBeUndefined();
});

test('every picture is among those that come with the app', () => {
  const drawn = readFileSync('public/symbols/pictures.svg', 'utf8');
  const named = [...readFileSync('src/client/reading/key-words.ts', 'utf8').matchAll(/\['([0-9A-F-]+)', '/g)];
  expect(named.length).toBeGreaterThan(15);
  expect(named.filter(([, name]) => !drawn.includes(`id="${name}"`)).map(([, name]) => name)).toEqual([]);
});

test('long words are parted where they are spoken in parts, short ones are left whole', () => {
  const partsOf = (text: string) => secondParts(text).map(({ start, end }) => text.slice(start, end));
  expect(partsOf('The assessment')).toEqual(['sess']);
  expect(partsOf('Ask the man')).toEqual([]);
  const text = 'The council’s independent mediation adviser';
  const parts = secondParts(text);
  expect(parts.length).toBeGreaterThan(3);
  for (const { start, end } of parts) expect(text.slice(start, end)).toMatch(/^\p{L}+$/u);
});
