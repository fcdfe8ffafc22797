import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { again, alsoOf, best, calls, phone, press, type, withoutSignal } from './help-phone.tsx';

withoutSignal();

test('a service’s page says all that is known, and that the rest is not known', async () => {
  const store = await phone('/help', false);
  await alsoOf(store, 'east-sussex', 'quay', {
    ...{ name: 'The Quay', summary: 'A drop-in.', topics: ['ADHD', 'Sleep'], area: 'Hastings', ageRange: '5-11' },
    ...{ phone: '01424 000000 (option 2)', email: 'quay@example.org', url: 'https://www.example.org/quay' },
    ...{ openingHours: 'Most days', needsDiagnosis: false, address: '1 Quay Road', postcode: 'TN34 1AA' },
    hours: [
      { days: ['MO', 'TU', 'WE'], opens: '09:00', closes: '17:00', notOnHolidays: true },
      { days: ['FR'], opens: '10:00', closes: '12:00', notOnHolidays: true },
    ],
    ...{ lat: 50.85, lng: 0.57, cost: 'Free', languages: ['British Sign Language', 'Polish'] },
    ...{ accessibility: ['Ramp'], provider: 'Quay Trust', alert: 'Shut in August.', status: 'temporarily closed' },
    ...{ asOf: '2026-05-01', note: 'Ring the bell.', source: 'https://example.org/list', seen: 'published page' },
  });
  await again(store, '/help/quay');
  const main = screen.getByRole('main');
  for (const words of [
    ...['The Quay', 'A drop-in.', 'ADHD', 'Sleep', 'Hastings', '5-11', '01424 000000 (option 2)', 'quay@example.org'],
    ...['example.org', 'Most days', 'Monday to Wednesday: 09:00 to 17:00', 'Friday: 10:00 to 12:00'],
    ...[
      'Not on public holidays',
      'No diagnosis needed',
      '1 Quay Road, TN34 1AA',
      'Free',
      'British Sign Language, Polish',
    ],
    ...['Ramp', 'Quay Trust', 'Shut in August.', 'temporarily closed', 'Ring the bell.', 'East Sussex', '1 May 2026'],
    'Check before you rely on it',
  ]) {
    expect(main.textContent).toContain(words);
  }
  expect(calls()).toContain('tel:01424000000');
  expect(screen.getByRole('link', { name: 'See it on a map' }).getAttribute('href')).toContain('50.85');
  await alsoOf(store, 'suffolk', 'bare', { name: 'Bare' });
  await again(store, '/help/bare?council=suffolk');
  expect(screen.getAllByText('Not known yet')).toHaveLength(5);
  expect(screen.getByText(/do not know a phone number or email/)).toBeDefined();
});

test('what would run or call elsewhere is shown as text and cannot be pressed', async () => {
  const store = await phone('/help', false);
  await alsoOf(store, 'suffolk', 'bad', {
    ...{ name: '<b>Bad</b>', url: 'javascript:alert(1)', phone: 'ask at the desk' },
    email: 'a@example.org?bcc=b@example.org',
  });
  await again(store, '/help/bad?council=suffolk');
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('<b>Bad</b>');
  expect(screen.getByText('javascript:alert(1)').closest('a')).toBeNull();
  expect(screen.getByText('ask at the desk').closest('a')).toBeNull();
  expect(document.querySelector('a[href^="javascript"], a[href="tel:"]')).toBeNull();
  const mail = document.querySelector('a[href^="mailto:"]')?.getAttribute('href') ?? '';
  expect(new URL(mail).search).toBe('');
});

test('two councils may use one id: the address says whose it is', async () => {
  const store = await phone('/help/palms');
  await alsoOf(store, 'suffolk', 'palms', { name: 'Palms of Suffolk', topics: ['sleep'] });
  expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe('PALMS');
  await again(store, '/help/palms?council=suffolk');
  expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe('Palms of Suffolk');
  expect(screen.getByText('From the list of Suffolk')).toBeDefined();
});

test('others who help with the same are three at most, and not oneself', async () => {
  await phone('/help/herts-sendiass');
  const others = within(await screen.findByRole('region', { name: 'Others who help with this' }));
  const links = others.getAllByRole('link').map((link) => link.getAttribute('href'));
  expect(links).toHaveLength(3);
  expect(links).not.toContain('/help/herts-sendiass');
});

test('an address nobody has says so kindly, and looks for the words typed there', async () => {
  await phone('/help/nobody-here');
  expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe('This is not on the list');
  await type('sleep');
  await press('Search');
  await waitFor(async () => expect((await best()).getByRole('link', { name: 'PALMS' })).toBeDefined());
  cleanup();
  await phone('/help/herts-sendiass', false);
  expect(await screen.findByText(/not on this phone yet/)).toBeDefined();
});
