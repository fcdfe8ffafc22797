import { act, fireEvent, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { logPhone } from '../features/log/log-phone.tsx';

const box = () =>
  screen.getAllByRole<HTMLInputElement>('checkbox', { name: 'I have tried this' })[0] as HTMLInputElement;

afterEach(() => vi.restoreAllMocks());

test('a tick stands as soon as it is pressed, not when the disk has it', async () => {
  const { show } = await logPhone('/log/ladder');
  show();
  fireEvent.click(box());
  expect(box().checked).toBe(true);
  fireEvent.click(box());
  expect(box().checked).toBe(false);
  fireEvent.click(box());
  await vi.waitFor(() => screen.getByText('Tried'));
  expect(box().checked).toBe(true);
});

test('a tick the disk did not take goes again, and the screen says so', async () => {
  const { show } = await logPhone('/log/ladder');
  show();
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  await act(async () => fireEvent.click(box()));
  await screen.findByRole('alert');
  expect(box().checked).toBe(false);
});
