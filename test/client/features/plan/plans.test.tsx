import 'fake-indexeddb/auto';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import type { WaymarkRecord } from '../../../../src/domain/records/record.ts';
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

const fill = (label: string | RegExp, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });

test('with no plan the screen says how one comes here, and lets a family copy theirs in', async () => {
  const { show, store, records } = await phone();
  await store.say({ scope: 'home:a', name: 'add-child', args: { id: 'sana', name: 'Sana' } });
  show();
  screen.getByText('There is no plan here yet');
  await act(async () => screen.getByRole('link', { name: 'Copy a plan in' }).click());
  await press('Go on to the text');
  expect(screen.getByRole('alert').textContent).toContain('Choose which plan it is');
  await act(async () => screen.getByRole('radio', { name: /Draft plan/ }).click());
  fill('Day', '1');
  fill('Month', '10');
  fill('Year', '2026');
  await press('Go on to the text');
  const section = await screen.findByLabelText('Text of section F');
  fireEvent.change(section, { target: { value: 'Therapy, weekly.' } });
  await act(async () => fireEvent.blur(section));
  await waitFor(() =>
    expect(records('own-plan')[0]?.body).toEqual({
      child: 'sana',
      kind: 'draft',
      date: '2026-10-01',
      sections: [{ id: 'F', text: 'Therapy, weekly.' }],
    }),
  );
});

test('what is pasted into a section and is too long stays in the box, and the screen says it is not saved', async () => {
  const { show, records } = await phoneWithPlan({ F: 'Short.' });
  show('/plan/p1/write');
  const section = await screen.findByLabelText<HTMLTextAreaElement>('Text of section F');
  const long = 'word '.repeat(10_001);
  fireEvent.change(section, { target: { value: long } });
  await act(async () => fireEvent.blur(section));
  await screen.findByText(/This is too long for one part/);
  expect(section.value).toBe(long);
  expect(records('own-plan')[0]?.body.sections).toEqual([{ id: 'F', text: 'Short.' }]);
});

test('a person who goes on typing while it saves is never asked to choose between their own words', async () => {
  const { show, records } = await phoneWithPlan({});
  show('/plan/p1/write');
  const section = await screen.findByLabelText('Text of section B');
  const type = (value: string) => fireEvent.change(section, { target: { value } });
  act(() => {
    type('She');
    fireEvent.blur(section);
    type('She likes');
    fireEvent.blur(section);
    type('She likes trains.');
    fireEvent.blur(section);
  });
  await waitFor(() => expect(records('own-plan')[0]?.body.sections).toEqual([{ id: 'B', text: 'She likes trains.' }]));
});

test('the council’s plans and drafts stand beside those copied in, the newest first, each with who it is from', async () => {
  const { show, store } = await phone();
  await store.signedIn('anna', 'anna@example.org');
  await hears(store, {
    [caseScope]: [official, councilPlan('final', { kind: 'final', date: '2026-05-01' })],
    [draftScope]: [councilPlan('proposed', { kind: 'proposed', date: '2026-10-01' })],
    'draft:C-OTHER': [councilPlan('other', { date: '2026-11-01' })],
  });
  show();
  const list = await screen.findByRole('region', { name: '2 plans, the newest first' });
  expect(
    within(list)
      .getAllByRole('link')
      .map((link) => link.textContent),
  ).toEqual([
    'Changes the council wants to makeThursday 1 October 2026. From the council.',
    'Final planFriday 1 May 2026. From the council.',
  ]);
});

test('the days to answer a draft lead the list of plans until a later plan came', async () => {
  const { show, store, copy } = await phoneWithPlan({});
  const event = { type: 'draft-plan-served', date: '2026-10-01' };
  await store.say({ scope: 'home:a', name: 'add-event', args: { id: 'served', child: 'sana', event } });
  show();
  await screen.findByRole('region', { name: /15 October 2026/ });
  await copy('p2', 'final', '2026-11-01', {});
  show();
  await screen.findByRole('region', { name: '2 plans, the newest first' });
  expect(screen.queryByRole('region', { name: /15 October 2026/ })).toBeNull();
});

test('a plan the council sent as a file can be opened as it came', async () => {
  const { show, store } = await phone();
  await store.signedIn('anna', 'anna@example.org');
  const hash = 'a'.repeat(64);
  const file: WaymarkRecord = {
    id: 'file',
    kind: 'document',
    version: 2,
    body: { name: 'Draft plan.docx', type: 'application/msword', size: 3, chunks: 1, hash },
  };
  await hears(store, { [caseScope]: [official], [draftScope]: [councilPlan('d1', { document: 'file' }), file] });
  show('/plan/d1');
  const sent = await screen.findByRole('region', { name: 'The plan as it was sent' });
  await within(sent).findByRole('button', { name: /^Open/ });
  screen.getByText('The council sent this plan as a file only.');
});

test('a plan is read section by section, its words are found, and words to ask about can be left unmarked', async () => {
  const { show } = await phoneWithPlan({
    B: 'Loud rooms are hard.',
    F: 'She has access to a quiet room as appropriate.',
  });
  const { container } = show('/plan/p1');
  expect(screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent)).toEqual([
    'BSpecial educational needs',
    'FSpecial educational help',
  ]);
  expect([...container.querySelectorAll('.vague')].map((one) => one.textContent)).toEqual([
    'access to?',
    'as appropriate?',
  ]);
  screen.getByText(/Who decides when, and how will they know/, { selector: '.asks.no-print *' });
  fill('Find words in this plan', 'ROOM');
  await screen.findByText('Found 2 times, in sections B, F.');
  expect(container.querySelectorAll('mark')).toHaveLength(2);
  await act(async () => screen.getByLabelText(/Mark words to ask about/).click());
  expect(container.querySelectorAll('.vague')).toHaveLength(0);
  show('/plan/p1');
  expect(screen.getByLabelText<HTMLInputElement>(/Mark words to ask about/).checked).toBe(false);
});

test('two plans are compared: what was added, removed and moved is said in words, and the rest can be shown', async () => {
  const { show, copy } = await phoneWithPlan({
    E: 'She will tell an adult when a room is too loud.',
    F: 'A picture timetable is used in class. Staff have yearly training in autism.',
  });
  await copy('p2', 'final', '2026-11-01', {
    F: 'A picture timetable is used in class. She will tell an adult when a room is too loud. An adult walks her home.',
  });
  show('/plan/compare');
  await screen.findByText('3 changes:');
  screen.getByText(/1 added, 1 removed, 1 moved\./);
  screen.getByText('Moved here from section E');
  expect(screen.getByText('An adult walks her home.').tagName).toBe('INS');
  expect(screen.getByText('Staff have yearly training in autism.').tagName).toBe('DEL');
  expect(screen.queryByText('A picture timetable is used in class.')).toBeNull();
  await act(async () => screen.getByLabelText('Show only what changed').click());
  screen.getByText('A picture timetable is used in class.');
});

test('gaps between needs, help and goals are questions, and own words are looked for in section A', async () => {
  const { show, store } = await phoneWithPlan({
    A: 'Sana likes trains and maps.',
    B: 'B1. Sana finds reading hard.\n\nB2. Loud rooms make Sana cover her ears.',
    E: 'E1. For need B1: Sana will read a short book alone.',
    F: 'F1. For need B1: a reading lesson of 20 minutes each day.',
  });
  show('/plan/p1/thread');
  const gaps = await screen.findByRole('region', { name: '2 things to ask about' });
  within(gaps).getByText('Which help in section F meets this need?');
  within(gaps).getByText('Which goal in section E goes with this need?');
  expect(within(gaps).getAllByText(/Loud rooms/)).toHaveLength(2);
  const args = { child: 'sana', topic: 'review-child', text: 'I like trains and maps. I miss my cat.', was: '' };
  await store.say({ scope: 'home:a', name: 'write-words', args });
  show('/plan/p1/words');
  const own = await screen.findByRole('region', { name: 'The child’s own words' });
  const [near, not] = within(own).getAllByRole('listitem');
  expect(near?.textContent).toContain('“Sana likes trains and maps.”');
  expect(not?.textContent).toContain('Not found in section A');
});
