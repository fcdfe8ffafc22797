import { expect, test } from 'vitest';
import { writePdf } from '../../../src/server/council/write-pdf.ts';

test('every object lies where the table at the end says, and every stream is as long as it says', () => {
  const text = Array.from({ length: 120 }, (_, line) => `Line ${line} (with brackets) and a backslash \\ – é`).join(
    '\n',
  );
  const file = writePdf(`${text}\n${'word '.repeat(60)}`).toString('latin1');
  const start = Number(/startxref\n(\d+)/.exec(file)?.[1]);
  expect(file.slice(start, start + 4)).toBe('xref');
  const places = [...file.slice(start).matchAll(/(\d{10}) 00000 n/g)].map(([, place]) => Number(place));
  expect(places.length).toBeGreaterThan(8);
  for (const [index, place] of places.entries()) expect(file.slice(place)).toMatch(new RegExp(`^${index + 1} 0 obj\n`));
  for (const [, length, stream] of file.matchAll(/\/Length (\d+) >>\nstream\n([\s\S]*?)\nendstream/g)) {
    expect(stream).toHaveLength(Number(length));
  }
  expect(file).toContain('(Line 119 \\(with brackets\\) and a backslash \\\\ ? é) Tj');
});
