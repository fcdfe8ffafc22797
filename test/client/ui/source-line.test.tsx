import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import type { Store } from '../../../src/client/store/open-store.ts';
import shipped from '../../../src/server/content/packs/hertfordshire.json' with { type: 'json' };
import { openPhone, showPhone } from '../../support/phone.tsx';

const opened: Store[] = [];
afterEach(() => {
  cleanup();
  for (const store of opened.splice(0)) store.close();
});

/** What stands below the first fact about panels when an editor wrote these fields. */
async function sourceOf(fields: Record<string, unknown>, meta: Record<string, unknown> = {}): Promise<HTMLElement> {
  const pack = structuredClone(shipped);
  Object.assign(pack.panels[0] ?? {}, fields);
  Object.assign(pack.meta, meta);
  const store = await openPhone(pack);
  opened.push(store);
  await showPhone(store, '/help/how/panel-what-panel-is');
  const line = (await screen.findByText(/Check before you rely on it/)).parentElement;
  if (!line) throw new Error('no line about the source');
  return line;
}

test('a fact without a day of its own has the day its pack was put together', async () => {
  const line = await sourceOf({}, { compiled: '2027-03-01' });
  expect(line.textContent).toContain('We gathered this on Monday 1 March 2027.');
  expect(line.textContent).toContain('It was in the council’s own papers.');
});

test.each([
  ['2024-02-29', 'This is how it was on Thursday 29 February 2024.'],
  ['2025-09', 'This is how it was in September 2025.'],
  ['2024', 'This is how it was in 2024.'],
  ['2022-2024 text', 'Its day, in the words of the source: 2022-2024 text.'],
])('a fact of %s says so', async (asOf, words) => {
  expect((await sourceOf({ asOf })).textContent).toContain(words);
});

test('every source can be reached: pages by their address, papers by their title', async () => {
  const line = await sourceOf({
    source: '001_97e0d8fee0f6fab8.txt | https://a.example/x/ehcp-reviews.aspx | https://a.example/ | age from memory',
  });
  expect(line.textContent).toContain('Where we read this (4 places)');
  const items = within(line).getAllByRole('listitem', { hidden: true });
  expect(items.map((item) => [item.textContent, item.querySelector('a')?.href])).toEqual([
    ['Hertfordshire SEND Provision Plan 2026-2029 (draft for consultation, 2026)', undefined],
    ['a.example: ehcp reviews', 'https://a.example/x/ehcp-reviews.aspx'],
    ['a.example', 'https://a.example/'],
    ['age from memory', undefined],
  ]);
});

test.each(['javascript:alert(1)', 'https://', 'http:// x', '|', 'https://%%%/x', 'from memory'])(
  'a source written as %s breaks no screen and is no link',
  async (source) => {
    const line = await sourceOf({ source, seen: 'from memory' });
    expect(line.querySelector('a')).toBeNull();
    expect(line.textContent).toContain('Nobody has checked it against a page yet.');
  },
);

test('of a page followed by which part was read only the page is the address', async () => {
  const source = 'https://github.com/DFE-Digital/x (data/schools.csv, commit 221cf7fcd)';
  expect((await sourceOf({ source })).querySelector('a')?.href).toBe('https://github.com/DFE-Digital/x');
});
