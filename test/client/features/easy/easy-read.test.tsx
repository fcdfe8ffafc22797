import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { mark } from '../../../../src/client/i18n/marks.ts';
import { adoptReading, chooseReading, keptWays } from '../../../../src/client/reading/reading-ways.ts';
import type { Store } from '../../../../src/client/store/open-store.ts';
import { uuidv7 } from '../../../../src/client/uuid.ts';
import { addDays, addMonths, formatLong, londonDate } from '../../../../src/domain/calendar-date.ts';
import pack from '../../../../src/server/content/packs/hertfordshire.json' with { type: 'json' };
import { openPhone, showPhone } from '../../../support/phone.tsx';

const root = document.documentElement;
const opened: Store[] = [];
beforeEach(() => {
  localStorage.clear();
  // jsdom has no screen to ask, and none to scroll.
  window.matchMedia = (query) => Object.assign(new EventTarget(), { matches: false, media: query }) as MediaQueryList;
  Element.prototype.scrollIntoView = () => undefined;
  root.dataset.easy = 'on';
});
afterEach(() => {
  cleanup();
  delete root.dataset.easy;
  for (const store of opened.splice(0)) store.close();
});

const today = londonDate(new Date());
const asked = (days: number) => ({ type: 'request-received', date: addDays(today, -days) });

/** Sam, born seven years ago, and what was written down about them. */
async function phone(...events: Record<string, unknown>[]): Promise<Store> {
  const store = await openPhone(pack);
  opened.push(store);
  const scope = `home:${uuidv7()}` as const;
  await store.say({ scope, name: 'add-child', args: { id: 'sam', name: 'Sam', born: addMonths(today, -84) } });
  for (const event of events)
    await store.say({ scope, name: 'add-event', args: { id: uuidv7(), child: 'sam', event, note: '' } });
  return store;
}

const easy = () => waitFor(() => expect(document.querySelector('.easy')).not.toBeNull(), { timeout: 20_000 });
const part = (ask: string) => screen.findByRole('region', { name: ask }, { timeout: 20_000 });
const press = (name: string) => act(async () => fireEvent.click(screen.getByRole('button', { name })));
const day = (date: ReturnType<typeof londonDate>) => formatLong(date, 'en-GB');

describe('Home in Easy Read', () => {
  test('says where we are, whose turn it is and the next date, all of the family’s own case', async () => {
    await showPhone(await phone(asked(7)), '/');
    expect((await part('Where are we?')).textContent).toContain('Will the council assess?');
    expect((await part('Whose turn is it?')).textContent).toContain('It is the council’s turn.');
    expect((await part('What is the next date?')).textContent).toContain(day(addDays(today, 35)));
    const now = await part('What can I do now?');
    expect(within(now).getAllByRole('link')[0]?.getAttribute('href')).toBe('/steps/decision-to-assess');
    expect(within(now).getAllByRole('link').length).toBeLessThanOrEqual(3);
  });

  test('calls a day that has passed what it is, and blames nobody', async () => {
    await showPhone(await phone(asked(60)), '/');
    const next = await part('What is the next date?');
    expect(next.textContent).toContain('The law said: by this day.');
    expect(next.textContent).toContain(day(addDays(today, -18)));
    expect(next.textContent).toContain('It may have been done.');
  });

  test('asks for one date where there is none yet', async () => {
    await showPhone(await phone(), '/');
    expect((await part('What do you need to start?')).textContent).toContain('You need one date.');
  });
});

describe('the same address', () => {
  test('shows everything at a press, comes back at another, and keeps the focus on the button', async () => {
    await showPhone(await phone(asked(7)), '/');
    await easy();
    screen.getByRole('button', { name: 'Show everything' }).focus();
    await press('Show everything');
    expect(await part('Where things are')).toBeTruthy();
    expect(document.querySelector('.easy')).toBeNull();
    expect(document.activeElement?.textContent).toBe('Show Easy Read');
    await press('Show Easy Read');
    await easy();
    expect(screen.queryByRole('region', { name: 'Where things are' })).toBeNull();
  });

  test('says in one line where there is no Easy Read yet, and shows the whole page', async () => {
    await showPhone(await phone(asked(7)), '/steps/dates');
    expect(await screen.findByText('This page has no Easy Read yet. You see all of it.')).toBeTruthy();
    expect(document.querySelector('.easy')).toBeNull();
    expect(screen.queryByRole('button', { name: /Show/ })).toBeNull();
  });

  test('turns to Easy Read the moment it is chosen, also by another phone of the same person, and back', async () => {
    root.dataset.easy = 'off';
    await showPhone(await phone(asked(7)), '/');
    expect(await part('Where things are')).toBeTruthy();
    await act(async () => void chooseReading({ ...keptWays().now, easy: 'on' }));
    await easy();
    await act(async () =>
      adoptReading({ now: { ...keptWays().now, easy: 'off' }, at: '2026-01-01T00:00:00Z' }, 'anna'),
    );
    expect(await part('Where things are')).toBeTruthy();
    expect(document.querySelector('.easy')).toBeNull();
  });
});

describe('each key page', () => {
  test.each([
    ['/steps', 'What are the steps?', /You are here/],
    ['/steps/decision-to-assess', 'What happens?', /if it will assess Sam/],
    ['/steps/final-plan', 'What happens?', /what Sam needs/],
    ['/rights', 'What if you do not agree?', /Then you have choices/],
    ['/rights', 'Who decides at 16?', /Sam/],
    ['/places', 'Which kind do you want to read about?', /Special school/],
    ['/places/kinds/srp', 'What is it?', /a base in a mainstream school/],
    ['/places/kinds/srp', 'Who is it for?', /Children with an EHCP who can learn/],
    ['/me', 'Who can see it?', /Nobody gets them until you press share/],
    ['/me/safe', 'Who can you call?', /If you are in danger now, call 999/],
    ['/help', 'Do you need help right now?', /Call 999/],
  ])('%s asks “%s” and answers with pictures', async (address, ask, answer) => {
    await showPhone(await phone(asked(7)), address);
    const shown = await part(ask);
    expect(shown.textContent).toMatch(answer);
    const points = [...shown.querySelectorAll('li.easy-point')];
    expect(points.length).toBeGreaterThan(0);
    for (const point of points) expect(point.firstElementChild?.matches('svg.easy-picture')).toBe(true);
  });

  test('a step gives this family its day, and leads to how it was worked out on the whole page', async () => {
    await showPhone(await phone(asked(7)), '/steps/decision-to-assess');
    const when = await part('By when?');
    expect(when.textContent).toContain(day(addDays(today, 35)));
    await act(async () => fireEvent.click(within(when).getByRole('link', { name: 'See how we worked it out' })));
    expect((await part('How we worked this out')).textContent).toContain('6 weeks');
  });

  test('a right says both last days of this family’s letter', async () => {
    const sent = { type: 'decision-sent', about: 'assess-refused', date: addDays(today, -3) };
    await showPhone(await phone(asked(40), sent), '/rights');
    const days = await part('Which last days do you have?');
    expect(days.textContent).toContain(`The day on the letter is ${day(addDays(today, -3))}`);
    expect(days.textContent).toContain('Speak to a mediation adviser by this day:');
    expect(days.textContent).toContain('The last day to appeal is:');
  });

  test('hard words stand bold where they are said, and are explained under it', async () => {
    await showPhone(await phone(asked(7)), '/rights');
    const appeal = await part('What is an appeal?');
    const bold = [...appeal.querySelectorAll('b')].map((one) => one.textContent);
    expect(bold).toContain('certificate');
    expect(bold).toContain('Tribunal');
    expect(appeal.textContent).toContain('The Tribunal is a kind of court.');
  });

  test('in another language what the law says stands in English first, with its picture', async () => {
    await showPhone(await phone(asked(7)), '/steps/decision-to-assess', 'ur');
    await easy();
    const first = document.querySelector('.easy-point');
    expect(first?.firstElementChild?.matches('svg')).toBe(true);
    expect(first?.querySelector('[lang="en-GB"]')?.textContent).toBe('The council reads what it was sent.');
  });

  test.each(['/', '/steps', '/rights', '/places/kinds/srp', '/me/safe', '/help'])(
    '%s in another language shows no sign that is meant for the program',
    async (address) => {
      const sent = { type: 'decision-sent', about: 'assess-refused', date: addDays(today, -3) };
      await showPhone(await phone(asked(40), sent), address, 'ur');
      await easy();
      expect(document.querySelector('main')?.textContent).not.toContain(mark);
    },
  );

  test('numbers to ring are there with no child and before any list has come', async () => {
    const store = await openPhone();
    opened.push(store);
    await showPhone(store, '/me/safe');
    const call = await part('Who can you call?');
    expect(within(call).getByRole('link', { name: '999' }).getAttribute('href')).toBe('tel:999');
    expect(within(call).getByRole('link', { name: '0800 1111' }).getAttribute('href')).toBe('tel:08001111');
  });
});
