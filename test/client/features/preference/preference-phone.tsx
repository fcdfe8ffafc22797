import { readFileSync } from 'node:fs';
import { act, cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import { MemoryRouter, Route, Routes } from 'react-router';
import { expect } from 'vitest';
import { CurrentCaseProvider } from '../../../../src/client/current-case.tsx';
import { FamilyProvider } from '../../../../src/client/family.tsx';
import { LettersScreens } from '../../../../src/client/features/letters/letters-screens.tsx';
import { PreferencePage } from '../../../../src/client/features/preference/preference-page.tsx';
import { NotSentPage } from '../../../../src/client/features/sync-status/not-sent-page.tsx';
import { startI18n } from '../../../../src/client/i18n/start-i18n.tsx';
import { openStore, type Store } from '../../../../src/client/store/open-store.ts';
import { createEngine } from '../../../../src/client/sync/engine.ts';
import { createSession } from '../../../../src/client/sync/session.ts';
import { uuidv7 } from '../../../../src/client/uuid.ts';
import type { Outcome } from '../../../../src/domain/changes/change.ts';
import type { WaymarkRecord } from '../../../../src/domain/records/record.ts';
import { isScopeId } from '../../../../src/domain/scope.ts';

// A second is not enough for a store on a machine that is busy with everything else.
configure({ asyncUtilTimeout: 10_000 });

/** A phone with the list on its screen: the real store and engine, no signal. */

const namespaces = [
  'common',
  'clocks',
  'steps',
  'plan',
  'problems',
  'sync',
  'files',
  'preference',
  'letters',
  'refusals',
  'home',
  'rights',
  'help',
];
const words = async () =>
  Object.fromEntries(namespaces.map((name) => [name, JSON.parse(readFileSync(`locales/en-GB/${name}.json`, 'utf8'))]));

const ref = 'C-7QXK-M3PD';
export const caseScope = `case:${ref}` as const;
export const draftScope = `draft:${ref}` as const;
export const official = (more: Record<string, unknown> = {}): WaymarkRecord => ({
  ...{ id: 'child', kind: 'child', version: 1 },
  body: { ref, forename: 'Sana', ...more },
});
const marks = { source: 'https://example.org/page', seen: 'published page' };
const pack: WaymarkRecord[] = [
  {
    id: 'sector-ld',
    kind: 'sector',
    version: 1,
    body: {
      id: 'ld',
      name: 'Learning schools',
      setting: 'special',
      whoFor: 'x',
      needsSupported: [],
      allocatedBy: 'x',
      howPlacesAreDecided: 'x',
      ...marks,
    },
  },
  {
    id: 'place-117676',
    kind: 'place',
    version: 1,
    body: {
      name: 'Larkwater School',
      urn: '117676',
      sectorId: 'ld',
      town: 'Ware',
      status: 'open',
      type: 'Community special school',
      ...marks,
    },
  },
  {
    id: 'place-9',
    kind: 'place',
    version: 1,
    body: { name: 'Elm School', sectorId: 'ld', town: 'Ware', status: 'open', type: null, ...marks },
  },
];

const open: Store[] = [];
export function closePhones(): void {
  cleanup();
  for (const store of open.splice(0)) store.close();
}

export async function phone() {
  const store = await openStore({ suffix: `-${uuidv7()}` });
  open.push(store);
  const engine = createEngine({
    store,
    transport: { exchange: async () => ({ ok: false, problem: 'offline' }) },
    clock: { now: () => new Date(), setTimeout: () => undefined, clearTimeout: () => undefined },
  });
  const session = createSession(store, engine, async () => new Response(null, { status: 204 }));
  const { words: i18n } = await startI18n(words);
  const show = (at = '/places/preference') => {
    cleanup();
    return render(
      <I18nextProvider i18n={i18n}>
        <FamilyProvider store={store} engine={engine} session={session}>
          <MemoryRouter initialEntries={[at]}>
            <CurrentCaseProvider>
              <Routes>
                <Route path="/places/preference" element={<PreferencePage />} />
                <Route path="/letters/*" element={<LettersScreens />} />
                <Route path="/settings/not-sent" element={<NotSentPage />} />
              </Routes>
            </CurrentCaseProvider>
          </MemoryRouter>
        </FamilyProvider>
      </I18nextProvider>,
    );
  };
  const records = (kind: string) =>
    store.scopes().flatMap((scope) => [...store.view(scope).records.values()].filter((record) => record.kind === kind));
  return { store, show, records };
}

type Refused = Extract<Outcome, { ok: false }>;

/** What the server says: records, and all that was sent so far taken, or refused by name. */
export async function hears(
  store: Store,
  scopes: Record<string, WaymarkRecord[]>,
  refuse: Record<string, Refused['code']> = {},
) {
  const asked = await store.outgoing(100);
  const taken = asked.changes.map(({ seq }) => seq);
  const ackedTo = taken.at(-1) ?? 0;
  const answers = Object.entries(scopes).map(([id, records]) => {
    if (!isScopeId(id)) throw new Error(`${id} is no scope`);
    const version = Math.max(...records.map((record) => record.version));
    return { id, version, mode: 'full' as const, records, removed: [], more: false };
  });
  const refused = asked.changes.flatMap(({ seq, name }) => {
    const code = refuse[name];
    return code ? [{ seq, code, detail: '' }] : [];
  });
  const verdict = { appliedTo: ackedTo, ackedTo, retired: taken, refused, returned: [] };
  const at = new Date().toISOString();
  await act(() => store.apply({ asked, person: 'anna', generation: 'g', scopes: answers, verdict, at }, () => true));
}

/** A child in the council's record, the pack, and somebody who is signed in. */
export async function councilPhone(child: Record<string, unknown> = {}) {
  const made = await phone();
  await made.store.signedIn('anna', 'anna@example.org');
  await hears(made.store, { [caseScope]: [official(child)], 'content:hertfordshire': pack });
  return made;
}

export async function press(name: string | RegExp): Promise<void> {
  const button = await screen.findByRole('button', { name });
  await act(async () => button.click());
}

export async function look(text: string): Promise<void> {
  fireEvent.change(await screen.findByLabelText(/Name of a school/), { target: { value: text } });
}

export async function write(label: RegExp | string, text: string): Promise<void> {
  const field = await screen.findByLabelText(label);
  fireEvent.change(field, { target: { value: text } });
  await act(async () => fireEvent.blur(field));
  await waitFor(() => expect(document.getElementById(`${field.id}-state`)?.textContent).toMatch(/^Saved/));
}

export const listed = () =>
  within(screen.getByRole('region', { name: 'Your list, in order' }))
    .queryAllByRole('heading', { level: 3 })
    .map((heading) => heading.textContent);

export async function addThree() {
  await look('larkw');
  await press(/Larkwater School/);
  await look('learning');
  await press(/A kind, not one school/);
  await look('The school by the river');
  await press(/Add “The school by the river”/);
  await waitFor(() => expect(listed()).toHaveLength(3));
}
