import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { formatLong } from '../../../../src/domain/calendar-date.ts';
import { addEntry, bodies, choose, daysAgo, follow, home, logPhone, press, say, type, typeDay } from './log-phone.tsx';

const long = (days: number) => formatLong(daysAgo(days), 'en-GB');
const letter = () => new File(['Dear parent'], 'letter.txt', { type: 'text/plain' });

afterEach(() => vi.unstubAllGlobals());

test('a call is written down on one page, with a promise and a day to answer, and stands in the log', async () => {
  const { show, store } = await logPhone();
  show();
  screen.getByText(/Nothing is written down yet/);
  await follow('Write it down');
  fireEvent.click(screen.getByLabelText('Call'));
  type('Who was it?', 'Anna Smith');
  type('What do they do?', 'Coordinator');
  type('At what time, if you know', '9.30');
  typeDay('date', daysAgo(10));
  type('What was said?', 'It is with the panel.');
  await press('Add a promise');
  type('What will they do?', 'Ring back');
  fireEvent.click(screen.getByLabelText('I asked for an answer'));
  typeDay('reply-by', daysAgo(2));
  await press('Save');
  await screen.findByRole('link', { name: /Anna Smith, Coordinator.*Call.*09:30.*It is with the panel/ });
  expect(bodies(store, 'log-entry')).toEqual([
    {
      child: 'sam',
      date: daysAgo(10),
      time: '09:30',
      how: 'call',
      who: 'Anna Smith',
      role: 'Coordinator',
      said: 'It is with the panel.',
      promises: [{ id: expect.any(String), text: 'Ring back' }],
      replyBy: daysAgo(2),
      files: [],
      madeAt: expect.any(String),
    },
  ]);
  const waiting = within(screen.getByRole('region', { name: 'What you are waiting for' }));
  waiting.getByText(`You asked on ${long(10)}. That is 10 days. You asked to hear by ${long(2)}. That day is past.`);
  waiting.getByText('Ring back');
});

test('what is missing is said, and every word stays in its box', async () => {
  const { show, store } = await logPhone('/log/add');
  show();
  type('What do they do?', 'Coordinator');
  type('At what time, if you know', 'noon');
  fireEvent.click(screen.getByLabelText('I asked for an answer'));
  await press('Save');
  const summary = within(screen.getByRole('alert'));
  expect(summary.getAllByRole('link').map((link) => link.textContent)).toEqual([
    'Choose how you were in touch',
    'Write the time like 14:30',
    'Write who it was, or what was said',
    'Write the day, the month and the year',
  ]);
  expect(screen.getByLabelText('What do they do?')).toHaveProperty('value', 'Coordinator');
  expect(bodies(store, 'log-entry')).toEqual([]);
});

test('what was begun is there after closing, with its photo, and is gone once it is saved', async () => {
  const first = await logPhone('/log/add');
  first.show();
  type('What was said?', 'She said that');
  await choose(letter());
  await first.close();
  const second = await logPhone('/log/add', first.suffix);
  second.show();
  screen.getByText('What you had begun is still here.');
  expect(screen.getByLabelText('What was said?')).toHaveProperty('value', 'She said that');
  await screen.findByText('letter.txt', { selector: 'b' });
  fireEvent.click(screen.getByLabelText('Email'));
  await press('Save');
  await screen.findByRole('link', { name: /Somebody/ });
  expect(bodies(second.store, 'log-entry')).toMatchObject([
    { how: 'email', said: 'She said that', files: [expect.any(String)] },
  ]);
  await follow('Write it down');
  expect(screen.getByLabelText('What was said?')).toHaveProperty('value', '');
});

test('a promise is late on the day after, and kept with one press, which can be taken back', async () => {
  const { show, store } = await logPhone();
  await addEntry(store, 'e', { promises: [{ id: 'p', text: 'Send the report', by: daysAgo(1) }] });
  show();
  const waiting = within(screen.getByRole('region', { name: 'What you are waiting for' }));
  waiting.getByText(`Anna Smith said this would be done by ${long(1)}. That day is past.`);
  await follow(/^Send the report/);
  await screen.findByText('Late');
  await press(/They did it today/);
  await screen.findByText('Done, but late');
  await follow('Calls and letters');
  await screen.findByLabelText('Look for a word or a name');
  expect(screen.queryByRole('region', { name: 'What you are waiting for' })).toBeNull();
  await follow(/^Anna Smith/);
  await press(/It is not done after all/);
  await screen.findByText('Late');
});

test('an answer that came ends the waiting', async () => {
  const { show, store } = await logPhone('/log/e');
  await addEntry(store, 'e', { replyBy: daysAgo(1) });
  show();
  screen.getByText(`You asked on ${long(10)}. No answer is written down. That is 10 days.`);
  screen.getByRole('link', { name: 'Who to turn to next' });
  await press('The answer came today');
  await screen.findByText(`The answer came on ${long(0)}, after 10 days.`);
});

test('the search finds as one types, also in letters that were sent', async () => {
  const { show, store } = await logPhone();
  await addEntry(store, 'a', { who: 'Anna' });
  await addEntry(store, 'b', { who: 'Zoë', said: 'About the taxi' });
  await say(store, 'add-letter', {
    id: 'l',
    child: 'sam',
    template: 'complain-1',
    subject: 'My complaint',
    to: 'The council',
    text: 'The taxi is late.',
    law: [],
    madeOn: daysAgo(3),
  });
  await say(store, 'send-letter', { id: 'l', on: daysAgo(2), how: 'post' });
  show();
  type('Look for a word or a name', 'TAXI');
  await screen.findByText('2 found');
  expect(screen.getByRole('link', { name: /My complaint/ }).getAttribute('href')).toBe('/letters/l');
  expect(screen.queryByRole('link', { name: /^Anna/ })).toBeNull();
  type('Look for a word or a name', 'zoe taxi');
  await screen.findByText('1 found');
});

test('put away and brought back nothing is lost; removed for good, its photo goes too', async () => {
  const { show, store } = await logPhone('/log/e');
  await addEntry(store, 'e', {});
  show();
  await choose(letter());
  await press('Put it away');
  await screen.findByText('Put away. It is not shown any more.');
  expect(screen.queryByRole('link', { name: /Anna Smith/ })).toBeNull();
  await press('Bring it back');
  await follow(/Anna Smith/);
  await screen.findByText('letter.txt', { selector: 'b' });
  await press('Put it away');
  fireEvent.click(await screen.findByText('1 thing you put away'));
  await press('Remove it for good');
  await press('Yes, remove it');
  await waitFor(() => expect(bodies(store, 'file')).toEqual([]));
  expect(bodies(store, 'log-entry')).toEqual([]);
  const shelf = await store.files();
  await waitFor(() => expect(shelf.held()).toEqual([]));
});

test('a photo that is taken out again, or of a form that is cleared, leaves nothing behind', async () => {
  const { show, store } = await logPhone('/log/add');
  show();
  await choose(letter());
  await press(/^Take it out/);
  await waitFor(() => expect(bodies(store, 'file')).toEqual([]));
  await choose(letter());
  expect(bodies(store, 'file')).toHaveLength(1);
  await press('Clear it all');
  await waitFor(() => expect(bodies(store, 'file')).toEqual([]));
  const shelf = await store.files();
  await waitFor(() => expect(shelf.held()).toEqual([]));
});

test('a photo taken out of an entry stays until the change is saved', async () => {
  const { show, store } = await logPhone('/log/e');
  await addEntry(store, 'e', {});
  show();
  await choose(letter());
  await follow('Change it');
  await press(/^Take it out/);
  await press('Leave it as it was');
  await screen.findByText('letter.txt', { selector: 'b' });
  await follow('Change it');
  await press(/^Take it out/);
  await press('Save');
  await waitFor(() => expect(bodies(store, 'file')).toEqual([]));
  expect(bodies(store, 'log-entry')).toMatchObject([{ files: [] }]);
});

test('a change says only what is another now', async () => {
  const { show, store } = await logPhone('/log/e/change');
  await addEntry(store, 'e', { promises: [{ id: 'p', text: 'Ring back' }] });
  show();
  type('Who was it?', 'Anna Jones');
  type('What will they do?', 'Ring me back');
  await press('Save');
  await screen.findByRole('heading', { level: 1, name: 'Anna Jones' });
  const { changes } = await store.outgoing(100);
  expect(changes.slice(-2).map(({ name, args }) => [name, args])).toEqual([
    ['edit-log', { id: 'e', who: 'Anna Jones' }],
    ['edit-promise', { id: 'e', promise: 'p', text: 'Ring me back', by: null }],
  ]);
});

test('a file opens in the log, and says where it is', async () => {
  const { show, store } = await logPhone('/log/e');
  await addEntry(store, 'e', {});
  show();
  await choose(letter());
  await screen.findByText('On this phone.');
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:x', revokeObjectURL: () => undefined }));
  await press(/^Open/);
  expect((await screen.findByRole('link', { name: 'Show it' })).getAttribute('href')).toBe('blob:x');
});

test('a file that is too big is said to be, and nothing else is lost', async () => {
  const { show, store } = await logPhone('/log/add');
  show();
  type('What was said?', 'She said that');
  const input = screen.getByLabelText(/Choose a photo or file/);
  const film = new File([new Uint8Array(20_000_001)], 'film.mp4', { type: 'video/mp4' });
  Object.defineProperty(input, 'files', { value: [film] });
  await act(async () => fireEvent.change(input));
  await screen.findByText(/This file is too big/);
  expect(screen.getByLabelText('What was said?')).toHaveProperty('value', 'She said that');
  expect(bodies(store, 'file')).toEqual([]);
});

test('the next one to turn to moves on when one was tried, and what came of it is kept', async () => {
  const { show, store } = await logPhone('/log/ladder');
  show();
  const steps = () => screen.getAllByRole('listitem').filter((item) => item.querySelector('details'));
  const isNext = () => steps().findIndex((item) => within(item).queryByText('This comes next'));
  expect(isNext()).toBe(0);
  const [first] = steps();
  if (!first) throw new Error('no steps');
  fireEvent.click(within(first).getByLabelText('I have tried this'));
  await waitFor(() => expect(isNext()).toBe(1));
  fireEvent.change(within(first).getByLabelText(/What came of it/), { target: { value: 'No reply' } });
  fireEvent.blur(within(first).getByLabelText(/What came of it/));
  await waitFor(() =>
    expect(bodies(store, 'words')).toEqual([{ child: 'sam', topic: 'ladder-coordinator', text: 'No reply' }]),
  );
});

test('the whole log is laid out as a numbered record and saved as a table made on the phone', async () => {
  const { show, store } = await logPhone('/log/export');
  await addEntry(store, 'new', { date: daysAgo(1), who: 'Ms Patel', said: 'Said "yes", and\nmore' });
  await addEntry(store, 'old', { promises: [{ id: 'p', text: 'Ring back', by: daysAgo(5), kept: daysAgo(4) }] });
  show();
  screen.getByText(`Sam: calls, letters and meetings, as of ${long(0)}`);
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    expect.stringMatching(new RegExp(`^1\\. ${long(10)} Call · Anna Smith`)),
    expect.stringMatching(new RegExp(`^2\\. ${long(1)} Call · Ms Patel`)),
  ]);
  screen.getByText(`Ring back · For ${long(5)}. · Done on ${long(4)}.`);
  const saved: Blob[] = [];
  const createObjectURL = (blob: Blob) => {
    saved.push(blob);
    return 'blob:x';
  };
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL, revokeObjectURL: () => undefined }));
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  await press('Save as a table');
  expect(await saved[0]?.text()).toContain(
    `2,${daysAgo(1)},${long(1)},,Call,Ms Patel,"Said ""yes"", and\nmore",,,\r\n`,
  );
  vi.restoreAllMocks();
});

test('the story is kept in three lengths', async () => {
  const { show, store } = await logPhone('/log/story');
  show();
  const box = screen.getByLabelText('On half a page');
  fireEvent.change(box, { target: { value: 'Sam is eight.' } });
  fireEvent.blur(box);
  await waitFor(() =>
    expect(bodies(store, 'words')).toEqual([{ child: 'sam', topic: 'story-medium', text: 'Sam is eight.' }]),
  );
  expect(store.scopes()).toContain(home);
});
