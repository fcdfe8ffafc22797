import 'fake-indexeddb/auto';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import {
  caseScope,
  closePhones,
  councilPlan,
  draftScope,
  hears,
  official,
  phone,
  phoneWithPlan,
  press,
} from './plan-phone.tsx';

afterEach(closePhones);

const provision = 'Sana has access to a quiet room. A picture timetable is used in class.';
const box = () => screen.findByLabelText('What would you like to say?');
async function write(text: string) {
  const field = await box();
  fireEvent.change(field, { target: { value: text } });
  await act(async () => fireEvent.blur(field));
}
const startCommenting = () => act(async () => screen.getByLabelText(/Say what you think/).click());

test('a person comments on a sentence in its place, with a question to start from', async () => {
  const { show, records } = await phoneWithPlan({ F: provision });
  show('/plan/p1');
  await startCommenting();
  await press(/access to/);
  await press('Add: How often, and for how long each time?');
  await act(async () => fireEvent.blur(await box()));
  await waitFor(() => expect(records('plan-comment')).toHaveLength(1));
  await write('How often, and for how long each time? Every day?');
  await waitFor(() =>
    expect(records('plan-comment')[0]?.body).toEqual({
      child: 'sana',
      plan: 'p1',
      section: 'F',
      sentence: 'Sana has access to a quiet room.',
      text: 'How often, and for how long each time? Every day?',
    }),
  );
  await press('Done');
  expect(screen.getByRole('button', { name: /access to.*1 comment/ })).toBeDefined();
  expect(screen.getByRole('button', { name: /picture timetable.*Comment$/ })).toBeDefined();
});

test('a comment that was removed can be put back in the same words', async () => {
  const { show, records } = await phoneWithPlan({ F: provision });
  show('/plan/p1');
  await startCommenting();
  await press(/picture timetable/);
  await write('Which pictures?');
  await press('Remove');
  await screen.findByText('The comment is removed.');
  expect(records('plan-comment')).toEqual([]);
  await press('Put it back');
  await waitFor(() => expect(records('plan-comment')[0]?.body).toMatchObject({ text: 'Which pictures?', plan: 'p1' }));
});

test('comments go on to a newer plan with their sentence, or say which sentence has gone', async () => {
  const { show, store, copy } = await phoneWithPlan({ F: provision });
  const about = { child: 'sana', plan: 'p1', section: 'F' };
  const say = (args: Record<string, string>) =>
    store.say({ scope: 'home:a', name: 'add-plan-comment', args: { ...about, ...args } });
  await say({ id: 'k1', sentence: 'Sana has access to a quiet room.', text: 'Which room?' });
  await say({ id: 'k2', sentence: 'A picture timetable is used in class.', text: 'Keep this!' });
  await copy('p2', 'final', '2026-11-01', { F: 'Sana has access to a quiet room twice a day. Staff are kind.' });
  show('/plan/p2/comments');
  const list = await screen.findByRole('region', { name: '2 comments' });
  const [kept, gone] = within(list).getAllByRole('listitem');
  expect(kept?.textContent).toContain('Sana has access to a quiet room twice a day.');
  expect(kept?.textContent).toContain('The sentence has changed a little since.');
  expect(gone?.textContent).toContain('The sentence you commented on has gone:');
  expect(gone?.textContent).toContain('A picture timetable is used in class.');
  expect(gone?.textContent).toContain('Keep this!');
});

test('with no council record there is a letter and paper, and nothing that sends', async () => {
  const { show, store } = await phoneWithPlan({ F: provision });
  const args = { id: 'k1', child: 'sana', plan: 'p1', section: 'F', sentence: 'Staff are kind.', text: 'Who?' };
  await store.say({ scope: 'home:a', name: 'add-plan-comment', args });
  show('/plan/p1/comments');
  const letter = await screen.findByRole('link', { name: 'Write a letter instead' });
  expect(letter.getAttribute('href')).toBe('/letters/write/comment-draft');
  expect(screen.getByRole('button', { name: 'Print the comments' })).toBeDefined();
  expect(screen.queryByRole('button', { name: /^Send/ })).toBeNull();
});

test('comments are sent together and say how far they have come, until the council has them', async () => {
  const { show, store, records } = await phone();
  await store.signedIn('anna', 'anna@example.org');
  const draft = councilPlan('d1', { sections: [{ id: 'F', text: provision }] });
  await hears(store, { [caseScope]: [official], [draftScope]: [draft] });
  show('/plan/d1');
  await startCommenting();
  await press(/access to/);
  await write('Which room?');
  show('/plan/d1/comments');
  await screen.findByText('Only on your phones so far');
  await press('Send 1 comment');
  await press('Yes, send');
  await screen.findAllByText(/It waits on this phone for a signal/);
  const [sent] = records('comments-sent');
  expect(sent?.body).toMatchObject({
    plan: 'd1',
    comments: [{ section: 'F', sentence: 'Sana has access to a quiet room.', text: 'Which room?' }],
  });
  if (!sent) throw new Error('nothing was sent');
  expect(screen.queryByRole('button', { name: 'Change' })).toBeNull();
  screen.getByText('There is nothing new to send.');
  const home = store.scopes().find((scope) => scope.startsWith('home:')) ?? '';
  const own = records('plan-comment').map((record) => ({ ...record, version: 3 }));
  const known = { [caseScope]: [official], [home]: own };
  await hears(store, { ...known, [draftScope]: [draft, { ...sent, version: 4 }] });
  expect(await screen.findAllByText(/^Sent on [^.]*$/)).toHaveLength(2);
  const receipt = { ...sent, version: 5, body: { ...sent.body, receivedAt: '2026-11-23T09:00:00Z' } };
  await hears(store, { ...known, [draftScope]: [draft, receipt] });
  expect(await screen.findAllByText('Received by the council on Monday 23 November 2026')).toHaveLength(2);
});
