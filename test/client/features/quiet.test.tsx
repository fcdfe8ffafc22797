import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { act, cleanup, render, screen } from '@testing-library/react';
import type { JSX } from 'react';
import { I18nextProvider } from 'react-i18next';
import { MemoryRouter, Route, Routes } from 'react-router';
import { afterEach, describe, expect, it } from 'vitest';
import { CurrentCaseProvider } from '../../../src/client/current-case.tsx';
import { FamilyProvider } from '../../../src/client/family.tsx';
import { LettersScreens } from '../../../src/client/features/letters/letters-screens.tsx';
import { LogScreens } from '../../../src/client/features/log/log-screens.tsx';
import { MessagesScreens } from '../../../src/client/features/messages/messages-screens.tsx';
import { PlacementPage } from '../../../src/client/features/placement/placement-page.tsx';
import { PlanScreens } from '../../../src/client/features/plan/plan-screens.tsx';
import { PreparePage } from '../../../src/client/features/review/prepare-page.tsx';
import { ReviewPage } from '../../../src/client/features/review/review-page.tsx';
import { startI18n } from '../../../src/client/i18n/start-i18n.tsx';
import { openStore, type Store } from '../../../src/client/store/open-store.ts';
import { createEngine } from '../../../src/client/sync/engine.ts';
import { createSession } from '../../../src/client/sync/session.ts';
import { uuidv7 } from '../../../src/client/uuid.ts';
import type { WaymarkRecord } from '../../../src/domain/records/record.ts';
import type { ScopeAnswer } from '../../../src/protocol/sync.ts';

const ref = 'C-7QXK-M3PD';
const of = (id: string, kind: string, body: Record<string, unknown>): WaymarkRecord => ({ id, kind, version: 1, body });
const said = (id: string, event: Record<string, unknown>) =>
  of(id, 'official-event', { event, source: { kind: 'events', asOf: '2026-01-05' } });

/** A case in which every clock would run and be late, and in which the council owes two answers. */
const records = (died: boolean): Record<string, WaymarkRecord[]> => ({
  [`case:${ref}`]: [
    of('child', 'child', { ref, forename: 'Sana', died }),
    of('contact', 'contact', { role: 'SEND officer', replyDays: 5, asOf: '2026-01-05' }),
    said('a', { type: 'request-received', date: '2025-01-06' }),
    said('b', { type: 'plan-issued', date: '2025-05-26' }),
    said('c', { type: 'review-meeting', date: '2026-01-12' }),
    said('d', { type: 'amendment-notice-served', date: '2026-02-09' }),
    said('e', { type: 'panel-planned', date: '2026-02-16' }),
  ],
  [`draft:${ref}`]: [
    of('p1', 'plan', { kind: 'proposed', date: '2026-02-09', sections: [{ id: 'B', text: 'Sana…' }] }),
  ],
  'thread:anna': [
    of('asked', 'message', {
      ...{ from: 'family', child: ref, topic: 'question', text: 'When does it come?', at: '2026-01-06T10:00:00Z' },
    }),
    of('reply', 'message', {
      ...{ from: 'council', child: ref, topic: 'question', text: 'On Monday.', at: '2026-01-07T10:00:00Z' },
      ...{ by: 'SEND officer', inReplyTo: 'asked' },
    }),
    of('again', 'message', {
      ...{ from: 'family', child: ref, topic: 'question', text: 'It did not.', at: '2026-01-20T10:00:00Z' },
      inReplyTo: 'asked',
    }),
  ],
});

const opened: Store[] = [];
afterEach(() => {
  cleanup();
  for (const store of opened.splice(0)) store.close();
});

async function shown(at: string, died: boolean) {
  const store = await openStore({ suffix: `-${uuidv7()}` });
  opened.push(store);
  await store.signedIn('anna', 'anna@example.org');
  await store.say({
    ...{ scope: 'home:a', name: 'add-log' },
    args: {
      id: 'call',
      entry: {
        ...{ child: ref, date: '2026-01-05', how: 'call', who: 'Kim', said: 'She will look.', madeAt: '', files: [] },
        ...{ promises: [{ id: 'one', text: 'Send the report', by: '2026-01-12' }], replyBy: '2026-01-19' },
      },
    },
  });
  const asked = await store.outgoing(0);
  const answers = Object.entries(records(died)).map(
    ([id, all]): ScopeAnswer => ({
      ...{ id: id as ScopeAnswer['id'], version: 1, mode: 'full', records: all, removed: [], more: false },
    }),
  );
  const verdict = { appliedTo: 0, ackedTo: 0, retired: [], refused: [], returned: [] };
  await store.apply({ asked, person: 'anna', generation: 'g', scopes: answers, verdict, at: '' }, () => true);
  const engine = createEngine({
    store,
    transport: { exchange: async () => ({ ok: false, problem: 'offline' }) },
    clock: { now: () => new Date(), setTimeout: () => undefined, clearTimeout: () => undefined },
  });
  const session = createSession(store, engine, async () => new Response(null, { status: 204 }));
  const { words } = await startI18n(english);
  const screens: [string, JSX.Element][] = [
    ['/review', <ReviewPage key="review" />],
    ['/review/prepare', <PreparePage key="prepare" />],
    ['/placement', <PlacementPage key="placement" />],
    ['/letters/*', <LettersScreens key="letters" />],
    ['/log/*', <LogScreens key="log" />],
    ['/messages/*', <MessagesScreens key="messages" />],
    ['/plan/*', <PlanScreens key="plan" />],
  ];
  await act(async () =>
    render(
      <I18nextProvider i18n={words}>
        <FamilyProvider store={store} engine={engine} session={session}>
          <MemoryRouter initialEntries={[at]}>
            <CurrentCaseProvider>
              <Routes>
                {screens.map(([path, element]) => (
                  <Route key={path} path={path} element={element} />
                ))}
              </Routes>
            </CurrentCaseProvider>
          </MemoryRouter>
        </FamilyProvider>
      </I18nextProvider>,
    ),
  );
  const main = document.body;
  const links = screen.queryAllByRole('link').map((link) => link.getAttribute('href') ?? '');
  return { text: main.textContent ?? '', links, tags: main.querySelectorAll('.tag.late').length };
}

async function english() {
  const read = (name: string) => JSON.parse(readFileSync(`locales/en-GB/${name}.json`, 'utf8'));
  const names = [
    ...['common', 'clocks', 'files', 'help', 'home', 'letters', 'log', 'messages', 'placement', 'plan'],
    ...['problems', 'review', 'settings', 'steps', 'sync'],
  ];
  return Object.fromEntries(names.map((name) => [name, read(name)]));
}

/** Anything that counts a day, calls something late, or asks for the next step of a case. */
const presses =
  /\bago\b|days? (?:over|ended|left)|is past|That is (?:\d|by)|have until|\blate\b|fit your case|who to turn to|ready text|can still say|Write down|Ask for the|How was this answer/i;

const all = [
  ...[
    '/review',
    '/review/prepare',
    '/placement',
    '/letters',
    '/letters/write/chase-review',
    '/letters/write/ask-records',
  ],
  ...[
    '/log',
    '/log/call',
    '/log/ladder',
    '/messages',
    '/messages/asked',
    '/messages/write',
    '/plan',
    '/plan/p1',
    '/plan/p1/comments',
  ],
];

describe('after a death', () => {
  it.each(all)('nothing runs and nothing presses on %s', async (at) => {
    const { text, links, tags } = await shown(at, true);
    expect(text.match(presses)).toBeNull();
    expect(tags).toBe(0);
    expect(
      links.filter((link) => /\/steps\/add|\/write\/(?!complain)|\/log\/ladder|\/review\/prepare/.test(link)),
    ).toEqual([]);
  });

  it.each(['/review', '/placement', '/letters', '/log'])('says so quietly on %s', async (at) => {
    expect((await shown(at, true)).text).toContain('We have stopped all dates and reminders here.');
  });

  it('keeps what was written: the entry, the promise, the messages', async () => {
    expect((await shown('/log/call', true)).text).toMatch(/She will look\.[\s\S]*Send the report/);
    cleanup();
    expect((await shown('/messages/asked', true)).text).toContain('On Monday.');
  });
});

describe('this check', () => {
  it('sees what presses in the same case otherwise', async () => {
    for (const at of ['/review', '/placement', '/letters', '/log', '/log/call', '/messages/asked', '/plan']) {
      const { text } = await shown(at, false);
      expect([at, presses.test(text)]).toEqual([at, true]);
      cleanup();
    }
  });
});
