import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { readReports } from '../../../../src/client/kept-reports.ts';
import { readSaved } from '../../../../src/client/kept-saved.ts';
import { savedHelpSchema } from '../../../../src/domain/records/saved-records.ts';
import { again, alsoOf, phone, press, withoutSignal } from './help-phone.tsx';

withoutSignal();

test('a heart keeps somebody on this phone until it is taken away, and the page says where', async () => {
  const store = await phone('/help/palms');
  await press('Save PALMS');
  expect((await screen.findByRole('button', { name: 'Saved PALMS' })).getAttribute('aria-pressed')).toBe('true');
  expect(readSaved(store.setting('saved-help'))).toEqual([
    { council: 'hertfordshire', service: 'palms', name: 'PALMS' },
  ]);
  await alsoOf(store, 'suffolk', 'quay', { name: 'The Quay' });
  await again(store, '/help/quay?council=suffolk');
  await press('Save The Quay');
  await screen.findByRole('button', { name: 'Saved The Quay' });
  await again(store, '/help/saved');
  expect(await screen.findByText(/on this phone alone/)).toBeDefined();
  expect(screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent)).toEqual(['The Quay', 'PALMS']);
  expect(screen.getByRole('link', { name: '01727 582122' })).toBeDefined();
  await press('Saved PALMS');
  await waitFor(() => expect(screen.queryByRole('heading', { name: 'PALMS' })).toBeNull());
});

test('signed in, a heart is the person’s own on every phone, and who left the lists is still named', async () => {
  const store = await phone('/help/palms');
  await act(() => store.signedIn('anna', 'anna@example.org'));
  await press('Save PALMS');
  const own = () => savedHelpSchema.parse(store.view('person:anna').records.get('saved-help')?.body).saved;
  await waitFor(() => expect(own()).toMatchObject([{ service: 'palms' }]));
  expect(store.setting('saved-help')).toBeUndefined();
  const gone = { council: 'suffolk', service: 'gone', name: 'The Old Mill' };
  await act(async () => {
    await store.say({ scope: 'person:anna', name: 'save-help', args: gone });
  });
  await again(store, '/help/saved');
  expect(await screen.findByText(/on every phone where you sign in/)).toBeDefined();
  expect(screen.getByRole('heading', { name: 'The Old Mill' })).toBeDefined();
  expect(screen.getByText(/no longer in the lists/)).toBeDefined();
  await press('Saved The Old Mill');
  await waitFor(() => expect(own()).toMatchObject([{ service: 'palms' }]));
});

test('a mistake is told in one’s own words, waits on the phone, and can be taken back until it has left', async () => {
  const store = await phone('/help/palms');
  const about = () => screen.findByLabelText('What should the council know?');
  await press('Tell the council');
  expect((await screen.findAllByText('Write what the council should know')).length).toBeGreaterThan(0);
  fireEvent.click(screen.getByLabelText('The phone number'));
  fireEvent.change(await about(), { target: { value: 'It rings\u0007 and rings.' } });
  await act(async () => void fireEvent.blur(await about()));
  await again(store, '/help/palms');
  expect(((await about()) as HTMLTextAreaElement).value).toBe('It rings\u0007 and rings.');
  fireEvent.click(screen.getByLabelText('The phone number'));
  await press('Tell the council');
  expect(await screen.findByText(/goes to the council when there is signal/)).toBeDefined();
  await waitFor(async () => expect(((await about()) as HTMLTextAreaElement).value).toBe(''));
  const waiting = readReports(store.setting('reports'));
  expect(waiting).toMatchObject([
    { council: 'hertfordshire', record: 'palms', field: 'phone', text: 'It rings  and rings.', version: 1 },
  ]);
  await again(store, '/help/herts-sendiass');
  expect(screen.queryByText('It rings and rings.')).toBeNull();
  await again(store, '/help/palms');
  await press('Take it back');
  await waitFor(() => expect(readReports(store.setting('reports'))).toEqual([]));

  const [report] = waiting;
  await act(async () => {
    await store.keepSetting('reports', [{ ...report, sentAt: '2026-11-22T21:00:00.000Z' }]);
  });
  expect(await screen.findByText(/Sent to the council on Sunday 22 November 2026/)).toBeDefined();
  expect(screen.queryByRole('button', { name: 'Take it back' })).toBeNull();
});

test('sharing hands on name, number and address, and nothing about a child', async () => {
  const copied: string[] = [];
  vi.stubGlobal('navigator', { clipboard: { writeText: async (text: string) => copied.push(text) } });
  await phone('/help/palms');
  await press('Share');
  expect(await screen.findByText('Copied. You can paste it now.')).toBeDefined();
  expect(copied[0]?.split('\n')).toEqual([
    ...['PALMS', '01727 582122', 'hct.palms@nhs.net', expect.stringContaining('https://')],
    expect.stringMatching(/\/help\/palms$/),
  ]);
});
