import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import type { Store } from '../../../../src/client/store/open-store.ts';
import pack from '../../../../src/server/content/packs/hertfordshire.json' with { type: 'json' };
import { openPhone, showPhone } from '../../../support/phone.tsx';

const opened: Store[] = [];
afterEach(() => {
  cleanup();
  for (const store of opened.splice(0)) store.close();
});

async function shown(at: string, withPack = true) {
  const store = await openPhone(withPack ? pack : undefined);
  opened.push(store);
  await showPhone(store, at);
}

test('a parent with no signal finds every word of the council and of the law, and narrows them by typing', async () => {
  await shown('/words');
  await screen.findByRole('heading', { name: 'Words explained' });
  const links = () => within(screen.getByRole('main')).getAllByRole('link');
  for (const { term } of pack.glossary) expect(screen.getAllByText(term).length).toBeGreaterThan(0);
  const all = links().length;
  fireEvent.change(screen.getByLabelText('Find a word'), { target: { value: 'SECTION 41' } });
  expect(screen.getByRole('status').textContent).toMatch(/word.? found/);
  expect(links().length).toBeLessThan(all);
  expect(screen.getByText('Section 41 school')).toBeTruthy();
  fireEvent.change(screen.getByLabelText('Find a word'), { target: { value: 'xyzzy' } });
  expect(screen.getByRole('status').textContent).toContain('xyzzy');
});

test('a word says what it means, where that was read and which words are close to it', async () => {
  await shown('/words/ehcco');
  await screen.findByRole('heading', { level: 1, name: 'EHCCo' });
  expect(screen.getByText('EHC Coordinator')).toBeTruthy();
  expect(screen.getByText(/Check before you rely on it/)).toBeTruthy();
  cleanup();
  await shown('/words/section-41');
  await screen.findByRole('heading', { level: 1, name: 'Section 41 school' });
  expect(screen.getByText(/Children and Families Act 2014, section 41/)).toBeTruthy();
});

test('words of the law are there before the first signal; an unknown address leads back to all words', async () => {
  await shown('/words/mediation-x', false);
  await screen.findByRole('heading', { name: 'We do not have this word' });
  cleanup();
  await shown('/words', false);
  await screen.findByText('Draft plan');
});

test('each screen lists the words that stand on it, with their meanings', async () => {
  await shown('/help/herts-sendiass');
  await screen.findByRole('heading', { level: 1, name: 'Herts SENDIASS' });
  const list = await screen.findByRole('complementary', { name: 'Words on this page' }, { timeout: 5000 });
  expect(within(list).getByText('SENDIASS')).toBeTruthy();
  expect(within(list).getByText(/Free, private and fair advice/)).toBeTruthy();
});
