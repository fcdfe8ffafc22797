import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import { MemoryRouter, Route, Routes } from 'react-router';
import { afterEach, describe, expect, it } from 'vitest';
import { CurrentCaseProvider } from '../../../../src/client/current-case.tsx';
import { FamilyProvider } from '../../../../src/client/family.tsx';
import { LettersScreens } from '../../../../src/client/features/letters/letters-screens.tsx';
import { startI18n } from '../../../../src/client/i18n/start-i18n.tsx';
import { openStore, type Store } from '../../../../src/client/store/open-store.ts';
import { createEngine } from '../../../../src/client/sync/engine.ts';
import { createSession } from '../../../../src/client/sync/session.ts';
import { uuidv7 } from '../../../../src/client/uuid.ts';
import { addDays, formatLong, londonDate } from '../../../../src/domain/calendar-date.ts';

const today = londonDate(new Date());
const asked = addDays(today, -150);
const due = addDays(asked, 140);
const long = (day: typeof today) => formatLong(day, 'en-GB');
const namespaces = ['common', 'clocks', 'letters', 'steps', 'problems', 'help'];
const words = async () =>
  Object.fromEntries(namespaces.map((name) => [name, JSON.parse(readFileSync(`locales/en-GB/${name}.json`, 'utf8'))]));
const home = `home:${uuidv7()}` as const;

afterEach(cleanup);

/** One phone with Sam on it, whose assessment was asked for 150 days ago; `suffix` is its profile. */
async function phone(path: string, suffix = `-${uuidv7()}`) {
  const store = await openStore({ suffix });
  const engine = createEngine({
    store,
    transport: { exchange: async () => ({ ok: false, problem: 'offline' }) },
    clock: { now: () => new Date(), setTimeout: () => undefined, clearTimeout: () => undefined },
  });
  const session = createSession(store, engine, async () => new Response(null, { status: 204 }));
  if (store.scopes().length === 0) {
    await store.say({ scope: home, name: 'add-child', args: { id: 'sam', name: 'Sam' } });
    const event = { type: 'request-received', date: asked };
    await store.say({ scope: home, name: 'add-event', args: { id: uuidv7(), child: 'sam', event } });
  }
  const { words: i18n } = await startI18n(words);
  const shown = render(
    <I18nextProvider i18n={i18n}>
      <FamilyProvider store={store} engine={engine} session={session}>
        <MemoryRouter initialEntries={[path]}>
          <CurrentCaseProvider>
            <Routes>
              <Route path="/letters/*" element={<LettersScreens />} />
            </Routes>
          </CurrentCaseProvider>
        </MemoryRouter>
      </FamilyProvider>
    </I18nextProvider>,
  );
  return { store, suffix, close: () => shown.unmount() };
}

/** Until a setting of the phone has reached its disk, as a newly opened app reads it. */
const onDisk = (suffix: string, setting: string) =>
  waitFor(async () => {
    const opened = await openStore({ suffix });
    const kept = opened.setting(setting);
    opened.close();
    expect(kept).toBeDefined();
  });

const letters = (store: Store) =>
  [...store.view(home).records.values()].filter(({ kind }) => kind === 'letter').map(({ body }) => body);
const happened = (store: Store) =>
  [...store.view(home).records.values()].flatMap(({ kind, body }) => (kind === 'own-event' ? [body.event] : []));

const fill = (label: RegExp, text: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value: text } });
const press = (name: string | RegExp) => act(async () => fireEvent.click(screen.getByRole('button', { name })));

async function keepLetter() {
  fill(/Name of the person who signs/, 'Ann Lark');
  await press('Keep this letter');
  return await screen.findByLabelText<HTMLTextAreaElement>('Your letter');
}

describe('the letters', () => {
  it('that fit today come first, and none is made yet', async () => {
    await phone('/letters');
    const fits = within(screen.getByRole('region', { name: 'These fit your case today' }));
    expect(fits.getAllByRole('link')[0]?.textContent).toContain('Ask for the final plan');
    expect(screen.getByText(/You have not made a letter yet/)).toBeDefined();
  });
});

describe('writing a letter', () => {
  it('asks only what the case does not know, and shows the letter as it grows', async () => {
    const { store } = await phone('/letters/write/chase-final-plan');
    const preview = screen.getByRole('region', { name: 'Your letter so far' });
    expect(preview.textContent).toContain(`They ended on ${long(due)}`);
    expect(preview.textContent).toContain('SEND Regulations 2014, regulation 13(2)');
    await press('Keep this letter');
    expect(screen.getByRole('alert').textContent).toContain('Name of the person who signs');
    expect(letters(store)).toEqual([]);
    const box = await keepLetter();
    expect(box.value).toContain('Ann Lark');
    expect(letters(store)).toMatchObject([
      { state: 'draft', template: 'chase-final-plan', restsOn: { deadline: 'final-plan', due, from: asked } },
    ]);
  });

  it('counts again from the day the person puts right', async () => {
    await phone('/letters/write/chase-final-plan');
    const later = addDays(asked, 7);
    fireEvent.change(document.querySelector('#q-start-request-received') ?? document.body, {
      target: { value: String(Number(later.slice(8))) },
    });
    fireEvent.change(document.querySelector('#q-start-request-received-month') ?? document.body, {
      target: { value: String(Number(later.slice(5, 7))) },
    });
    fireEvent.change(document.querySelector('#q-start-request-received-year') ?? document.body, {
      target: { value: later.slice(0, 4) },
    });
    expect(screen.getByRole('region', { name: 'Your letter so far' }).textContent).toContain(long(addDays(due, 7)));
  });

  it('keeps what is typed when the app is closed in the middle, and who signs for the next letter', async () => {
    const first = await phone('/letters/write/complain-1');
    fill(/What happened/, 'I rang on Monday.');
    await act(async () => first.close());
    await onDisk(first.suffix, 'letter-answers:sam:complain-1');
    const second = await phone('/letters/write/complain-1', first.suffix);
    expect(screen.getByLabelText<HTMLTextAreaElement>(/What happened/).value).toBe('I rang on Monday.');
    await keepLetter();
    await act(async () => second.close());
    await onDisk(first.suffix, 'letter-sender');
    await phone('/letters/write/chase-final-plan', first.suffix);
    expect(screen.getByLabelText<HTMLInputElement>(/Name of the person who signs/).value).toBe('Ann Lark');
  });
});

describe('a kept letter', () => {
  async function kept(template: string) {
    const tab = await phone(`/letters/write/${template}`);
    const box = await keepLetter();
    return { ...tab, box };
  }

  it('can be changed word by word, and is saved on leaving the box', async () => {
    const { store, box } = await kept('chase-final-plan');
    fireEvent.change(box, { target: { value: 'My own words.' } });
    await act(async () => fireEvent.blur(box));
    await waitFor(() => expect(letters(store)).toMatchObject([{ text: 'My own words.' }]));
  });

  it('opens in the email app with its words, and names no child but in them', async () => {
    const { box } = await kept('chase-final-plan');
    const mail = decodeURIComponent(screen.getByRole('link', { name: /Open in email/ }).getAttribute('href') ?? '');
    expect(mail.replaceAll('\r\n', '\n')).toContain(box.value);
  });

  it('is marked as sent, stands as it went, and can be taken back', async () => {
    const { store } = await kept('chase-final-plan');
    fill(/How did it go/, 'post');
    await press('Mark as sent');
    await screen.findByText(`Sent on ${long(today)}. By post.`);
    expect(screen.queryByLabelText('Your letter')).toBeNull();
    expect(letters(store)).toMatchObject([{ state: 'sent', sentOn: today, how: 'post' }]);
    await press('It was not sent after all');
    await screen.findByLabelText('Your letter');
    expect(letters(store)).toMatchObject([{ state: 'draft' }]);
  });

  it('of complaint starts its clocks when it is sent', async () => {
    const { store } = await kept('complain-1');
    await press('Mark as sent');
    await screen.findByText(/^Sent on/);
    await waitFor(() => expect(happened(store)).toContainEqual({ type: 'complaint-made', stage: 1, date: today }));
  });

  it('keeps the address on this phone: no change carries it', async () => {
    const { store } = await kept('chase-final-plan');
    fill(/Your address/, '1 Mill Lane');
    await act(async () => fireEvent.blur(screen.getByLabelText(/Your address/)));
    expect(document.querySelector('.letter-sender')?.textContent).toContain('1 Mill Lane');
    expect(JSON.stringify([...store.view(home).records.values()])).not.toContain('Mill Lane');
  });

  it('is removed after a second question', async () => {
    const { store } = await kept('chase-final-plan');
    await press('Remove this letter');
    await press('Yes, remove it');
    await screen.findByText(/You have not made a letter yet/);
    expect(letters(store)).toEqual([]);
  });
});
