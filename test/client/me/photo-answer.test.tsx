import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { cardsPhone } from './cards-phone.tsx';

test('a photo this phone cannot open is refused kindly, with what to do, and nothing of it is kept', async () => {
  const { kept } = await cardsPhone('u8-name', 'Writing');
  const show = await screen.findByRole('button', { name: 'Show a photo' });
  await act(async () => show.click());
  const input = await screen.findByLabelText('Choose a photo', {}, { timeout: 8000 });
  expect(screen.getByText(/Are other people in it\? Ask them first\./)).toBeTruthy();
  const heic = new File(['GPS 51.75, -0.33'], 'IMG_0001.HEIC', { type: 'image/heic' });
  await act(async () => fireEvent.change(input, { target: { files: [heic] } }));
  await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('Take a screenshot of it'));
  expect((await kept())?.files ?? []).toEqual([]);
});
