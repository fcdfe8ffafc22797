import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import type { Store } from '../../../../src/client/store/open-store.ts';
import { uuidv7 } from '../../../../src/client/uuid.ts';
import { addDays, londonDate } from '../../../../src/domain/calendar-date.ts';
import pack from '../../../../src/server/content/packs/hertfordshire.json' with { type: 'json' };
import { openPhone, showPhone } from '../../../support/phone.tsx';

const opened: Store[] = [];
afterEach(() => {
  cleanup();
  for (const store of opened.splice(0)) store.close();
});

async function helpAt(step: string, { withPack = true, days = 7 } = {}): Promise<HTMLElement> {
  const store = await openPhone(withPack ? pack : undefined);
  opened.push(store);
  const scope = `home:${uuidv7()}` as const;
  await store.say({ scope, name: 'add-child', args: { id: 'sam', name: 'Sam' } });
  const event = { type: 'request-received', date: addDays(londonDate(new Date()), -days) };
  await store.say({ scope, name: 'add-event', args: { id: 'asked', child: 'sam', event, note: '' } });
  await showPhone(store, `/steps/${step}`);
  return screen.findByRole('region', { name: 'Who can help' }, { timeout: 5000 });
}

test('a step shows who fits it first, why, and their phone; two more are behind a line to press', async () => {
  const help = await helpAt('decision-to-assess');
  const shown = () => within(help).getAllByRole('heading', { level: 3 });
  expect(shown()[0]?.textContent).toBe('Statutory Assessment Team');
  expect(within(help).getByText(/Ask them what is next/)).toBeTruthy();
  expect(within(help).getAllByRole('link', { name: '01442 453300' })[0]?.getAttribute('href')).toBe('tel:01442453300');
  fireEvent.click(within(help).getByText('2 more who can help'));
  expect(shown().map((one) => one.textContent)).toContain('Herts SENDIASS');
  expect(within(help).getByRole('link', { name: 'Find help step by step' }).getAttribute('href')).toBe('/help/find');
});

test('when the council is late, free advice about lateness comes first', async () => {
  const help = await helpAt('decision-to-assess', { days: 60 });
  expect(within(help).getAllByRole('heading', { level: 3 })[0]?.textContent).toBe('Herts SENDIASS');
  expect(within(help).getByText(/when a date has passed/)).toBeTruthy();
});

test('before the list of help has come, a step still says who there is', async () => {
  const help = await helpAt('reports', { withPack: false });
  expect(within(help).getByText(/SENDIASS is a free and private service/)).toBeTruthy();
});
