import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { OwnFile } from '../../../src/domain/records/me-records.ts';
import { cardsPhone } from './cards-phone.tsx';
import { fakeRecorder } from './fake-recorder.ts';

/** Sam, at a question that can be answered by voice, with the voice note open. */
async function voicePhone(options?: { refuses?: string }) {
  const browser = fakeRecorder(options);
  const phone = await cardsPhone('u8-name', 'Writing');
  await press('Say it');
  await screen.findByRole('region', { name: 'Voice note' }, { timeout: 10_000 });
  const drafts = async () => {
    const room = await phone.room();
    const found = [...room.state().records.values()].filter(({ kind }) => kind === 'me-draft');
    room.close();
    return found;
  };
  const heard = async (file: OwnFile | undefined) => {
    const room = await phone.room();
    const bytes = file && (await room.readFile(file));
    room.close();
    return bytes && new TextDecoder().decode(bytes);
  };
  const files = async () => (await phone.kept())?.files ?? [];
  return { ...phone, browser, drafts, heard, files };
}

const button = (name: string | RegExp) => screen.findByRole('button', { name }, { timeout: 8000 });
/** The parts of a screen are fetched when they are opened, which takes a busy machine its time. */
const press = async (name: string | RegExp) => {
  const found = await button(name);
  await act(async () => found.click());
};
const hear = (browser: ReturnType<typeof fakeRecorder>, words: string) => act(async () => browser.hear(words));

test('a voice note is kept when it is stopped, and the microphone is let go', async () => {
  const { browser, files, heard, drafts } = await voicePhone();
  await screen.findByText(/The phone may ask to use the microphone/, {}, { timeout: 8000 });
  await press('Record');
  await hear(browser, 'I am ');
  await hear(browser, 'Sam.');
  await press('Stop');
  await button(/^Play/);
  const [file] = await files();
  expect(file).toMatchObject({ kind: 'voice-note', type: 'audio/webm' });
  expect(await heard(file)).toBe('I am Sam.');
  expect(await drafts()).toEqual([]);
  expect(browser.stopped).toEqual(['track']);
  expect(browser.asked).toEqual([{ audio: true }]);
});

test('recording again keeps the old one until the new one is taken', async () => {
  const { browser, files, heard } = await voicePhone();
  await press('Record');
  await hear(browser, 'old');
  await press('Stop');
  await press('Record again');
  await hear(browser, 'new');
  await press('Stop');
  await screen.findByRole('region', { name: 'Your new one' });
  expect(await heard((await files())[0])).toBe('old');
  await press('Keep the old one');
  await waitFor(() => expect(screen.queryByRole('region', { name: 'Your new one' })).toBeNull());
  expect(await heard((await files())[0])).toBe('old');
  await press('Record again');
  await hear(browser, 'newer');
  await press('Stop');
  await press('Use the new one');
  await waitFor(async () => expect(await Promise.all((await files()).map(heard))).toEqual(['newer']));
});

test('what was said is there after the phone died in the middle of it', async () => {
  const { browser, again, files, heard, drafts } = await voicePhone();
  await press('Record');
  await hear(browser, 'I like ');
  await hear(browser, 'trains and ');
  await waitFor(async () => expect((await drafts())[0]?.body).toMatchObject({ parts: [{}, {}] }));
  // The tab is gone: nobody hears the rest, and nobody presses Stop.
  for (const recorder of browser.recorders) recorder.dispatchEvent = () => true;
  await again();
  // Without being looked for: it was begun, so its way is open.
  await screen.findByText('Your recording stopped early. What was there is kept.', {}, { timeout: 8000 });
  expect(await Promise.all((await files()).map(heard))).toEqual(['I like trains and ']);
  expect(await drafts()).toEqual([]);
});

test('leaving the question ends the recording and keeps it', async () => {
  const { browser, files, heard } = await voicePhone();
  await press('Record');
  await hear(browser, 'I am Sam.');
  await act(async () => cleanup());
  expect(browser.stopped).toEqual(['track']);
  await waitFor(async () => expect(await heard((await files())[0])).toBe('I am Sam.'));
});

test('a voice note that was deleted comes back with undo', async () => {
  const { browser, files, heard } = await voicePhone();
  await press('Record');
  await hear(browser, 'I am Sam.');
  await press('Stop');
  await press('Delete');
  await waitFor(async () => expect(await files()).toEqual([]));
  // The question has an undo of its own too: this one stands beside what was deleted.
  const note = within(screen.getByRole('region', { name: 'Voice note' }));
  await act(async () => fireEvent.click(note.getByRole('button', { name: 'Undo' })));
  await waitFor(async () => expect(await heard((await files())[0])).toBe('I am Sam.'));
});

test('typed words stand beside the recording, never in its place', async () => {
  const { browser, files } = await voicePhone();
  await press('Record');
  await hear(browser, 'I am Sam.');
  await press('Stop');
  const box = await screen.findByLabelText('What do you say in it? (if you like)');
  fireEvent.change(box, { target: { value: 'I am Sam.' } });
  await act(async () => fireEvent.blur(box));
  await waitFor(async () => expect((await files())[0]).toMatchObject({ words: 'I am Sam.', size: 9 }));
});

test.each([
  ['NotAllowedError', /did not let us use the microphone/],
  ['NotFoundError', /We found no microphone/],
  ['NotReadableError', /Something else is using the microphone/],
])('%s is told kindly, with another way to answer', async (refuses, words) => {
  await voicePhone({ refuses });
  await press('Record');
  const told = await screen.findByText(words);
  expect(told.parentElement?.textContent).toContain('You can also answer in another way');
  expect(await button('Record')).toBeTruthy();
});

test('a phone that dies between keeping a recording and tidying up shows it once, not twice', async () => {
  const { room, again, files, drafts } = await voicePhone();
  const about = { question: 'u8-name', mode: 'under-8', format: 'voice-note' };
  const own = await room();
  const keep = (id: string) => own.keepFile(id, new TextEncoder().encode('I am Sam.'));
  const part = await keep('part');
  const draft = { ...about, type: 'audio/webm', parts: [part] };
  await own.say('me-draft', { id: 'note', draft });
  await own.say('me-add-file', { ...about, file: { ...(await keep('note')), type: 'audio/webm', kind: 'voice-note' } });
  await again();
  await screen.findByRole('region', { name: 'Your voice note' }, { timeout: 8000 });
  await waitFor(async () => expect(await drafts()).toEqual([]));
  expect(await files()).toHaveLength(1);
  expect(screen.queryByRole('region', { name: 'Your new one' })).toBeNull();
  expect(await own.readFile(part)).toBeUndefined();
  own.close();
});
